package org.alipayrehearsal.configuration;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Marks Chinese words in the texts of a page in another language, so that a screen reader
 * speaks them and a browser sets them as Chinese (WCAG 2.2, success criterion 3.1.2).
 * Texts stay free of markup that way: JSON shows the same ones.
 */
@Component
class ChineseMarkingDialect extends AbstractDialect implements IPostProcessorDialect {

	ChineseMarkingDialect() {
		super("Chinese marking");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, ChineseMarkingHandler.class, 1000));
	}

}
