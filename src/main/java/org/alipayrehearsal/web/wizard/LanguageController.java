package org.alipayrehearsal.web.wizard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.check.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/**
 * Changes the language on pages without a form of their own, and stays on the page and
 * with what it was searched for.
 */
@Controller
class LanguageController {

	/** What a page was searched for is no longer. */
	private static final int LONGEST_QUERY = 100;

	/** Possessive: an ordinary repeated group takes a stack frame each time. */
	private static final Pattern OWN_PAGE = Pattern.compile("/|(?:/[A-Za-z0-9-]++)++");

	private final LocaleResolver locales;

	LanguageController(LocaleResolver locales) {
		this.locales = locales;
	}

	@PostMapping("/language")
	View change(@RequestParam String language, @RequestParam(defaultValue = "/") String page,
			@RequestParam(name = "q", defaultValue = "") String query, HttpServletRequest request,
			HttpServletResponse response) {
		this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
		String found = (query.isBlank() || query.length() > LONGEST_QUERY) ? ""
				: "?q=" + UriUtils.encode(query, StandardCharsets.UTF_8);
		return Redirect.to(isOwnPage(page) ? page + found : "/");
	}

	/**
	 * A path of this application and nothing else: no host, no query, no control
	 * characters.
	 */
	private static boolean isOwnPage(String page) {
		return OWN_PAGE.matcher(page).matches();
	}

}
