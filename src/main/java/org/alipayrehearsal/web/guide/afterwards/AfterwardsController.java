package org.alipayrehearsal.web.guide.afterwards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.web.CacheablePage;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page about the time after the form was submitted. Nothing typed here is stored.
 */
@Controller
class AfterwardsController {

	private static final String PAGE = "guide/afterwards";

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

	private final DepositCheck deposits;

	private final Reminders reminders;

	private final Clock clock;

	AfterwardsController(DepositCheck deposits, Reminders reminders, Clock clock) {
		this.deposits = deposits;
		this.reminders = reminders;
		this.clock = clock;
	}

	@CacheablePage(noStore = true)
	@GetMapping("/afterwards")
	String page(Model model) {
		return show(new TypedDays("", "", ""), "", model);
	}

	@PostMapping("/afterwards")
	String timeline(@RequestParam(defaultValue = "") String submitted, @RequestParam(defaultValue = "") String deposit,
			@RequestParam(defaultValue = "") String entered, @RequestParam(defaultValue = "") String amount,
			Locale language, Model model) {
		TypedDays days = new TypedDays(submitted, deposit, entered);
		LocalDate today = LocalDate.now(this.clock);
		boolean amountOnly = TypedText.isBlank(submitted + deposit + entered) && !TypedText.isBlank(amount);
		Map<String, String> problems = amountOnly ? Map.of() : days.problems(today);
		model.addAttribute("problems", problems);
		if (problems.isEmpty() && !amountOnly) {
			model.addAttribute("stages", Timeline.of(days.toForm(amount), today));
		}
		if (!TypedText.isBlank(amount)) {
			model.addAttribute("findings", this.deposits.of(amount, language));
			model.addAttribute("exact", TypedText.of(amount));
		}
		return show(days, amount, model);
	}

	@PostMapping("/afterwards/calendar")
	ResponseEntity<byte[]> calendar(@RequestParam String submitted, @RequestParam(defaultValue = "") String deposit,
			@RequestParam(defaultValue = "") String entered, @RequestParam(defaultValue = "") String amount,
			Locale language) {
		TypedDays days = new TypedDays(submitted, deposit, entered);
		LocalDate today = LocalDate.now(this.clock);
		if (!days.problems(today).isEmpty()) {
			return ResponseEntity.badRequest().build();
		}
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("alipay-verification.ics").build().toString())
			.body(this.reminders.of(Timeline.of(days.toForm(amount), today), language));
	}

	private static String show(TypedDays days, String amount, Model model) {
		model.addAttribute("days", days);
		model.addAttribute("amount", amount);
		model.addAttribute("problems", model.getAttribute("problems") instanceof Map<?, ?> found ? found : Map.of());
		return PAGE;
	}

}
