package org.alipayrehearsal.scan;

import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.mrz.UnreadMrz;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.PictureQuality;
import org.alipayrehearsal.scan.quality.SheetLayout;
import org.jspecify.annotations.Nullable;

/**
 * The facts measured on a completely decoded picture.
 *
 * @param pixels a checksum of the decoded pixels, equal for files with the same pixels
 * @param hash the perceptual hash
 * @param sheet the layout of a page on a blank sheet, or null
 * @param quality the measures of quality
 * @param provenance what the metadata tells about how the picture was made
 * @param mrz the machine-readable zone, or null if none was read
 * @param unreadMrz a machine-readable zone that was found but cannot be read, or null
 */
public record PictureFacts(String pixels, PictureHash hash, @Nullable SheetLayout sheet, PictureQuality quality,
		Provenance provenance, @Nullable MrzReading mrz, @Nullable UnreadMrz unreadMrz) {

	/**
	 * Create facts on a picture that shows no blank sheet and no zone that cannot be
	 * read.
	 * @param pixels the checksum of the pixels
	 * @param hash the perceptual hash
	 * @param quality the measures of quality
	 * @param provenance how the picture was made
	 * @param mrz the machine-readable zone, or null
	 */
	public PictureFacts(String pixels, PictureHash hash, PictureQuality quality, Provenance provenance,
			@Nullable MrzReading mrz) {
		this(pixels, hash, null, quality, provenance, mrz, null);
	}

	/** Omits the checksum and the hash, which identify the picture. */
	@Override
	public String toString() {
		return "PictureFacts[quality=" + this.quality + ", provenance=" + this.provenance + ", mrz=" + this.mrz + "]";
	}

}
