package org.alipayrehearsal.check;

import org.jspecify.annotations.Nullable;

/**
 * An example and its rule's finding.
 *
 * @param example the example
 * @param finding the rule's finding, or null; always null for examples with pictures,
 * which only the tests have
 */
public record ExampleRun(RuleExample example, @Nullable Finding finding) {

}
