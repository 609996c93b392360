package org.alipayrehearsal.web.guide.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/**
 * Puts markup with {@code lang="zh-CN"} around each run of Chinese characters that stands
 * in another language, and gives the words of the glossary their meaning. Thymeleaf makes
 * one for each page.
 */
public class ChineseMarkingHandler extends AbstractTemplateHandler {

	/**
	 * Elements that hold no markup, the one that holds what a person typed, and those
	 * that explain a word by themselves.
	 */
	private static final Set<String> LEFT_ALONE = Set.of("title", "option", "textarea", "script", "style", "bdi", "dfn",
			"ruby");

	/** Elements in which there can be no button. */
	private static final Set<String> CONTROLS = Set.of("a", "button", "label", "summary");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+(?:[、，·]\\p{IsHan}+)*");

	private final Deque<Surroundings> open = new ArrayDeque<>();

	private @Nullable TermMarkup markup;

	@Override
	public void setContext(ITemplateContext context) {
		super.setContext(context);
		Object words = context.getConfiguration().getExecutionAttributes().get(ChineseMarkingDialect.WORDS);
		this.markup = new TermMarkup(context.getModelFactory(), (Words) words);
	}

	@Override
	public void handleOpenElement(IOpenElementTag element) {
		this.open.push(Surroundings.of(element, this.open.peek()));
		super.handleOpenElement(element);
	}

	@Override
	public void handleCloseElement(ICloseElementTag element) {
		if (!element.isUnmatched()) {
			this.open.poll();
		}
		if (this.markup != null && element.getElementCompleteName().equals("body")) {
			this.markup.meanings().forEach(this::pass);
		}
		super.handleCloseElement(element);
	}

	@Override
	public void handleText(IText text) {
		Surroundings around = this.open.peek();
		TermMarkup terms = this.markup;
		if (terms == null || around == null || around.leftAlone()) {
			super.handleText(text);
			return;
		}
		Matcher chinese = CHINESE.matcher(text.getText());
		if (around.chinese()) {
			terms.find(text.getText().strip())
				.ifPresentOrElse((word) -> term(word, around, terms), () -> super.handleText(text));
		}
		else if (chinese.find()) {
			mark(text.getText(), chinese, around, terms);
		}
		else {
			super.handleText(text);
		}
	}

	private void mark(String text, Matcher chinese, Surroundings around, TermMarkup terms) {
		int end = 0;
		do {
			super.handleText(terms.text(text.substring(end, chinese.start())));
			Optional<Word> word = terms.find(chinese.group());
			word.ifPresentOrElse((one) -> term(one, around, terms),
					() -> terms.marked(chinese.group()).forEach(this::pass));
			end = chinese.end();
		}
		while (chinese.find());
		super.handleText(terms.text(text.substring(end)));
	}

	private void term(Word word, Surroundings around, TermMarkup terms) {
		(around.control() ? terms.ruby(word) : terms.button(word)).forEach(this::pass);
	}

	/** On to the next handler, past this one. */
	private void pass(ITemplateEvent event) {
		if (event instanceof IOpenElementTag element) {
			super.handleOpenElement(element);
		}
		else if (event instanceof ICloseElementTag element) {
			super.handleCloseElement(element);
		}
		else if (event instanceof IText text) {
			super.handleText(text);
		}
	}

	/**
	 * What a text stands in.
	 *
	 * @param chinese whether it is marked as Chinese already
	 * @param leftAlone whether it must stay as it is: what a person typed, for example,
	 * or any text of a page in Chinese
	 * @param control whether it is part of a control
	 */
	private record Surroundings(boolean chinese, boolean leftAlone, boolean control) {

		static Surroundings of(IOpenElementTag element, @Nullable Surroundings outside) {
			String language = element.getAttributeValue("lang");
			boolean chinese = (language != null) ? language.startsWith("zh") : outside != null && outside.chinese();
			boolean leftAlone = LEFT_ALONE.contains(element.getElementCompleteName())
					|| ((outside != null) ? outside.leftAlone() : chinese);
			boolean control = CONTROLS.contains(element.getElementCompleteName())
					|| (outside != null && outside.control());
			return new Surroundings(chinese, leftAlone, control);
		}

	}

}
