package org.alipayrehearsal.web.guide.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The glossary.
 */
public final class Words {

	/** Longer queries find nothing. */
	private static final int LONGEST_QUERY = 100;

	private final Map<String, Word> words = new LinkedHashMap<>();

	private final int longest;

	Words(List<Word> words) {
		int characters = 0;
		for (Word word : words) {
			if (this.words.putIfAbsent(word.characters(), word) != null) {
				throw new IllegalArgumentException("“" + word.characters() + "” stands twice");
			}
			characters = Math.max(characters, word.characters().length());
		}
		this.longest = characters;
	}

	/**
	 * All words.
	 * @return the words, in the file's order
	 */
	public List<Word> all() {
		return List.copyOf(this.words.values());
	}

	/**
	 * The word written with characters.
	 * @param characters simplified characters
	 * @return the word, or nothing where the glossary does not have it
	 */
	public Optional<Word> find(String characters) {
		return Optional.ofNullable(this.words.get(characters));
	}

	/**
	 * The words that hold a text in characters, pinyin (with tone marks or without) or
	 * English.
	 * @param query the text; all words where it is blank
	 * @return the words, in the file's order
	 */
	public List<Word> search(String query) {
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
	 * The words that stand in a text, the longest at each place.
	 * @param text any text, traditional characters too
	 * @return the words in the order of the text, each once
	 */
	public List<Word> in(String text) {
		String folded = ChineseText.folded(text);
		List<Word> found = new ArrayList<>();
		int place = 0;
		while (place < folded.length()) {
			Optional<Word> word = at(folded, place);
			word.filter((one) -> !found.contains(one)).ifPresent(found::add);
			place += word.map((one) -> one.characters().length()).orElse(1);
		}
		return found;
	}

	private Optional<Word> at(String text, int place) {
		for (int end = Math.min(text.length(), place + this.longest); end > place; end--) {
			Word word = this.words.get(text.substring(place, end));
			if (word != null) {
				return Optional.of(word);
			}
		}
		return Optional.empty();
	}

	private static boolean holds(Word word, String searched) {
		return word.characters().contains(searched) || ChineseText.searched(word.pinyin()).contains(searched)
				|| ChineseText.searched(word.english()).contains(searched);
	}

}
