package org.alipayrehearsal.scan.metadata;

import org.jspecify.annotations.Nullable;

/**
 * How a picture was made, according to its metadata. The names in the file are not
 * retained.
 *
 * @param camera whether a camera or scanner is named
 * @param editor the picture editor that is named, or null
 * @param screenshot whether a screenshot program is named
 * @param synthetic whether the file declares that the picture was generated or composed
 */
public record Provenance(boolean camera, @Nullable Editor editor, boolean screenshot, boolean synthetic) {

	/** The file has no such metadata. */
	public static final Provenance NONE = new Provenance(false, null, false, false);

}
