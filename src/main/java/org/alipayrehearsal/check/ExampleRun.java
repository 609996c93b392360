package org.alipayrehearsal.check;

import org.jspecify.annotations.Nullable;

/**
 * An example, and what its rule found in it just now.
 *
 * @param example the example
 * @param finding what the rule found; null where it found nothing, and where the example
 * holds pictures: those are with the tests
 */
public record ExampleRun(RuleExample example, @Nullable Finding finding) {

}
