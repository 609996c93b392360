package org.alipayrehearsal.web.guide.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.alipayrehearsal.web.LanguageDialect;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Marks Chinese text on pages in another language with its language (WCAG 2.2, success
 * criterion 3.1.2), and adds pronunciation and meaning to the words of the glossary. The
 * message bundles, which JSON shares, contain no markup.
 */
@Component
class ChineseMarkingDialect extends AbstractDialect
		implements IPostProcessorDialect, IExecutionAttributeDialect, LanguageDialect {

	/** The execution attribute that holds this dialect. */
	static final String DIALECT = "alipayRehearsalChineseMarking";

	private final Glossary glossary;

	private final Map<GlossaryWord, List<ITemplateEvent>> rubies = new ConcurrentHashMap<>();

	ChineseMarkingDialect(Glossary glossary) {
		super("Chinese marking");
		this.glossary = glossary;
	}

	/**
	 * {@return whether a page is in another language than Chinese}
	 */
	@Override
	public boolean appliesTo(Locale language) {
		return !language.getLanguage().equals("zh");
	}

	@Override
	public boolean changes(String text) {
		return ChineseMarkingHandler.hasChinese(text);
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, ChineseMarkingHandler.class, 1000));
	}

	@Override
	public Map<String, Object> getExecutionAttributes() {
		return Map.of(DIALECT, this);
	}

	/**
	 * {@return the markup of the words of one page}
	 */
	TermMarkup markup(IModelFactory models) {
		return new TermMarkup(models, this.glossary, this.rubies);
	}

}
