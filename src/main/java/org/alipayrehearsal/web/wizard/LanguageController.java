package org.alipayrehearsal.web.wizard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.check.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/**
 * Changes the language on pages without a form of their own, and returns to the page and
 * its search.
 */
@Controller
class LanguageController {

	/** Longer queries are dropped. */
	private static final int LONGEST_QUERY = 100;

	/**
	 * Possessive, because an ordinary repeated group uses a stack frame for each
	 * repetition.
	 */
	private static final Pattern OWN_PAGE = Pattern.compile("/|(?:/[A-Za-z0-9-]++)++");

	private final LocaleResolver locales;

	LanguageController(LocaleResolver locales) {
		this.locales = locales;
	}

	@GetMapping("/language")
	View change(@RequestParam String language, @RequestParam(defaultValue = "/") String page,
			@RequestParam(name = "q", defaultValue = "") String query, HttpServletRequest request,
			HttpServletResponse response) {
		this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
		String found = (query.isBlank() || query.length() > LONGEST_QUERY) ? ""
				: "?q=" + UriUtils.encode(query, StandardCharsets.UTF_8);
		return Redirect.to(isOwnPage(page) ? page + found : "/");
	}

	/**
	 * {@return whether the page is a path of this application, without host, query or
	 * control characters}
	 */
	private static boolean isOwnPage(String page) {
		return OWN_PAGE.matcher(page).matches();
	}

}
