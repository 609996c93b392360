package org.alipayrehearsal.web.guide.words;

import java.util.Map;
import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Marks Chinese words in the texts of a page in another language, so that a screen reader
 * speaks them and a browser sets them as Chinese (WCAG 2.2, success criterion 3.1.2), and
 * tells how those of the glossary are said and what they mean. Texts stay free of markup
 * that way: JSON shows the same ones.
 */
@Component
class ChineseMarkingDialect extends AbstractDialect implements IPostProcessorDialect, IExecutionAttributeDialect {

	/** The execution attribute that holds the glossary. */
	static final String WORDS = "alipayRehearsalWords";

	private final Words words;

	ChineseMarkingDialect(Words words) {
		super("Chinese marking");
		this.words = words;
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
		return Map.of(WORDS, this.words);
	}

}
