package org.alipayrehearsal.configuration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Headers, tokens and sessions of pages and of JSON. In a context of its own: in one that
 * is shared, {@code csrf()} of other tests has replaced the repository of tokens.
 */
@SpringBootTest(properties = "spring.application.name=headers")
@AutoConfigureMockMvc
@Import(FixedClock.class)
class SecurityConfigurationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@Test
	void whenApplicationStartsShouldKnowNoUsers() {
		assertThat(this.context.getBeanProvider(UserDetailsService.class).getIfAvailable()).isNull();
	}

	@Test
	void whenNobodyIsConfiguredShouldHaveNoLogin() {
		assertThat(this.mvc.get().uri("/desk/login")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/desk")).hasStatusOk().bodyText().doesNotContain("/desk/logout");
		assertThat(this.mvc.get().uri("/api/rules")).hasStatusOk();
	}

	@Test
	void whenPageIsPostedWithoutTokenShouldRefuse() {
		assertThat(this.mvc.post().uri("/no-such-page")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whenPageIsPostedWithItsTokenShouldLetItPass() {
		String token = "36a5d7a8-0a36-4f1e-8d7b-1c8a2f0f6a55";
		assertThat(this.mvc.post()
			.uri("/no-such-page")
			.cookie(new Cookie("XSRF-TOKEN", token))
			.header("X-XSRF-TOKEN", masked(token))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whenPageIsAskedForShouldSendStrictHeaders() {
		MockHttpServletResponse response = this.mvc.get().uri("/no-such-page").exchange().getResponse();
		assertThat(response.getHeader("Content-Security-Policy")).isEqualTo(SecurityConfiguration.PAGE_POLICY);
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rehearsal/no-such-one/name", "/finished", "/no-such-page", "/api/no-such-thing" })
	void whenFormIsAskedForShouldKeepItOutOfSearchEngines(String address) {
		assertThat(this.mvc.get().uri(address)).headers().hasValue("X-Robots-Tag", "noindex");
	}

	@Test
	void whenStartPageIsAskedForShouldLetItBeFound() {
		assertThat(this.mvc.get().uri("/")).hasStatusOk().headers().doesNotContainHeader("X-Robots-Tag");
		assertThat(this.mvc.post().uri("/")).headers().hasValue("X-Robots-Tag", "noindex");
	}

	@Test
	void whenJsonIsAskedForShouldNeitherNeedATokenNorStartASession() {
		MvcTestResult result = this.mvc.post().uri("/api/no-such-thing").exchange();
		assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(result.getRequest().getSession(false)).isNull();
		assertThat(result.getResponse().getCookies()).isEmpty();
		assertThat(result.getResponse().getHeader("Content-Security-Policy"))
			.isEqualTo("default-src 'none'; frame-ancestors 'none'");
	}

	/** What a page would carry: the token under a pad, here one of zeros. */
	private static String masked(String token) {
		byte[] plain = token.getBytes(StandardCharsets.UTF_8);
		byte[] padAndToken = new byte[plain.length * 2];
		System.arraycopy(plain, 0, padAndToken, plain.length, plain.length);
		return Base64.getUrlEncoder().encodeToString(padAndToken);
	}

}
