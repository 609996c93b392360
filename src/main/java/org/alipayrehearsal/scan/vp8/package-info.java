/**
 * Decoder of the key frames of VP8, RFC 6386, which lossy WebP consists of. It knows
 * nothing of files.
 */
@NullMarked
package org.alipayrehearsal.scan.vp8;

import org.jspecify.annotations.NullMarked;
