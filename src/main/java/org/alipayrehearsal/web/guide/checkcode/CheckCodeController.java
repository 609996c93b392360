package org.alipayrehearsal.web.guide.checkcode;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Practice for the check code. It protects no other page.
 */
@Controller
class CheckCodeController {

	private final SealedCodes codes;

	CheckCodeController(SealedCodes codes) {
		this.codes = codes;
	}

	@GetMapping("/check-code")
	String next(Model model, HttpServletResponse response) {
		return show(model, response);
	}

	@PostMapping("/check-code")
	String answer(@RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String answer,
			Model model, HttpServletResponse response) {
		Optional<String> code = this.codes.open(id);
		code.ifPresentOrElse((right) -> model.addAttribute("judged", CheckCodeResult.of(right, answer)),
				() -> model.addAttribute("gone", true));
		return show(model, response);
	}

	/** A page from a cache could show a code that has expired. */
	private String show(Model model, HttpServletResponse response) {
		CheckCodePicture drawn = CheckCodePicture.draw();
		model.addAttribute("id", this.codes.seal(drawn.code()));
		model.addAttribute("picture", drawn.picture());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return "guide/check-code";
	}

}
