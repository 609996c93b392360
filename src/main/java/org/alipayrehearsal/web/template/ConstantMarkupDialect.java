package org.alipayrehearsal.web.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Writes markup that is the same on each page as one text.
 */
final class ConstantMarkupDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "constant";

	private static final String ELEMENT = "markup";

	private static final String NUMBER = "number";

	private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

	private final List<String> markup = new CopyOnWriteArrayList<>();

	ConstantMarkupDialect() {
		super("Constant markup", PREFIX, Integer.MAX_VALUE);
	}

	/**
	 * {@return the element that stands for some markup}
	 * @param source the markup
	 */
	String element(String source) {
		return "<" + PREFIX + ":" + ELEMENT + " " + NUMBER + "=\""
				+ this.numbers.computeIfAbsent(source, (added) -> add(added)) + "\"/>";
	}

	private synchronized int add(String source) {
		this.markup.add(source);
		return this.markup.size() - 1;
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new ConstantMarkupProcessor(dialectPrefix, this.markup));
	}

	private static final class ConstantMarkupProcessor extends AbstractElementTagProcessor {

		private final List<String> markup;

		ConstantMarkupProcessor(String dialectPrefix, List<String> markup) {
			super(TemplateMode.HTML, dialectPrefix, ELEMENT, true, null, false, 0);
			this.markup = markup;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag,
				IElementTagStructureHandler structure) {
			structure.replaceWith(this.markup.get(Integer.parseInt(tag.getAttributeValue(NUMBER))), false);
		}

	}

}
