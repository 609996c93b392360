package org.alipayrehearsal.web.template;

import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.alipayrehearsal.check.Languages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.IThrottledTemplateProcessor;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.web.servlet.IServletWebExchange;

import org.springframework.context.MessageSource;

/**
 * Processes each template with the engine of the language of its page.
 */
final class LanguageTemplateEngine implements ISpringTemplateEngine {

	private final ISpringTemplateEngine shared;

	private final Function<Locale, ISpringTemplateEngine> factory;

	private final Map<Locale, ISpringTemplateEngine> engines = new ConcurrentHashMap<>();

	/**
	 * Creates an engine.
	 * @param shared an engine with the configuration that all languages share
	 * @param factory creates the engine of a language
	 */
	LanguageTemplateEngine(ISpringTemplateEngine shared, Function<Locale, ISpringTemplateEngine> factory) {
		this.shared = shared;
		this.factory = factory;
	}

	private ISpringTemplateEngine engine(IContext context) {
		return engine(context.getLocale());
	}

	private ISpringTemplateEngine engine(Locale locale) {
		return this.engines.computeIfAbsent(Languages.of(locale), this.factory);
	}

	/**
	 * {@return a context whose variables do not become attributes of the request}
	 */
	private static IContext inMemory(IContext context) {
		if (!(context instanceof WebExpressionContext page
				&& page.getExchange() instanceof IServletWebExchange exchange)) {
			return context;
		}
		Map<String, Object> variables = new HashMap<>();
		page.getVariableNames().forEach((name) -> variables.put(name, page.getVariable(name)));
		return new WebExpressionContext(page.getConfiguration(), new TemplateExchange(exchange), page.getLocale(),
				variables);
	}

	/**
	 * {@return the configuration of one of the engines: views only read from it what all
	 * have, and a further engine would load and parse as much again}
	 */
	@Override
	public IEngineConfiguration getConfiguration() {
		return engine(Locale.ENGLISH).getConfiguration();
	}

	@Override
	public String process(String template, IContext context) {
		return engine(context).process(template, context);
	}

	@Override
	public String process(String template, @Nullable Set<String> selectors, IContext context) {
		return engine(context).process(template, selectors, context);
	}

	@Override
	public String process(TemplateSpec template, IContext context) {
		return engine(context).process(template, context);
	}

	@Override
	public void process(String template, IContext context, Writer writer) {
		engine(context).process(template, inMemory(context), writer);
	}

	@Override
	public void process(String template, @Nullable Set<String> selectors, IContext context, Writer writer) {
		engine(context).process(template, selectors, inMemory(context), writer);
	}

	@Override
	public void process(TemplateSpec template, IContext context, Writer writer) {
		engine(context).process(template, inMemory(context), writer);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(String template, IContext context) {
		return engine(context).processThrottled(template, context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(String template, @Nullable Set<String> selectors,
			IContext context) {
		return engine(context).processThrottled(template, selectors, context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(TemplateSpec template, IContext context) {
		return engine(context).processThrottled(template, context);
	}

	@Override
	public void setTemplateEngineMessageSource(MessageSource messages) {
		this.shared.setTemplateEngineMessageSource(messages);
	}

	@Override
	public Collection<Class<?>> getAllowedClassOverridesForViews() {
		return this.shared.getAllowedClassOverridesForViews();
	}

	@Override
	public void setAllowedClassOverridesForViews(Collection<Class<?>> classes) {
		this.shared.setAllowedClassOverridesForViews(classes);
	}

}
