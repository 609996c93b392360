package org.alipayrehearsal.configuration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Remembers in the session who is signed in at the desk, by name only. A session ends
 * with its user, and with the user's password.
 */
class DeskSessions implements SecurityContextRepository {

	private static final String ATTRIBUTE = "desk.user";

	private final DeskUsers users;

	DeskSessions(DeskUsers users) {
		this.users = users;
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		SignedIn user = user(holder.getRequest());
		if (user == null) {
			return SecurityContextHolder.createEmptyContext();
		}
		UserDetails details = this.users.loadUserByUsername(user.name());
		return new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(user.name(), null, details.getAuthorities()));
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		if (authentication != null && new AuthenticationTrustResolverImpl().isAuthenticated(authentication)) {
			String mark = this.users.passwordMark(authentication.getName());
			request.getSession()
				.setAttribute(ATTRIBUTE, new SignedIn(authentication.getName(), (mark != null) ? mark : ""));
			return;
		}
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return user(request) != null;
	}

	private @Nullable SignedIn user(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn user
				&& user.mark().equals(this.users.passwordMark(user.name()))) ? user : null;
	}

	/**
	 * Who is signed in.
	 *
	 * @param name the user's name
	 * @param mark the mark of the password at the login
	 */
	record SignedIn(String name, String mark) {

		@Override
		public String toString() {
			return "SignedIn[]";
		}

	}

}
