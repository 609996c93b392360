package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.bucket4j.BucketConfiguration;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Limits how many rehearsals, uploads, checks and spreadsheets one address sends: a
 * number at once, and as many in each minute after that, evenly. Other requests, pages
 * and static files, are not counted. An address is an IPv4 address or the 64 bits of IPv6
 * that a provider assigns to one customer; behind a proxy it is the one that the proxy
 * reports.
 */
class RequestRateFilter extends OncePerRequestFilter {

	/** The attribute for the servlet of spreadsheets, which limits them by address. */
	private static final String REMOTE_NETWORK = "rehearsal.remote-network";

	private static final Set<String> BEGINNINGS = Set.of("/rehearsal", "/sample");

	private final Map<Kind, BucketConfiguration> limits = new EnumMap<>(Kind.class);

	private final RateBuckets buckets;

	/**
	 * Creates a filter.
	 * @param rates the limits
	 * @param buckets count the requests
	 */
	RequestRateFilter(RequestRates rates, RateBuckets buckets) {
		this.limits.put(Kind.REHEARSAL, perMinute(rates.rehearsals()));
		this.limits.put(Kind.UPLOAD, perMinute(rates.uploads()));
		this.limits.put(Kind.CHECK, perMinute(rates.checks()));
		this.limits.put(Kind.BATCH, perMinute(rates.batches()));
		this.limits.put(Kind.LOGIN, perMinute(rates.logins()));
		this.buckets = buckets;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(REMOTE_NETWORK, SlowBodyValve.network(request.getRemoteAddr()));
		if (admits(kind(request), request, response)) {
			chain.doFilter(request, response);
		}
	}

	/**
	 * Counts a wrong key of a program like a login.
	 * @return whether the address may try again; if not, the response is 429
	 */
	boolean admitsLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return admits(Kind.LOGIN, request, response);
	}

	private boolean admits(Kind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
		String bucket = kind.name().toLowerCase(Locale.ROOT) + ":" + SlowBodyValve.network(request.getRemoteAddr());
		long seconds = this.buckets.secondsToWait(bucket, this.limits.getOrDefault(kind, perMinute(1)));
		if (seconds > 0) {
			refuse(response, seconds);
		}
		return seconds == 0;
	}

	/**
	 * Responds with 429.
	 * @param response the response
	 * @param seconds when to try again
	 */
	static void refuse(HttpServletResponse response, long seconds) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST");
	}

	private static Kind kind(HttpServletRequest request) {
		// Decoded: an address that is written otherwise counts the same.
		String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
		if (path.equals(DeskLogin.ADDRESS)) {
			return Kind.LOGIN;
		}
		if (RequestLimits.isStreamed(path)) {
			return Kind.BATCH;
		}
		if (BEGINNINGS.contains(path)) {
			return Kind.REHEARSAL;
		}
		return RequestLimits.holdsFiles(request) ? Kind.UPLOAD : Kind.CHECK;
	}

	private static BucketConfiguration perMinute(int requests) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
			.build();
	}

	/** What is limited. */
	private enum Kind {

		REHEARSAL, UPLOAD, CHECK, BATCH, LOGIN

	}

	/**
	 * Maximum numbers of requests from one address at once, which are refilled evenly
	 * within a minute. The defaults fit 200 people behind one.
	 *
	 * @param rehearsals Maximum number of rehearsals that one address begins at once, and
	 * then in each minute.
	 * @param uploads Maximum number of forms with files from one address at once, and
	 * then in each minute.
	 * @param checks Maximum number of checks and submitted pages from one address at
	 * once, and then in each minute.
	 * @param batches Maximum number of spreadsheets from one address at once, and then in
	 * each minute.
	 * @param logins Maximum number of logins and of wrong API keys from one address at
	 * once, and then in each minute.
	 * @param accountLogins Maximum number of tries to sign in with one name in any 24
	 * hours: a tenth of them at once, and then a tenth in ten minutes until half of them
	 * are used. Each address from which that name has signed in has as many of its own.
	 */
	@ConfigurationProperties("rehearsal.rates")
	record RequestRates(@DefaultValue("600") int rehearsals, @DefaultValue("2400") int uploads,
			@DefaultValue("120000") int checks, @DefaultValue("240") int batches, @DefaultValue("30") int logins,
			@DefaultValue("100") int accountLogins) {

	}

}
