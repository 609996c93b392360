package org.alipayrehearsal.configuration;

import java.util.List;
import java.util.function.Consumer;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.cluster.SharedBuckets;
import org.alipayrehearsal.cluster.SharedStore;
import org.apache.catalina.Container;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.XXssConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Configures response headers and CSRF protection. Without the optional login of the
 * desk, Spring Security keeps nothing in a session.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ RequestLimits.class, RequestRateFilter.RequestRates.class,
		SecurityConfiguration.CookieProperties.class })
class SecurityConfiguration {

	/** Allows neither other hosts nor inline scripts and styles. */
	static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; manifest-src 'self'";

	private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS = "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

	/** The only page that search engines may index. */
	private static final RequestMatcher FINDABLE = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/");

	private static final int BODIES_ON_VIRTUAL_THREADS = 2_000;

	/** Verifies the token itself, before it reads the file. */
	private static final RequestMatcher BATCH = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
			"/desk/batch/results");

	/**
	 * Secures the API. Its requests carry no cookie, so that there is nothing to forge.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain apiSecurity(HttpSecurity http, RequestLimits limits, UploadBudget uploads,
			RequestRateFilter rates, DeskLogin login) {
		withoutUsers(http, limits, uploads, rates, login::protectApi)
			.securityMatcher("/api", "/api/**", "/v3", "/v3/**")
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(API_POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
		return http.build();
	}

	/**
	 * Secures the pages. The CSRF token is in a cookie instead of the session, so that an
	 * expired session can be distinguished from a forged request.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain pageSecurity(HttpSecurity http, RequestLimits limits, UploadBudget uploads,
			RequestRateFilter rates, CsrfTokenRepository tokens, DeskLogin login) {
		withoutUsers(http, limits, uploads, rates, login::protectPages)
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
				.requireCsrfProtectionMatcher(new TokenRequiredMatcher())
				.ignoringRequestMatchers(BATCH))
			.exceptionHandling((failures) -> failures.accessDeniedHandler(new ExpiredTokenHandler()))
			.headers((headers) -> headers.addHeaderWriter(ofDocuments())
				.frameOptions(FrameOptionsConfig::disable)
				.xssProtection(XXssConfig::disable)
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
		return http.build();
	}

	/** The optional login comes last: it replaces what is disabled here. */
	private static HttpSecurity withoutUsers(HttpSecurity http, RequestLimits limits, UploadBudget uploads,
			RequestRateFilter rates, Consumer<HttpSecurity> login) {
		// Directly after the headers, which a refusal carries too, and before the CSRF
		// filter, which may read the body.
		http.headers((headers) -> headers.addHeaderWriter(outsideOfSearchEngines())
			// Subdomains of the owner may be served without TLS.
			.httpStrictTransportSecurity((https) -> https.includeSubDomains(false)))
			.addFilterAfter(new RequestSizeFilter(limits), HeaderWriterFilter.class)
			.addFilterAfter(rates, RequestSizeFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
		login.accept(http);
		return http.addFilterAfter(new UploadFilter(limits, uploads), RequestRateFilter.class);
	}

	/** Nothing reads an observation of each filter. */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	/** One for both chains, so that they count together. */
	@Bean
	RequestRateFilter requestRates(RequestRateFilter.RequestRates rates, RateBuckets buckets) {
		return new RequestRateFilter(rates, buckets);
	}

	@Bean
	RateBuckets rateBuckets(ObjectProvider<SharedBuckets> shared) {
		return new RateBuckets(shared.getIfAvailable(), TimeMeter.SYSTEM_MILLISECONDS);
	}

	@Bean
	LoginAttempts loginAttempts(RequestRateFilter.RequestRates rates, RateBuckets buckets,
			ObjectProvider<SharedStore> shared) {
		return new LoginAttempts(rates.accountLogins(), buckets, shared.getIfAvailable());
	}

	/** The security chains have it. */
	@Bean
	FilterRegistrationBean<RequestRateFilter> requestRatesOfChainsOnly(RequestRateFilter rates) {
		FilterRegistrationBean<RequestRateFilter> registration = new FilterRegistrationBean<>(rates);
		registration.setEnabled(false);
		return registration;
	}

	/**
	 * Follows the valves that report errors. A fifth of the threads never reads a body; a
	 * body that a virtual thread reads takes memory only.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> slowBodies(Environment environment,
			@Value("${server.tomcat.threads.max:200}") int threads) {
		int bodies = Threading.VIRTUAL.isActive(environment) ? BODIES_ON_VIRTUAL_THREADS : threads * 4 / 5;
		return (factory) -> factory.addContextCustomizers((context) -> {
			Container host = context.getParent();
			host.getPipeline().addValve(new SlowBodyValve(bodies, System::nanoTime));
		});
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headersAsBytes() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new HeaderBytesValve()));
	}

	/**
	 * Buffers and parsed requests hold answers: they are collected after a connection or
	 * a request, and not kept for the next one.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> buffersWithoutReuse() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
				protocol.setProcessorCache(0);
				protocol.setProperty("socket.bufferPool", "0");
			}
		});
	}

	@Bean
	ServerErrorPageCustomizer serverErrorPage(MessageSource messages) {
		return new ServerErrorPageCustomizer(messages);
	}

	/** All headers of a page, for one that no filter of Spring Security has seen. */
	private static HeaderWriter ofErrorPages() {
		ReferrerPolicyHeaderWriter referrer = new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN);
		CrossOriginResourcePolicyHeaderWriter resource = new CrossOriginResourcePolicyHeaderWriter();
		resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return new CompositeHeaderWriter(
				List.of(ofDocuments(), new XContentTypeOptionsHeaderWriter(), new CacheControlHeadersWriter(), referrer,
						resource, new StaticHeadersWriter("X-Robots-Tag", "noindex")));
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

	/** Precedes all filters but the one that answers for the API. */
	@Bean
	FilterRegistrationBean<ErrorPageFilter> errorPageFilter(CsrfTokenRepository tokens) {
		FilterRegistrationBean<ErrorPageFilter> registration = new FilterRegistrationBean<>(
				new ErrorPageFilter(tokens, ofErrorPages()));
		registration.setDispatcherTypes(DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	@Bean
	CsrfTokenRepository csrfTokens(CookieProperties cookies) {
		CsrfTokenRepository plain = tokens("XSRF-TOKEN");
		return cookies.hostPrefix() ? new RenamedTokens(tokens("__Host-XSRF-TOKEN"), plain) : plain;
	}

	private static CsrfTokenRepository tokens(String cookieName) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(cookieName);
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax").path("/"));
		return tokens;
	}

	/** In the profile {@code cluster} Spring Session writes the cookie. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> sessionCookieName(CookieProperties cookies) {
		return (factory) -> {
			if (cookies.hostPrefix()) {
				factory.addContextCustomizers((context) -> {
					context.setSessionCookieName("__Host-SESSION");
					context.setSessionCookiePath("/");
				});
			}
		};
	}

	/** Adds the page that reports before the one of Spring Boot, and after the API. */
	record ServerErrorPageCustomizer(
			MessageSource messages) implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

		@Override
		public void customize(ConfigurableTomcatWebServerFactory factory) {
			factory.addContextCustomizers((context) -> {
				Container host = context.getParent();
				host.getPipeline().addValve(new ServerErrorPage(this.messages, ofErrorPages()));
			});
		}

		@Override
		public int getOrder() {
			return LOWEST_PRECEDENCE - 1;
		}

		@Override
		public String toString() {
			return "ServerErrorPageCustomizer[]";
		}

	}

	/** Still reads the cookie from before, whose token open forms have. */
	record RenamedTokens(CsrfTokenRepository renamed, CsrfTokenRepository before) implements CsrfTokenRepository {

		@Override
		public CsrfToken generateToken(HttpServletRequest request) {
			return this.renamed.generateToken(request);
		}

		@Override
		public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
			this.renamed.saveToken(token, request, response);
		}

		@Override
		public @Nullable CsrfToken loadToken(HttpServletRequest request) {
			CsrfToken token = this.renamed.loadToken(request);
			return (token != null) ? token : this.before.loadToken(request);
		}

		@Override
		public String toString() {
			return "RenamedTokens[]";
		}

	}

	/**
	 * Cookies.
	 *
	 * @param hostPrefix Whether the names of cookies begin with __Host-, so that no other
	 * host of the domain can set them. Browsers accept them with TLS only.
	 */
	@ConfigurationProperties("rehearsal.cookies")
	record CookieProperties(@DefaultValue("false") boolean hostPrefix) {

	}

}
