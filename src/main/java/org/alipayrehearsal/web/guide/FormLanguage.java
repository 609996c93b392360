package org.alipayrehearsal.web.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.check.Languages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Changes the language of a page that renders the result of a form. The language switch
 * submits the form with the chosen language, so that the page is rendered again with the
 * typed values. If all fields are blank, the request is redirected to the empty page.
 */
class FormLanguage implements HandlerInterceptor {

	private static final String LANGUAGE = "language";

	/** Parameters that every form sends. */
	private static final Set<String> NOT_TYPED = Set.of(LANGUAGE, "action", "_csrf");

	private final LocaleResolver locales;

	FormLanguage(LocaleResolver locales) {
		this.locales = locales;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String language = request.getParameter(LANGUAGE);
		if (language == null || !HttpMethod.POST.matches(request.getMethod())) {
			return true;
		}
		this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
		if (request.getParameterMap().entrySet().stream().anyMatch(FormLanguage::isTyped)) {
			return true;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, request.getRequestURI());
		return false;
	}

	private static boolean isTyped(Map.Entry<String, String[]> parameter) {
		return !NOT_TYPED.contains(parameter.getKey())
				&& Arrays.stream(parameter.getValue()).anyMatch((value) -> !value.isBlank());
	}

}
