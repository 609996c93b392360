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
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.AttributeNames;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/**
 * Wraps each run of Chinese characters inside text of another language in an element with
 * {@code lang="zh-CN"}, and links the words of the glossary with their meaning. Thymeleaf
 * creates an instance for each page.
 */
public class ChineseMarkingHandler extends AbstractTemplateHandler {

	/**
	 * Elements that cannot contain markup, contain typed text, or already explain a word.
	 */
	private static final Set<String> LEFT_ALONE = Set.of("title", "option", "textarea", "script", "style", "bdi", "dfn",
			"ruby");

	/** Elements that cannot contain a button. */
	private static final Set<String> CONTROLS = Set.of("a", "button", "label", "summary");

	/** The class of a label of the real form: its pinyin is shown on every page. */
	private static final String REAL = "real";

	/** Looked up once: the lookup by a string takes a search in all known names. */
	private static final AttributeName LANG = AttributeNames.forHTMLName("lang");

	private static final AttributeName CLASS = AttributeNames.forHTMLName("class");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+(?:[、，·]\\p{IsHan}+)*");

	/** The first character of the script (a CJK radical): most texts have none. */
	static final char FIRST_CHINESE = '\u2e80';

	private final Deque<TextContext> open = new ArrayDeque<>();

	private @Nullable TermMarkup markup;

	/**
	 * {@return whether a text contains a Chinese character} Most texts contain none, and
	 * nothing below the first one is looked up.
	 */
	static boolean hasChinese(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= FIRST_CHINESE
					&& Character.UnicodeScript.of(text.codePointAt(i)) == Character.UnicodeScript.HAN) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void setContext(ITemplateContext context) {
		super.setContext(context);
		if (context.getConfiguration()
			.getExecutionAttributes()
			.get(ChineseMarkingDialect.DIALECT) instanceof ChineseMarkingDialect dialect) {
			this.markup = dialect.markup(context.getModelFactory());
		}
	}

	@Override
	public void handleOpenElement(IOpenElementTag element) {
		this.open.push(TextContext.of(element, this.open.peek()));
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
		TextContext enclosing = this.open.peek();
		TermMarkup terms = this.markup;
		if (terms == null || enclosing == null || enclosing.leftAlone()) {
			super.handleText(text);
			return;
		}
		if (!hasChinese(text.getText())) {
			super.handleText(text);
			return;
		}
		Matcher chinese = CHINESE.matcher(text.getText());
		if (enclosing.chinese()) {
			terms.find(text.getText().strip())
				.ifPresentOrElse((word) -> term(word, enclosing, terms), () -> super.handleText(text));
		}
		else if (chinese.find()) {
			mark(text.getText(), chinese, enclosing, terms);
		}
		else {
			super.handleText(text);
		}
	}

	private void mark(String text, Matcher chinese, TextContext enclosing, TermMarkup terms) {
		int end = 0;
		do {
			super.handleText(terms.text(text.substring(end, chinese.start())));
			Optional<GlossaryWord> word = terms.find(chinese.group());
			word.ifPresentOrElse((one) -> term(one, enclosing, terms),
					() -> terms.marked(chinese.group()).forEach(this::pass));
			end = chinese.end();
		}
		while (chinese.find());
		super.handleText(terms.text(text.substring(end)));
	}

	private void term(GlossaryWord word, TextContext enclosing, TermMarkup terms) {
		(enclosing.control() ? terms.ruby(word) : terms.button(word)).forEach(this::pass);
	}

	/** Forwards an event to the next handler. */
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
	 * The context of a text.
	 *
	 * @param chinese whether it is already marked as Chinese
	 * @param leftAlone whether it stays unchanged, such as typed text or the text of a
	 * Chinese page
	 * @param control whether it is inside a control or a label of the real form
	 */
	private record TextContext(boolean chinese, boolean leftAlone, boolean control) {

		static TextContext of(IOpenElementTag element, @Nullable TextContext outside) {
			String language = element.getAttributeValue(LANG);
			boolean chinese = (language != null) ? language.startsWith("zh") : outside != null && outside.chinese();
			boolean leftAlone = LEFT_ALONE.contains(element.getElementCompleteName())
					|| ((outside != null) ? outside.leftAlone() : chinese);
			boolean control = CONTROLS.contains(element.getElementCompleteName())
					|| REAL.equals(element.getAttributeValue(CLASS)) || (outside != null && outside.control());
			return new TextContext(chinese, leftAlone, control);
		}

	}

}
