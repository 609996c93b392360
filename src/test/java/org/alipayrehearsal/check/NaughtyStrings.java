package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Big List of Naughty Strings, which often cause failures where they are typed. The
 * list is under the MIT License, see {@code naughty-strings/LICENSE}.
 */
public final class NaughtyStrings {

	private static final int SAMPLE = 9;

	private NaughtyStrings() {
	}

	/**
	 * {@return all strings}
	 */
	public static List<String> all() {
		try (InputStream list = NaughtyStrings.class.getResourceAsStream("/naughty-strings/blns.json")) {
			return JsonMapper.builder().build().readValue(list, new TypeReference<List<String>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return one of nine strings}
	 */
	public static List<String> sample() {
		List<String> all = all();
		return IntStream.range(0, all.size()).filter((i) -> i % SAMPLE == 0).mapToObj(all::get).toList();
	}

}
