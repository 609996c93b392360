package org.alipayrehearsal.configuration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Puts a {@code span} with {@code lang="zh-CN"} around each run of Chinese characters
 * that stands in another language. Thymeleaf makes one for each page.
 */
public class ChineseMarkingHandler extends AbstractTemplateHandler {

	/** Elements that hold no markup, and the one that holds what a person typed. */
	private static final Set<String> LEFT_ALONE = Set.of("title", "option", "textarea", "script", "style", "bdi");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+(?:[、，·]\\p{IsHan}+)*");

	private final Deque<Surroundings> open = new ArrayDeque<>();

	private @Nullable IModelFactory models;

	@Override
	public void setContext(ITemplateContext context) {
		super.setContext(context);
		this.models = context.getModelFactory();
	}

	@Override
	public void handleOpenElement(IOpenElementTag element) {
		Surroundings outside = this.open.peek();
		String language = element.getAttributeValue("lang");
		boolean chinese = (language != null) ? language.startsWith("zh") : outside != null && outside.chinese();
		boolean leftAlone = LEFT_ALONE.contains(element.getElementCompleteName())
				|| (outside != null && outside.leftAlone());
		this.open.push(new Surroundings(chinese, leftAlone));
		super.handleOpenElement(element);
	}

	@Override
	public void handleCloseElement(ICloseElementTag element) {
		if (!element.isUnmatched()) {
			this.open.poll();
		}
		super.handleCloseElement(element);
	}

	@Override
	public void handleText(IText text) {
		Surroundings around = this.open.peek();
		Matcher chinese = CHINESE.matcher(text.getText());
		if (this.models == null || around == null || around.chinese() || around.leftAlone() || !chinese.find()) {
			super.handleText(text);
			return;
		}
		mark(text.getText(), chinese, this.models);
	}

	private void mark(String text, Matcher chinese, IModelFactory models) {
		int end = 0;
		do {
			super.handleText(models.createText(text.substring(end, chinese.start())));
			super.handleOpenElement(models.createOpenElementTag("span", "lang", "zh-CN"));
			super.handleText(models.createText(chinese.group()));
			super.handleCloseElement(models.createCloseElementTag("span"));
			end = chinese.end();
		}
		while (chinese.find());
		super.handleText(models.createText(text.substring(end)));
	}

	/**
	 * What a text stands in.
	 *
	 * @param chinese whether it is marked as Chinese already
	 * @param leftAlone whether it must stay as it is
	 */
	private record Surroundings(boolean chinese, boolean leftAlone) {

	}

}
