package org.alipayrehearsal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares the path of a request before anything else. For a path with variables all
 * mappings are tried, and Spring would compare method, parameters, headers and media types
 * of each before its path.
 */
class PathFirstHandlerMapping extends RequestMappingHandlerMapping {

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
		PathPatternsRequestCondition paths = mapping.getPathPatternsCondition();
		return (paths == null || paths.getMatchingCondition(request) != null)
				? super.getMatchingMapping(mapping, request) : null;
	}

}
