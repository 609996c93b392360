package org.alipayrehearsal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Compares the path of a request before anything else. For a path with variables all
 * mappings are tried, and Spring would compare method, parameters, headers and media
 * types of each before its path.
 */
class PathFirstHandlerMapping extends RequestMappingHandlerMapping {

	@Override
	protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
			throws Exception {
		return super.lookupHandlerMethod(lookupPath, new ParsedRequest(request));
	}

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
		PathPatternsRequestCondition paths = mapping.getPathPatternsCondition();
		return (paths == null || paths.getMatchingCondition(request) != null)
				? super.getMatchingMapping(mapping, request) : null;
	}

	/**
	 * A request whose parsed path is found at once: each mapping asks for it, through all
	 * wrappers of the request.
	 */
	private static final class ParsedRequest extends HttpServletRequestWrapper {

		private final @Nullable Object path;

		ParsedRequest(HttpServletRequest request) {
			super(request);
			this.path = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
		}

		@Override
		public @Nullable Object getAttribute(String name) {
			return name.equals(ServletRequestPathUtils.PATH_ATTRIBUTE) ? this.path : super.getAttribute(name);
		}

	}

}
