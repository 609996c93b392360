package org.alipayrehearsal.web.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Resolves the templates of another resolver in one language.
 */
final class LanguageTemplateResolver implements ITemplateResolver {

	private final ITemplateResolver templates;

	private final TemplatePreparation preparation;

	/** A template is resolved once for each of its fragments. */
	private final Map<String, ITemplateResource> prepared = new ConcurrentHashMap<>();

	LanguageTemplateResolver(ITemplateResolver templates, TemplatePreparation preparation) {
		this.templates = templates;
		this.preparation = preparation;
	}

	@Override
	public String getName() {
		return this.templates.getName() + " in one language";
	}

	@Override
	public Integer getOrder() {
		return this.templates.getOrder();
	}

	@Override
	public @Nullable TemplateResolution resolveTemplate(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, @Nullable Map<String, Object> attributes) {
		ITemplateResource known = this.prepared.get(template);
		TemplateResolution found = this.templates.resolveTemplate(configuration, ownerTemplate, template, attributes);
		if (found == null || found.getTemplateMode() != TemplateMode.HTML
				|| (known == null && !found.getTemplateResource().exists())) {
			return found;
		}
		ITemplateResource resource = (known != null) ? known : prepared(template,
				(name) -> source(this.templates.resolveTemplate(configuration, null, name, attributes)));
		if (found.getValidity().isCacheable()) {
			this.prepared.put(template, resource);
		}
		return new TemplateResolution(resource, true, TemplateMode.HTML, found.getUseDecoupledLogic(),
				found.getValidity());
	}

	private ITemplateResource prepared(String template, Function<String, Reader> sources) {
		return new StringTemplateResource(this.preparation.prepare(template, sources));
	}

	private static Reader source(@Nullable TemplateResolution template) {
		try {
			return (template != null) ? template.getTemplateResource().reader() : Reader.nullReader();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
