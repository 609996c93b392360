package org.alipayrehearsal.scan.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How files declare that a picture was generated, drawn or composed rather than taken.
 */
final class SyntheticMedia {

	/**
	 * The beginnings of IPTC digital source types, in lower case. Captures, scans, minor
	 * edits and enhancements are not among them.
	 * @see <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">IPTC NewsCodes</a>
	 */
	private static final List<String> SOURCE_TYPES = List.of("trainedalgorithmicmedia", "algorithmicmedia", "composite",
			"datadrivenmedia", "digitalart", "digitalcreation", "humanedits", "softwareimage", "virtualrecording");

	private static final Pattern SOURCE_TYPE = Pattern.compile("digitalsourcetype/([A-Za-z]+)");

	/** GB 45438-2025: 1 for generated, 2 for possibly and 3 for presumably generated. */
	private static final Pattern LABEL = Pattern.compile("\"Label\"\\s*:\\s*\"?[123]\\b");

	/** The settings that generators write into a comment. */
	private static final Pattern SETTINGS = Pattern
		.compile("\\bSteps: \\d+, Sampler: |\"class_type\"\\s*:|\"AIGC\"\\s*:\\s*\\{\\s*\"Label\"\\s*:\\s*\"?[123]\\b");

	private static final int MAX_CREDENTIALS = 256 * 1024;

	private SyntheticMedia() {
	}

	/**
	 * Return whether an IPTC digital source type, a URI or its last part, is synthetic.
	 */
	static boolean isSourceType(String value) {
		String type = value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return SOURCE_TYPES.stream().anyMatch(type::startsWith);
	}

	/** Return whether a label of the Chinese standard declares a generated picture. */
	static boolean isLabel(String value) {
		return LABEL.matcher(value).find();
	}

	/** Return whether a comment has the settings of a generator. */
	static boolean isComment(String text) {
		return SETTINGS.matcher(text.replace("\0", "")).find();
	}

	/**
	 * Return whether content credentials contain a synthetic source type. They are
	 * binary, but contain their texts as they are.
	 */
	static boolean isCredential(ByteBuffer data) {
		ByteBuffer beginning = data.slice(0, Math.min(data.limit(), MAX_CREDENTIALS));
		Matcher type = SOURCE_TYPE.matcher(StandardCharsets.ISO_8859_1.decode(beginning));
		while (type.find()) {
			if (isSourceType(type.group(1))) {
				return true;
			}
		}
		return false;
	}

}
