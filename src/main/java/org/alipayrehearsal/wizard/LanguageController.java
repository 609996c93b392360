package org.alipayrehearsal.wizard;

import org.alipayrehearsal.check.Languages;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;

/**
 * Changes the language on pages without a form of their own, and stays on the page.
 */
@Controller
class LanguageController {

	/** Possessive: an ordinary repeated group takes a stack frame each time. */
	private static final Pattern OWN_PAGE = Pattern.compile("/|(?:/[A-Za-z0-9-]++)++");

	private final LocaleResolver locales;

	LanguageController(LocaleResolver locales) {
		this.locales = locales;
	}

	@PostMapping("/language")
	View change(@RequestParam String language, @RequestParam(defaultValue = "/") String page,
			HttpServletRequest request, HttpServletResponse response) {
		this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
		return Redirect.to(isOwnPage(page) ? page : "/");
	}

	/**
	 * A path of this application and nothing else: no host, no query, no control
	 * characters.
	 */
	private static boolean isOwnPage(String page) {
		return OWN_PAGE.matcher(page).matches();
	}

}
