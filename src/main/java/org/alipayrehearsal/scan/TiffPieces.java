package org.alipayrehearsal.scan;

import java.util.Arrays;

import org.alipayrehearsal.scan.metadata.TagDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The strips or tiles that a page of a TIFF is stored in.
 */
final class TiffPieces {

	private static final int STRIP_OFFSETS = 273;

	private static final int ROWS_PER_STRIP = 278;

	private static final int STRIP_LENGTHS = 279;

	private static final int PLANES = 284;

	private static final int SAMPLES = 277;

	private static final int TILE_WIDTH = 322;

	private static final int TILE_HEIGHT = 323;

	private static final int TILE_OFFSETS = 324;

	private static final int TILE_LENGTHS = 325;

	/** Pictures of the most pixels in tiles of 32 × 32. */
	private static final int MOST = 50_000;

	/** A decoder holds one piece at a time. */
	private static final long MOST_PIXELS = 16_000_000;

	/** Pixels of each. */
	private final long width;

	private final long height;

	/** How many there must be. */
	private final long number;

	private final long[] offsets;

	/** In bytes. */
	private final long[] lengths;

	TiffPieces(TagDirectory page, PictureSize size) {
		boolean tiled = page.number(TILE_WIDTH, 0) > 0;
		this.width = tiled ? page.number(TILE_WIDTH, 0) : size.width();
		long rows = Math.min(page.number(ROWS_PER_STRIP, size.height()), size.height());
		this.height = Math.max(1, tiled ? page.number(TILE_HEIGHT, 0) : rows);
		long planes = (page.number(PLANES, 1) == 2) ? page.number(SAMPLES, 1) : 1;
		long across = (size.width() + this.width - 1) / this.width;
		this.number = across * ((size.height() + this.height - 1) / this.height) * planes;
		this.offsets = page.numbers(tiled ? TILE_OFFSETS : STRIP_OFFSETS, MOST);
		this.lengths = page.numbers(tiled ? TILE_LENGTHS : STRIP_LENGTHS, MOST);
	}

	/** What speaks against decoding them; null where nothing does. */
	@Nullable Decoding flaw(byte[] content, boolean jpeg) {
		if (this.number > MOST || this.width > ScanLimits.SIDE || this.height > ScanLimits.SIDE
				|| (this.number > 1 && this.width * this.height > MOST_PIXELS)) {
			return Decoding.UNSUPPORTED;
		}
		if (this.offsets.length != this.number || this.lengths.length != this.number) {
			// Where the lists lie beyond the end they cannot be read.
			return Decoding.TRUNCATED;
		}
		if (Arrays.stream(this.lengths).sum() > content.length) {
			return isBeyond(content.length) ? Decoding.TRUNCATED : Decoding.CORRUPT;
		}
		if (isBeyond(content.length)) {
			return Decoding.TRUNCATED;
		}
		return jpeg ? jpegFlaw(content) : null;
	}

	private boolean isBeyond(int end) {
		for (int i = 0; i < this.number; i++) {
			if (this.offsets[i] + this.lengths[i] > end) {
				return true;
			}
		}
		return false;
	}

	/** Each piece is a JPEG of its own, with a size of its own. */
	private @Nullable Decoding jpegFlaw(byte[] content) {
		for (int i = 0; i < this.number; i++) {
			int start = (int) this.offsets[i];
			ImageHeader piece = new JpegFormat()
				.outline(Arrays.copyOfRange(content, start, start + (int) this.lengths[i]));
			PictureSize size = piece.size();
			if (piece.flaw() != null || size == null) {
				return (piece.flaw() != null) ? piece.flaw() : Decoding.CORRUPT;
			}
			if (size.width() > this.width + 64 || size.height() > this.height + 64) {
				return Decoding.CORRUPT;
			}
		}
		return null;
	}

}
