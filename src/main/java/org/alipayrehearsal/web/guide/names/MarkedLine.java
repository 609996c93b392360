package org.alipayrehearsal.web.guide.names;

import org.alipayrehearsal.check.VariantLine;

/**
 * A way to type the name, and who has it so.
 *
 * @param line the way to type it
 * @param visa whether the visa has it so
 * @param bank whether the bank has it so
 */
record MarkedLine(VariantLine line, boolean visa, boolean bank) {

}
