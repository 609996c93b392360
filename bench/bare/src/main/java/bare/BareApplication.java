package bare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@SpringBootApplication
public class BareApplication {

	public static void main(String[] args) {
		SpringApplication.run(BareApplication.class, args);
	}

	@GetMapping("/")
	String page(@ModelAttribute("person") Person person) {
		return "page";
	}

	@PostMapping("/")
	String check(@Valid @ModelAttribute("person") Person person, BindingResult result) {
		return result.hasErrors() ? "page" : "redirect:/";
	}

	public record Person(@NotBlank @Size(max = 100) String name) {
	}

}
