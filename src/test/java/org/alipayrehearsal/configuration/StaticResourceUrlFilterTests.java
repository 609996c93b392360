package org.alipayrehearsal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

class StaticResourceUrlFilterTests {

	private final List<String> lookedUp = new ArrayList<>();

	private final ResourceUrlProvider resources = new ResourceUrlProvider();

	@BeforeEach
	void recordLookups() {
		ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
		handler.setResourceResolvers(List.of(new RecordingResolver()));
		this.resources.setHandlerMap(Map.of("/**", handler));
	}

	@Test
	void whenLinkIsToAPageShouldNotLookItUp() throws Exception {
		assertThat(encoded("", "/rules/name-required")).isEqualTo("/rules/name-required");
		assertThat(encoded("/base", "/base/cssless")).isEqualTo("/base/cssless");
		assertThat(this.lookedUp).isEmpty();
	}

	@Test
	void whenLinkIsToAStaticFileShouldAddItsHash() throws Exception {
		assertThat(encoded("", "/css/app.css")).isEqualTo("/css/app-hash.css");
		assertThat(encoded("/base", "/base/css/app.css")).isEqualTo("/base/css/app-hash.css");
		assertThat(this.lookedUp).containsExactly("css/app.css", "css/app.css");
	}

	@Test
	void whenStaticFileIsMissingShouldKeepTheLink() throws Exception {
		assertThat(encoded("", "/css/missing.css")).isEqualTo("/css/missing.css");
	}

	private String encoded(String contextPath, String url) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", contextPath + "/");
		request.setContextPath(contextPath);
		MockFilterChain chain = new MockFilterChain();
		new StaticResourceUrlFilter(this.resources).doFilter(request, new MockHttpServletResponse(), chain);
		HttpServletResponse response = (HttpServletResponse) Objects.requireNonNull(chain.getResponse());
		return response.encodeURL(url);
	}

	private class RecordingResolver extends AbstractResourceResolver {

		@Override
		protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
				List<? extends Resource> locations, ResourceResolverChain chain) {
			return null;
		}

		@Override
		protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
				ResourceResolverChain chain) {
			StaticResourceUrlFilterTests.this.lookedUp.add(path);
			return path.contains("missing") ? null : path.replace(".css", "-hash.css");
		}

	}

}
