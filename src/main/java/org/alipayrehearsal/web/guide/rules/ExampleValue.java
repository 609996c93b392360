package org.alipayrehearsal.web.guide.rules;

import java.util.List;

/**
 * What an example has in a field.
 *
 * @param path the field
 * @param typed whether it is a text as somebody types it, not one of ours
 * @param pieces the text; empty where the field is blank
 */
record ExampleValue(String path, boolean typed, List<Piece> pieces) {

}
