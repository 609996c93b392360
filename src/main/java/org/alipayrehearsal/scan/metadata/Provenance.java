package org.alipayrehearsal.scan.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What a picture file says of its making. Names that stand in the file are not kept, only
 * what they mean.
 *
 * @param camera whether a camera or scanner names itself
 * @param editor the picture editor that names itself; null where none does
 * @param screenshot whether a program for screenshots names itself
 */
public record Provenance(boolean camera, @Nullable Editor editor, boolean screenshot) {

	/** The file says nothing. */
	public static final Provenance NONE = new Provenance(false, null, false);

}
