package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Adds the content hash to links to static files. Unlike the filter that it replaces, it
 * does not look up links to pages: Spring caches files that it finds but not those that
 * it misses, and would search the jar for every link of every page.
 */
@Component
class StaticResourceUrlFilter extends ResourceUrlEncodingFilter {

	private static final List<String> FOLDERS = List.of("/css/", "/js/", "/images/", "/pico/");

	private final ResourceUrlProvider resources;

	StaticResourceUrlFilter(ResourceUrlProvider resources) {
		this.resources = resources;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String contextPath = ((HttpServletRequest) request).getContextPath();
		chain.doFilter(request, new HttpServletResponseWrapper((HttpServletResponse) response) {
			@Override
			public String encodeURL(String url) {
				return super.encodeURL(versioned(url, contextPath));
			}
		});
	}

	private String versioned(String url, String contextPath) {
		String path = url.startsWith(contextPath) ? url.substring(contextPath.length()) : url;
		if (FOLDERS.stream().noneMatch(path::startsWith)) {
			return url;
		}
		String versioned = this.resources.getForLookupPath(path);
		return (versioned != null) ? contextPath + versioned : url;
	}

}
