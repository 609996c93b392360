package org.alipayrehearsal.web.template;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.servlet.ServletContext;
import org.alipayrehearsal.web.LanguageDialect;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Lets views use a template engine for each language.
 */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

	@Bean
	SmartInitializingSingleton languageTemplates(ThymeleafViewResolver views, SpringTemplateEngine shared,
			List<ITemplateResolver> templates, List<IDialect> dialects, MessageSource messages,
			ResourceUrlProvider resources, ServletContext servlets, ThymeleafProperties properties) {
		return () -> {
			views.setViewClass(PageView.class);
			views.setTemplateEngine(new LanguageTemplateEngine(shared,
					(language) -> engine(language, templates, dialects, messages,
							(path) -> link(path, servlets.getContextPath(), resources),
							properties.isEnableSpringElCompiler())));
		};
	}

	private static ISpringTemplateEngine engine(Locale language, List<ITemplateResolver> templates,
			List<IDialect> dialects, MessageSource messages, UnaryOperator<String> links, boolean compiler) {
		List<IDialect> used = dialects.stream()
			.filter((dialect) -> !(dialect instanceof LanguageDialect marking) || marking.appliesTo(language))
			.toList();
		Predicate<String> changed = (text) -> used.stream()
			.anyMatch((dialect) -> dialect instanceof LanguageDialect marking && marking.changes(text));
		ConstantMarkupDialect constants = new ConstantMarkupDialect();
		TemplatePreparation preparation = new TemplatePreparation(new ConstantExpressions(messages, language, links),
				changed, constants);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		SpringStandardDialect standard = new SpringStandardDialect();
		standard.setEnableSpringELCompiler(compiler);
		standard.setJavaScriptSerializer(TemplateConfiguration::refuseScript);
		engine.setDialect(standard);
		engine.setTemplateEngineMessageSource(messages);
		templates
			.forEach((resolver) -> engine.addTemplateResolver(new LanguageTemplateResolver(resolver, preparation)));
		used.forEach(engine::addDialect);
		engine.addDialect(constants);
		engine.addDialect(new KeptFragmentDialect());
		return engine;
	}

	/** No page has scripts in it; the default would load the second Jackson. */
	private static void refuseScript(Object value, Writer script) {
		throw new UnsupportedOperationException("Pages have no inline scripts");
	}

	/** Only static files have an extension. */
	private static String link(String path, String contextPath, ResourceUrlProvider resources) {
		String versioned = (path.indexOf('.') < 0) ? null : resources.getForLookupPath(path);
		return contextPath + ((versioned != null) ? versioned : path);
	}

}
