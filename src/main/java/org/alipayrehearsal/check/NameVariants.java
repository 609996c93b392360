package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.application.NameAnswers;
import org.springframework.stereotype.Component;

/**
 * The ways in which a bank may have stored a name (the authors' reply on "other tricks").
 */
@Component
public class NameVariants {

	/**
	 * The variants of a name.
	 * @param name the name
	 * @return the variants, each spelling once, without the one typed
	 */
	public List<NameVariant> of(NameAnswers name) {
		return List.of();
	}

}
