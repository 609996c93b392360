/**
 * Metadata of a picture file that tells how the picture was made: EXIF, XMP, Photoshop
 * image resources and comments.
 */
@NullMarked
package org.alipayrehearsal.scan.metadata;

import org.jspecify.annotations.NullMarked;
