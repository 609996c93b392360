package org.alipayrehearsal.web.guide.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.alipayrehearsal.web.LanguageDialect;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Keeps names together that a line must not break: a browser breaks Chinese text between
 * any two characters, and has no dictionary of its words ({@code word-break: auto-phrase}
 * knows Japanese only). The names are 支付宝 and, of the glossary, the labels of the form
 * and the banks. They are wrapped in an element rather than joined by an invisible
 * character (U+2060), so that copied text and the strings of the API stay as they are. It
 * is a custom element: a {@code span} would get what style sheets say about those.
 */
@Component
class UnbreakableWordDialect extends AbstractDialect
		implements IPostProcessorDialect, IExecutionAttributeDialect, LanguageDialect {

	private static final String DIALECT = "alipayRehearsalUnbreakableWords";

	private static final String ALIPAY = "支付宝";

	/** Words of two characters are broken as in print. */
	private static final int SHORTEST = 3;

	/** What fits on a line of 320 pixels if texts are enlarged to 200 %. */
	private static final int LONGEST = 8;

	/** Follows {@link ChineseMarkingDialect}, which knows whole words only. */
	private static final int PRECEDENCE = 2000;

	/** The words by their first character, longer ones first. */
	private final Map<Character, List<String>> words = new HashMap<>();

	UnbreakableWordDialect(Glossary glossary) {
		super("Unbreakable words");
		Stream<String> names = glossary.all()
			.stream()
			.filter((word) -> word.kind() == GlossaryWord.Kind.LABEL || word.kind() == GlossaryWord.Kind.BANK)
			.map(GlossaryWord::characters)
			.filter((word) -> word.length() >= SHORTEST && word.length() <= LONGEST);
		Stream.concat(Stream.of(ALIPAY), names)
			.distinct()
			.sorted(Comparator.comparing(String::length).reversed())
			.forEach((word) -> this.words.computeIfAbsent(word.charAt(0), (first) -> new ArrayList<>()).add(word));
	}

	/** Pages in other languages contain Chinese text, too. */
	@Override
	public boolean appliesTo(Locale language) {
		return true;
	}

	@Override
	public boolean changes(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (at(text, i) != null) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String at(String text, int index) {
		char first = text.charAt(index);
		if (first < ChineseMarkingHandler.FIRST_CHINESE) {
			return null;
		}
		for (String word : this.words.getOrDefault(first, List.of())) {
			if (text.startsWith(word, index)) {
				return word;
			}
		}
		return null;
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return PRECEDENCE;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE));
	}

	@Override
	public Map<String, Object> getExecutionAttributes() {
		return Map.of(DIALECT, this);
	}

	/**
	 * Wraps the words of the texts of one page. Thymeleaf creates an instance for each.
	 */
	public static class Handler extends AbstractTemplateHandler {

		/** Elements that cannot contain markup, or break between their syllables only. */
		private static final Set<String> LEFT_ALONE = Set.of("title", "option", "textarea", "script", "style", "ruby");

		private static final String ELEMENT = "no-break";

		/** How many elements that are left alone are open. */
		private int leftAlone;

		private @Nullable UnbreakableWordDialect words;

		private @Nullable IModelFactory models;

		@Override
		public void setContext(ITemplateContext context) {
			super.setContext(context);
			this.models = context.getModelFactory();
			if (context.getConfiguration()
				.getExecutionAttributes()
				.get(DIALECT) instanceof UnbreakableWordDialect dialect) {
				this.words = dialect;
			}
		}

		@Override
		public void handleOpenElement(IOpenElementTag element) {
			if (LEFT_ALONE.contains(element.getElementCompleteName())) {
				this.leftAlone++;
			}
			super.handleOpenElement(element);
		}

		@Override
		public void handleCloseElement(ICloseElementTag element) {
			if (!element.isUnmatched() && LEFT_ALONE.contains(element.getElementCompleteName())) {
				this.leftAlone--;
			}
			super.handleCloseElement(element);
		}

		@Override
		public void handleText(IText text) {
			if (this.leftAlone > 0 || this.words == null || this.models == null) {
				super.handleText(text);
			}
			else {
				wrap(text, this.words, this.models);
			}
		}

		private void wrap(IText event, UnbreakableWordDialect words, IModelFactory models) {
			String text = event.getText();
			int written = 0;
			int i = 0;
			while (i < text.length()) {
				String word = words.at(text, i);
				if (word == null) {
					i++;
					continue;
				}
				if (written < i) {
					super.handleText(models.createText(text.substring(written, i)));
				}
				super.handleOpenElement(models.createOpenElementTag(ELEMENT));
				super.handleText(models.createText(word));
				super.handleCloseElement(models.createCloseElementTag(ELEMENT));
				i += word.length();
				written = i;
			}
			if (written == 0) {
				super.handleText(event);
			}
			else if (written < text.length()) {
				super.handleText(models.createText(text.substring(written)));
			}
		}

	}

}
