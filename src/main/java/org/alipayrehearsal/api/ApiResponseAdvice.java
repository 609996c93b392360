package org.alipayrehearsal.api;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Adds the headers that all JSON responses have in common: the language of the texts and
 * whether the response may be cached. Answers to {@code GET} are the same for everybody
 * and support conditional requests; all other answers and all problems are not stored.
 */
@RestControllerAdvice(annotations = { RestController.class, RestControllerAdvice.class })
class ApiResponseAdvice implements ResponseBodyAdvice<Object> {

	private static final @Nullable URI NO_INSTANCE = null;

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType,
			MediaType selectedContentType, Class<? extends HttpMessageConverter<?>> selectedConverterType,
			ServerHttpRequest request, ServerHttpResponse response) {
		HttpHeaders headers = response.getHeaders();
		if (headers.getFirst(HttpHeaders.CONTENT_LANGUAGE) == null) {
			HttpServletRequest servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
			headers.setContentLanguage(RequestLanguage.of(servletRequest));
		}
		if (body instanceof ProblemDetail problem) {
			// Spring MVC sets it to the address, which may hold anything.
			problem.setInstance(NO_INSTANCE);
			headers.setCacheControl(CacheControl.noStore());
		}
		else if (HttpMethod.GET.equals(request.getMethod())) {
			headers.setCacheControl(CacheControl.noCache());
			headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		}
		else {
			headers.setCacheControl(CacheControl.noStore());
		}
		return body;
	}

}
