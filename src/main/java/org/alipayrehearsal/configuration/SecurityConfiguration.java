package org.alipayrehearsal.configuration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.XXssConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Headers and forgery protection. Nobody signs in, so there are no users, no passwords
 * and nothing of Spring Security's in a session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Nothing may load from another host, and nothing may be written into a page. */
	static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; manifest-src 'self'";

	private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS = "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

	/** Pages that are for everybody; the others are forms, and answers to forms. */
	private static final RequestMatcher FINDABLE = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/");

	/**
	 * JSON: who calls it sends no cookie, so there is nothing to forge and no session.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain apiSecurity(HttpSecurity http, RequestLimits limits, UploadBudget uploads) {
		withoutUsers(http, limits, uploads).securityMatcher("/api", "/api/**", "/v3", "/v3/**")
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(API_POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
		return http.build();
	}

	/**
	 * Pages: each form carries a token. It is kept in a cookie, not in the session, so
	 * that a session that has ended is told from a forged request.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain pageSecurity(HttpSecurity http, RequestLimits limits, UploadBudget uploads) {
		CookieCsrfTokenRepository tokens = csrfTokens();
		http.addFilterAfter(new ErrorPageTokenFilter(tokens), HeaderWriterFilter.class);
		withoutUsers(http, limits, uploads).addFilterBefore(new OversizedTextFilter(), CsrfFilter.class)
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.headers((headers) -> headers.addHeaderWriter(ofDocuments())
				.frameOptions(FrameOptionsConfig::disable)
				.xssProtection(XXssConfig::disable)
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
		return http.build();
	}

	private static HttpSecurity withoutUsers(HttpSecurity http, RequestLimits limits, UploadBudget uploads) {
		// Right behind the headers: a refusal carries them too, and no token is read
		// before.
		return http.headers((headers) -> headers.addHeaderWriter(outsideOfSearchEngines())
			// Other hosts of the owner's domain are not ours to decide about.
			.httpStrictTransportSecurity((https) -> https.includeSubDomains(false)))
			.addFilterAfter(new RequestSizeFilter(limits), HeaderWriterFilter.class)
			.addFilterAfter(new UploadBudgetFilter(limits, uploads), RequestSizeFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
	}

	private static HeaderWriter ofDocuments() {
		CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
		opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return new DocumentHeaderWriter(new ContentSecurityPolicyHeaderWriter(PAGE_POLICY),
				new PermissionsPolicyHeaderWriter(PERMISSIONS), opener, new XFrameOptionsHeaderWriter(),
				new XXssProtectionHeaderWriter());
	}

	private static HeaderWriter outsideOfSearchEngines() {
		return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(FINDABLE),
				new StaticHeadersWriter("X-Robots-Tag", "noindex"));
	}

	private static CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Strict").path("/"));
		return tokens;
	}

}
