package org.alipayrehearsal.web.wizard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Rejects requests for a rehearsal without a session. Looking the rehearsal up would
 * create a session for every crawler.
 */
@Component
class SessionNeeded implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns("/rehearsal/{id}/**")
			// Finishing twice is not an error.
			.excludePathPatterns("/rehearsal/{id}/finish");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		// An address that no controller handles is answered with 404.
		if (handler instanceof HandlerMethod && request.getSession(false) == null) {
			throw new JourneyGoneException();
		}
		return true;
	}

}
