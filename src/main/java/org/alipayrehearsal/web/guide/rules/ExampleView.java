package org.alipayrehearsal.web.guide.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An example as its rule's page shows it.
 *
 * @param accepted whether the rule has nothing against it
 * @param description a few words about it, in the page's language
 * @param values what it has in the fields, in the form's order
 * @param message what the rule says of it; null where that is the rule's own text
 * @param fix what is offered to type instead; null where nothing is
 */
record ExampleView(boolean accepted, String description, List<ExampleValue> values, @Nullable String message,
		@Nullable ExampleValue fix) {

}
