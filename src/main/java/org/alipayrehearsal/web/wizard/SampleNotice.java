package org.alipayrehearsal.web.wizard;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lets the pages of a sample say that its answers are those of a made-up person.
 */
@ControllerAdvice(basePackageClasses = SampleNotice.class)
class SampleNotice {

	/**
	 * {@return whether the page shows a sample}
	 * @param id the id of the journey, or null on other pages
	 */
	@ModelAttribute("sample")
	boolean sample(@PathVariable(required = false) @Nullable String id) {
		return id != null && Journey.isSample(id);
	}

}
