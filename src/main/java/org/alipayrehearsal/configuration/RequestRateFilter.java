package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.cluster.SharedBuckets;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Limits how many rehearsals, uploads, checks and spreadsheets one address sends in a
 * minute. Other requests, pages and static files, are not counted. An address is an IPv4
 * address or the 64 bits of IPv6 that a provider assigns to one customer; behind a proxy
 * it is the one that the proxy reports.
 */
class RequestRateFilter extends OncePerRequestFilter {

	/** The addresses remembered at the same time; beyond, the oldest one is forgotten. */
	private static final int ADDRESSES = 100_000;

	/** The attribute for the servlet of spreadsheets, which limits them by address. */
	private static final String REMOTE_NETWORK = "rehearsal.remote-network";

	private static final Set<String> BEGINNINGS = Set.of("/rehearsal", "/sample");

	private final Map<Kind, BucketConfiguration> limits = new EnumMap<>(Kind.class);

	private final @Nullable SharedBuckets shared;

	private final TimeMeter time;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * Creates a filter.
	 * @param rates the limits
	 * @param shared the buckets of all instances, or null if there is one instance
	 * @param time the time
	 */
	RequestRateFilter(RequestRates rates, @Nullable SharedBuckets shared, TimeMeter time) {
		this.limits.put(Kind.REHEARSAL, perMinute(rates.rehearsals()));
		this.limits.put(Kind.UPLOAD, perMinute(rates.uploads()));
		this.limits.put(Kind.CHECK, perMinute(rates.checks()));
		this.limits.put(Kind.BATCH, perMinute(rates.batches()));
		this.limits.put(Kind.LOGIN, perMinute(rates.logins()));
		this.shared = shared;
		this.time = time;
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
		ConsumptionProbe probe = take(kind, SlowBodyValve.network(request.getRemoteAddr()));
		if (!probe.isConsumed()) {
			long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		return probe.isConsumed();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST");
	}

	private ConsumptionProbe take(Kind kind, String address) {
		BucketConfiguration limit = this.limits.get(kind);
		String name = kind.name().toLowerCase(Locale.ROOT) + ":" + address;
		ConsumptionProbe probe = (this.shared != null && limit != null) ? this.shared.take(name, limit) : null;
		return (probe != null) ? probe : bucket(name, kind).tryConsumeAndReturnRemaining(1);
	}

	private Bucket bucket(String name, Kind kind) {
		synchronized (this.buckets) {
			Bucket bucket = this.buckets.computeIfAbsent(name, (key) -> {
				var builder = Bucket.builder().withCustomTimePrecision(this.time);
				for (var bandwidth : this.limits.getOrDefault(kind, perMinute(1)).getBandwidths()) {
					builder.addLimit(bandwidth);
				}
				return builder.build();
			});
			if (this.buckets.size() > ADDRESSES) {
				this.buckets.remove(this.buckets.keySet().iterator().next());
			}
			return bucket;
		}
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
	 * Maximum numbers of requests from one address. The defaults fit 200 people behind
	 * one.
	 *
	 * @param rehearsals Maximum number of rehearsals that one address begins in a minute.
	 * @param uploads Maximum number of forms with files from one address in a minute.
	 * @param checks Maximum number of checks and submitted pages from one address in a
	 * minute.
	 * @param batches Maximum number of spreadsheets from one address in a minute.
	 * @param logins Maximum number of logins and of wrong API keys from one address in a
	 * minute.
	 */
	@ConfigurationProperties("rehearsal.rates")
	record RequestRates(@DefaultValue("600") int rehearsals, @DefaultValue("2400") int uploads,
			@DefaultValue("120000") int checks, @DefaultValue("240") int batches, @DefaultValue("30") int logins) {

	}

}
