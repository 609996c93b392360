package org.alipayrehearsal.web.guide.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/**
 * The markup of the Chinese words of one page. A word is a button that opens its meaning
 * in a popover; inside a control, which cannot contain a button, it has its pinyin above.
 */
class TermMarkup {

	private static final String PINYIN = "zh-Latn-pinyin";

	private final IModelFactory models;

	private final @Nullable Glossary glossary;

	/** The words of the page so far and the ids of their popovers. */
	private final Map<GlossaryWord, String> used = new LinkedHashMap<>();

	/** The words with their pinyin above, which are the same on every page. */
	private final Map<GlossaryWord, List<ITemplateEvent>> rubies;

	TermMarkup(IModelFactory models, @Nullable Glossary glossary, Map<GlossaryWord, List<ITemplateEvent>> rubies) {
		this.models = models;
		this.glossary = glossary;
		this.rubies = rubies;
	}

	Optional<GlossaryWord> find(String characters) {
		return (this.glossary != null) ? this.glossary.find(characters) : Optional.empty();
	}

	IText text(String text) {
		return this.models.createText(text);
	}

	/** Marks Chinese text that is not in the glossary. */
	List<ITemplateEvent> marked(String chinese) {
		return element("span", Map.of("lang", "zh-CN"), chinese);
	}

	List<ITemplateEvent> button(GlossaryWord word) {
		String id = this.used.computeIfAbsent(word, (one) -> "word-" + (this.used.size() + 1));
		return element("button", attributes("type", "button", "class", "term", "lang", "zh-CN", "popovertarget", id),
				word.characters());
	}

	List<ITemplateEvent> ruby(GlossaryWord word) {
		return this.rubies.computeIfAbsent(word, this::createRuby);
	}

	/**
	 * Two syllables each are written as one word above their characters, as in a
	 * dictionary: most words have two, and a long term can wrap between them.
	 */
	private List<ITemplateEvent> createRuby(GlossaryWord word) {
		String[] syllables = word.pinyin().split(" ", -1);
		String[] characters = word.characters().codePoints().mapToObj(Character::toString).toArray(String[]::new);
		List<ITemplateEvent> ruby = new ArrayList<>();
		ruby.add(open("ruby", Map.of("lang", "zh-CN")));
		if (syllables.length == characters.length) {
			for (int i = 0; i < characters.length; i += 2) {
				boolean pair = i + 1 < characters.length;
				ruby.add(text(pair ? characters[i] + characters[i + 1] : characters[i]));
				ruby.addAll(spelling(pair ? joined(syllables[i], syllables[i + 1]) : syllables[i]));
			}
		}
		else {
			ruby.add(text(word.characters()));
			ruby.addAll(spelling(word.pinyin()));
		}
		ruby.add(this.models.createCloseElementTag("ruby"));
		return List.copyOf(ruby);
	}

	/** Inside a word, a syllable that begins with a vowel has an apostrophe in front. */
	private static String joined(String first, String second) {
		char initial = Normalizer.normalize(second, Normalizer.Form.NFD).charAt(0);
		return ("aeo".indexOf(initial) >= 0) ? first + "’" + second : first + second;
	}

	/** Screen readers pronounce the characters and skip the pinyin. */
	private List<ITemplateEvent> spelling(String pinyin) {
		return element("rt", attributes("lang", PINYIN, "aria-hidden", "true"), pinyin);
	}

	/**
	 * {@return the popovers with the meanings of the words on the page}
	 */
	List<ITemplateEvent> meanings() {
		List<ITemplateEvent> meanings = new ArrayList<>();
		this.used.forEach((word, id) -> {
			meanings.add(open("div", attributes("class", "meaning", "id", id, "popover", "auto")));
			meanings.addAll(element("b", Map.of("lang", "zh-CN"), word.characters()));
			meanings.addAll(element("span", Map.of("lang", PINYIN), word.pinyin()));
			meanings.addAll(element("span", Map.of(), word.english()));
			meanings.add(this.models.createCloseElementTag("div"));
		});
		return meanings;
	}

	private List<ITemplateEvent> element(String name, Map<String, String> attributes, String text) {
		return List.of(open(name, attributes), text(text), this.models.createCloseElementTag(name));
	}

	private ITemplateEvent open(String name, Map<String, String> attributes) {
		return this.models.createOpenElementTag(name, attributes, AttributeValueQuotes.DOUBLE, false);
	}

	private static Map<String, String> attributes(String... namesAndValues) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			attributes.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return attributes;
	}

}
