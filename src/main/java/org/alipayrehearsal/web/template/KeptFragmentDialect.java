package org.alipayrehearsal.web.template;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Renders a fragment once for equal arguments: {@code kept:replace="~{fragments/x ::
 * name(${a.b})}"} is {@code th:replace} for a fragment that depends on nothing but its
 * arguments and the language. The arguments must not contain what a person typed: they
 * are shared by all pages.
 */
final class KeptFragmentDialect extends AbstractProcessorDialect {

	/** The prefix of the attribute. */
	static final String PREFIX = "kept";

	private static final String REPLACE = "replace";

	private static final int PRECEDENCE = 100;

	/** How many characters of markup are kept, about fifty lists. */
	private static final int MOST_CHARACTERS = 300_000;

	private final Cache<Call, Markup> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((Call call, Markup markup) -> markup.characters())
		.build();

	KeptFragmentDialect() {
		super("Kept fragments", PREFIX, PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new KeptFragmentProcessor(dialectPrefix, this.kept));
	}

	/**
	 * A call of a fragment.
	 *
	 * @param expression the expression
	 * @param arguments the values of its arguments, or null without any
	 */
	private record Call(String expression, @Nullable Map<String, Object> arguments) {

		@Override
		public String toString() {
			return "Call[]";
		}

	}

	/**
	 * A rendered fragment. It consists of elements and texts, which dialects for
	 * languages change as those of the page.
	 *
	 * @param model the elements and texts
	 * @param characters their length
	 */
	private record Markup(IModel model, int characters) {

	}

	private static final class KeptFragmentProcessor extends AbstractAttributeTagProcessor {

		/** The bracket with which an expression in a text would begin. */
		private static final Pattern INLINED = Pattern.compile("\\[(?=[\\[(])");

		private final Cache<Call, Markup> kept;

		KeptFragmentProcessor(String dialectPrefix, Cache<Call, Markup> kept) {
			super(TemplateMode.HTML, dialectPrefix, null, false, REPLACE, true, PRECEDENCE, true);
			this.kept = kept;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, IElementTagStructureHandler structure) {
			Call call = new Call(expression, arguments(context,
					EngineEventUtils.computeAttributeExpression(context, tag, attribute, expression)));
			Markup markup = this.kept.getIfPresent(call);
			if (markup == null) {
				markup = render(context, expression);
				if (context.getTemplateData().getValidity().isCacheable()) {
					this.kept.put(call, markup);
				}
			}
			structure.replaceWith(markup.model(), false);
		}

		private static @Nullable Map<String, Object> arguments(ITemplateContext context,
				IStandardExpression expression) {
			if (expression instanceof FragmentExpression fragment) {
				return FragmentExpression.createExecutedFragmentExpression(context, fragment).getFragmentParameters();
			}
			throw new TemplateProcessingException(
					"\"" + expression.getStringRepresentation() + "\" does not call a fragment");
		}

		private static Markup render(ITemplateContext context, String expression) {
			IModelFactory models = context.getModelFactory();
			IModel call = models.parse(context.getTemplateData(),
					"<th:block th:replace=\"" + HtmlEscape.escapeHtml4Xml(expression) + "\"></th:block>");
			Writer rendered = new StringWriter();
			context.getConfiguration().getTemplateManager().process((TemplateModel) call, context, rendered);
			String source = INLINED.matcher(rendered.toString()).replaceAll("&#91;");
			return new Markup(models.parse(context.getTemplateData(), source), source.length());
		}

	}

}
