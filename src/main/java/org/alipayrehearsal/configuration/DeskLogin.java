package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.cluster.StoredType;
import org.alipayrehearsal.configuration.DeskSessions.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The optional login: with {@code rehearsal.desk.users} or
 * {@code rehearsal.desk.api-keys} the pages of the desk ask who is there, and the API
 * asks for a key. Everything else stays open, and without these properties nothing is
 * different.
 */
@Component
class DeskLogin {

	/** The address of the login, which the form is sent to. */
	static final String ADDRESS = "/desk/login";

	private static final RequestMatcher DESK = PathPatternRequestMatcher.pathPattern("/desk/**");

	private static final RequestMatcher LOGIN = PathPatternRequestMatcher.pathPattern(ADDRESS);

	private static final List<String> PAGES = List.of("/desk", "/desk/batch", "/desk/api");

	private final DeskUsers users;

	private final RequestRateFilter rates;

	private final LoginAttempts attempts;

	private final SecurityEventLog events;

	DeskLogin(DeskUsers users, RequestRateFilter rates, LoginAttempts attempts, SecurityEventLog events) {
		this.users = users;
		this.rates = rates;
		this.attempts = attempts;
		this.events = events;
	}

	/**
	 * Asks for a key.
	 */
	void protectApi(HttpSecurity http) {
		if (this.users.areNeeded()) {
			http.addFilterAfter(new ApiKeyFilter(this.users, this.rates, this.events), RequestRateFilter.class);
		}
	}

	/**
	 * Asks for a login.
	 */
	void protectPages(HttpSecurity http) {
		if (!this.users.areNeeded()) {
			return;
		}
		DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(this.users::loadUserByUsername);
		passwords.setPasswordEncoder(this.users.encoder());
		ProviderManager authentication = new ProviderManager(passwords);
		http.addFilterAfter(new DeskFilter(), RequestRateFilter.class)
			.authenticationManager((attempt) -> limited(attempt, authentication))
			.securityContext((context) -> context.securityContextRepository(new DeskSessions(this.users)))
			.sessionManagement(
					(session) -> session.sessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy()))
			.formLogin((login) -> login.loginPage(ADDRESS)
				.usernameParameter("user")
				.successHandler(this::signedIn)
				.failureHandler(this::refused))
			.logout((logout) -> logout.logoutUrl("/desk/logout")
				.logoutSuccessHandler((request, response, user) -> redirect(request, response, ADDRESS + "?out")));
	}

	private Authentication limited(Authentication attempt, AuthenticationManager authentication) {
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails client) ? client.getRemoteAddress()
				: "";
		long seconds = this.attempts.secondsToWait(attempt.getName(), address);
		if (seconds > 0) {
			throw new TooManyAttempts(seconds);
		}
		return authentication.authenticate(attempt);
	}

	private void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication user) {
		this.attempts.succeeded(user.getName(), request.getRemoteAddr());
		this.events.logAccepted(request);
		redirect(request, response, page(request.getParameter("page")));
	}

	private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (failure instanceof TooManyAttempts attempts) {
			RequestRateFilter.refuse(response, attempts.seconds);
			return;
		}
		this.events.log(request, SecurityEventLog.LOGIN_REFUSED, HttpStatus.UNAUTHORIZED.value());
		redirect(request, response, ADDRESS + "?wrong&page=" + page(request.getParameter("page")));
	}

	private static String page(@Nullable String asked) {
		return (asked != null && PAGES.contains(asked)) ? asked : PAGES.get(0);
	}

	private static void redirect(HttpServletRequest request, HttpServletResponse response, String address) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + address);
	}

	/**
	 * Redirects who asks for a page of the desk to the login, and refuses what is sent to
	 * the desk with 401, before its body is read.
	 */
	private static final class DeskFilter extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			Authentication user = SecurityContextHolder.getContext().getAuthentication();
			if (user != null && user.isAuthenticated()) {
				chain.doFilter(request, response);
			}
			else if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
				String page = page(request.getServletPath());
				redirect(request, response,
						UriComponentsBuilder.fromPath(ADDRESS).queryParam("page", page).toUriString());
			}
			else {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Form realm=\"desk\"");
				response.sendError(HttpStatus.UNAUTHORIZED.value());
			}
		}

		@Override
		protected boolean shouldNotFilter(HttpServletRequest request) {
			return !DESK.matches(request) || LOGIN.matches(request);
		}

	}

	/** A name was tried too often. */
	private static final class TooManyAttempts extends AuthenticationException {

		private final long seconds;

		TooManyAttempts(long seconds) {
			super("Too many attempts");
			this.seconds = seconds;
		}

	}

	/** How a session is stored in the profile {@code cluster}. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(WithUsers.class)
	static class SessionConfiguration {

		@Bean
		StoredType<SignedIn> storedUser() {
			return new StoredType<>("user", 1, 1, SignedIn.class, new JsonMapper());
		}

	}

	/** The page of the login. */
	@Controller
	@Conditional(WithUsers.class)
	static class LoginController {

		@GetMapping(ADDRESS)
		String show(@RequestParam(defaultValue = "") String page,
				@RequestParam(required = false) @Nullable String wrong,
				@RequestParam(required = false) @Nullable String out, Model model, HttpServletResponse response) {
			model.addAttribute("page", page(page));
			model.addAttribute("wrong", wrong != null);
			model.addAttribute("out", out != null);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			return "desk/login";
		}

	}

	/** Names who is signed in on the pages of the desk. */
	@ControllerAdvice
	@Conditional(WithUsers.class)
	static class SignedInAdvice {

		@ModelAttribute("deskUser")
		@Nullable String deskUser(HttpServletRequest request) {
			return DESK.matches(request) ? request.getRemoteUser() : null;
		}

	}

	/** Matches if anybody is configured. */
	static class WithUsers implements Condition {

		private static final Bindable<Map<String, String>> NAMES = Bindable.mapOf(String.class, String.class);

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Binder binder = Binder.get(context.getEnvironment());
			return binder.bind("rehearsal.desk.users", NAMES).isBound()
					|| binder.bind("rehearsal.desk.api-keys", NAMES).isBound();
		}

	}

}
