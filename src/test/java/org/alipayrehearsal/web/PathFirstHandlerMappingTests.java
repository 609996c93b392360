package org.alipayrehearsal.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link PathFirstHandlerMapping}.
 */
class PathFirstHandlerMappingTests {

	private final PathFirstHandlerMapping mapping = new PathFirstHandlerMapping();

	@BeforeEach
	void register() throws NoSuchMethodException {
		for (var method : Handlers.class.getDeclaredMethods()) {
			GetMapping get = method.getAnnotation(GetMapping.class);
			PostMapping post = method.getAnnotation(PostMapping.class);
			RequestMappingInfo.Builder info = (get != null)
					? RequestMappingInfo.paths(get.value()).methods(RequestMethod.GET)
					: RequestMappingInfo.paths(post.value()).methods(RequestMethod.POST).consumes(post.consumes());
			this.mapping.registerMapping(info.options(this.mapping.getBuilderConfiguration()).build(), new Handlers(),
					method);
		}
	}

	private @Nullable String handler(String method, String path) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setContentType("text/plain");
		ServletRequestPathUtils.parseAndCache(request);
		HandlerExecutionChain chain = this.mapping.getHandler(request);
		return (chain != null) ? ((HandlerMethod) chain.getHandler()).getMethod().getName() : null;
	}

	@Test
	void whenPathMatchesShouldFindTheMostSpecificHandler() throws Exception {
		assertThat(handler("GET", "/rehearsal/1/name")).isEqualTo("step");
		assertThat(handler("GET", "/rehearsal/1/confirmation")).isEqualTo("confirmation");
		assertThat(handler("GET", "/rehearsal/1")).isEqualTo("first");
	}

	@Test
	void whenNoPathMatchesShouldFindNothing() throws Exception {
		assertThat(handler("GET", "/other/1")).isNull();
	}

	@Test
	void whenMethodOrTypeDoesNotMatchShouldSaySo() {
		assertThatExceptionOfType(HttpRequestMethodNotSupportedException.class)
			.isThrownBy(() -> handler("POST", "/rehearsal/1/name"));
		assertThatExceptionOfType(HttpMediaTypeNotSupportedException.class)
			.isThrownBy(() -> handler("POST", "/rehearsal/1/confirmation"));
	}

	/** Handlers of overlapping paths. */
	static final class Handlers {

		@GetMapping("/rehearsal/{id}")
		void first(@PathVariable String id) {
		}

		@GetMapping("/rehearsal/{id}/{page}")
		void step(@PathVariable String id, @PathVariable String page) {
		}

		@GetMapping("/rehearsal/{id}/confirmation")
		void confirmation(@PathVariable String id) {
		}

		@PostMapping(value = "/rehearsal/{id}/confirmation", consumes = "application/json")
		void change(@PathVariable String id) {
		}

	}

}
