package org.alipayrehearsal.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Distinguishes addresses of the API from those of pages, as sent by the client and even
 * if the server could not parse them.
 */
final class ApiAddress {

	private static final List<String> ROOTS = List.of("/api", "/v3");

	private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

	private static final Pattern NOT_ENCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private static final Pattern SLASHES = Pattern.compile("[/\\\\]+");

	private ApiAddress() {
	}

	/**
	 * Whether an address belongs to the API.
	 * @param uri the path of the request as sent
	 * @param contextPath the context path of the application
	 */
	static boolean isOfApi(String uri, String contextPath) {
		String path = SLASHES.matcher(decoded(PARAMETERS.matcher(uri).replaceAll(""))).replaceAll("/");
		if (!path.startsWith(contextPath)) {
			return false;
		}
		String within = path.substring(contextPath.length());
		return ROOTS.stream().anyMatch((root) -> within.equals(root) || within.startsWith(root + "/"));
	}

	private static String decoded(String path) {
		return URLDecoder.decode(NOT_ENCODED.matcher(path.replace("+", "%2B")).replaceAll("%25"),
				StandardCharsets.UTF_8);
	}

}
