package org.alipayrehearsal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.http.GzipCoding;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Keeps the pages that are the same for all visitors without a session, one for each
 * language, with all headers and in compressed form, and supports conditional requests.
 * It precedes Spring Security: the kept headers are those that its filters have written.
 *
 * @see CacheablePage
 */
class PageCacheFilter extends OncePerRequestFilter {

	/** Pages contain dates that depend on the current day. */
	private static final Duration KEPT = Duration.ofMinutes(1);

	/** About ten times the size of all pages. */
	private static final long MOST_BYTES = 32L << 20;

	/** The browser keeps a page and asks whether it has changed. */
	private static final String CACHE_CONTROL = "private, no-cache";

	private static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

	private static final List<String> OWN_HEADERS = List.of(HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_TYPE,
			HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.VARY);

	private static final List<String> STORING = List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.EXPIRES,
			HttpHeaders.PRAGMA);

	private final LocaleResolver locales;

	private final Cache<Key, Page> pages;

	private final Supplier<List<PathPattern>> cacheable;

	/**
	 * Creates the filter.
	 * @param locales resolves the language of a page
	 * @param mappings the handler methods, which are asked for at the first request
	 * @param ticker the time in nanoseconds
	 */
	PageCacheFilter(LocaleResolver locales, Supplier<RequestMappingHandlerMapping> mappings, Ticker ticker) {
		this.locales = locales;
		this.cacheable = SingletonSupplier.of(() -> cacheable(mappings.get()));
		this.pages = Caffeine.newBuilder()
			.ticker(ticker)
			.expireAfterWrite(KEPT)
			.maximumWeight(MOST_BYTES)
			.weigher((Key key, Page page) -> page.size())
			.build();
	}

	private static List<PathPattern> cacheable(RequestMappingHandlerMapping mappings) {
		List<PathPattern> patterns = new ArrayList<>();
		mappings.getHandlerMethods().forEach((mapping, method) -> {
			if (method.hasMethodAnnotation(CacheablePage.class) && mapping.getPathPatternsCondition() != null) {
				patterns.addAll(mapping.getPathPatternsCondition().getPatterns());
			}
		});
		return List.copyOf(patterns);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod()) || !request.getParameterMap().isEmpty()
				|| request.getRequestedSessionId() != null || request.getSession(false) != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Key key = new Key(request.getRequestURI(), this.locales.resolveLocale(request), request.isSecure());
		Page kept = this.pages.getIfPresent(key);
		if (kept != null) {
			kept.write(request, response);
			return;
		}
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		if (this.cacheable.get().stream().noneMatch((pattern) -> pattern.matches(path))) {
			chain.doFilter(request, response);
			return;
		}
		PageResponse rendered = new PageResponse(request, response);
		chain.doFilter(new PlainRequest(request), rendered);
		CacheablePage cacheable = rendered.cacheable();
		if (cacheable != null) {
			Page page = Page.of(rendered, key.language(), cacheable.noStore());
			this.pages.put(key, page);
			page.write(request, response);
		}
		else {
			rendered.copyBodyToResponse();
		}
	}

	/**
	 * Which page is kept.
	 *
	 * @param path the path of the request
	 * @param language the language of the page
	 * @param secure whether the request was sent by TLS, on which a header depends
	 */
	private record Key(String path, Locale language, boolean secure) {
	}

	/** A page as it is sent. */
	private static final class Page {

		/** The pattern of its address, by which metrics and logs name requests. */
		private final String pattern;

		private final String contentType;

		private final Locale language;

		private final Map<String, String> headers;

		private final String tag;

		private final byte[] plain;

		private final byte[] compressed;

		private Page(String pattern, String contentType, Locale language, Map<String, String> headers, String tag,
				byte[] plain, byte[] compressed) {
			this.pattern = pattern;
			this.contentType = contentType;
			this.language = language;
			this.headers = headers;
			this.tag = tag;
			this.plain = plain;
			this.compressed = compressed;
		}

		static Page of(PageResponse response, Locale language, boolean noStore) throws IOException {
			Map<String, String> headers = new LinkedHashMap<>();
			for (String name : response.getHeaderNames()) {
				if (OWN_HEADERS.stream().noneMatch(name::equalsIgnoreCase)
						&& (noStore || STORING.stream().noneMatch(name::equalsIgnoreCase))) {
					headers.put(name, String.join(", ", response.getHeaders(name)));
				}
			}
			if (!noStore) {
				headers.put(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
			}
			byte[] plain = response.getContentAsByteArray();
			ByteArrayOutputStream compressed = new ByteArrayOutputStream();
			try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
				gzip.write(plain);
			}
			return new Page(response.pattern(), response.getContentType(), language, headers,
					"W/\"" + DigestUtils.md5DigestAsHex(plain) + '"', plain, compressed.toByteArray());
		}

		int size() {
			return this.plain.length + this.compressed.length;
		}

		void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
			request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, this.pattern);
			STORING.forEach((name) -> response.setHeader(name, null));
			this.headers.forEach(response::setHeader);
			response.setHeader(HttpHeaders.VARY, VARY);
			response.setHeader(HttpHeaders.ETAG, this.tag);
			String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
			if (known != null && known.contains(this.tag)) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				return;
			}
			response.setContentType(this.contentType);
			response.setLocale(this.language);
			boolean compress = GzipCoding.isAccepted(request);
			byte[] body = compress ? this.compressed : this.plain;
			if (compress) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, GzipCoding.NAME);
			}
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
		}

	}

	/**
	 * A request whose page is not compressed when it is rendered: it is kept in both
	 * forms.
	 */
	private static final class PlainRequest extends HttpServletRequestWrapper {

		PlainRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? null : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? Collections.emptyEnumeration()
					: super.getHeaders(name);
		}

	}

	/**
	 * Collects a page that may be kept. Any other response is passed on as it is written.
	 */
	private static final class PageResponse extends ContentCachingResponseWrapper {

		private final HttpServletRequest request;

		PageResponse(HttpServletRequest request, HttpServletResponse response) {
			super(response);
			this.request = request;
		}

		String pattern() {
			return String.valueOf(this.request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		}

		/**
		 * {@return the annotation of the method that has rendered the page, or null if it
		 * depends on the visitor or was not found}
		 */
		@Nullable CacheablePage cacheable() {
			boolean same = getStatus() == HttpStatus.OK.value() && !containsHeader(HttpHeaders.SET_COOKIE);
			return (same && this.request
				.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)
						? method.getMethodAnnotation(CacheablePage.class) : null;
		}

	}

}
