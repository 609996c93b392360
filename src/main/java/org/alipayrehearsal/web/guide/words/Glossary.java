package org.alipayrehearsal.web.guide.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Chinese words of the form with their pronunciation and meaning.
 */
public final class Glossary {

	/** A longer query has no results. */
	private static final int LONGEST_QUERY = 100;

	private final Map<String, GlossaryWord> words = new LinkedHashMap<>();

	private final int longest;

	Glossary(List<GlossaryWord> words) {
		int characters = 0;
		for (GlossaryWord word : words) {
			if (this.words.putIfAbsent(word.characters(), word) != null) {
				throw new IllegalArgumentException("“" + word.characters() + "” stands twice");
			}
			characters = Math.max(characters, word.characters().length());
		}
		this.longest = characters;
	}

	/**
	 * {@return all words, in the order of the file}
	 */
	public List<GlossaryWord> all() {
		return List.copyOf(this.words.values());
	}

	/**
	 * {@return the word with the given characters, or empty}
	 * @param characters simplified characters
	 */
	public Optional<GlossaryWord> find(String characters) {
		return Optional.ofNullable(this.words.get(characters));
	}

	/**
	 * {@return the words that contain a text, in the order of the file; all if it is
	 * blank}
	 * @param query the text in characters, English or pinyin, with or without tone marks
	 */
	public List<GlossaryWord> search(String query) {
		if (query.length() > LONGEST_QUERY) {
			return List.of();
		}
		String searched = ChineseText.searched(query);
		if (searched.isEmpty()) {
			return query.isBlank() ? all() : List.of();
		}
		return this.words.values().stream().filter((word) -> holds(word, searched)).toList();
	}

	/**
	 * {@return the distinct words that occur in a text, in its order; the longest one at
	 * each position}
	 * @param text the text in simplified or traditional characters
	 */
	public List<GlossaryWord> in(String text) {
		String folded = ChineseText.folded(text);
		List<GlossaryWord> found = new ArrayList<>();
		int place = 0;
		while (place < folded.length()) {
			Optional<GlossaryWord> word = at(folded, place);
			word.filter((one) -> !found.contains(one)).ifPresent(found::add);
			place += word.map((one) -> one.characters().length()).orElse(1);
		}
		return found;
	}

	private Optional<GlossaryWord> at(String text, int place) {
		for (int end = Math.min(text.length(), place + this.longest); end > place; end--) {
			GlossaryWord word = this.words.get(text.substring(place, end));
			if (word != null) {
				return Optional.of(word);
			}
		}
		return Optional.empty();
	}

	private static boolean holds(GlossaryWord word, String searched) {
		return word.characters().contains(searched) || ChineseText.searched(word.pinyin()).contains(searched)
				|| ChineseText.searched(word.english()).contains(searched);
	}

}
