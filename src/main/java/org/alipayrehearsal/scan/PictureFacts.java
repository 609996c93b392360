package org.alipayrehearsal.scan;

import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.PictureQuality;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on the pixels of a picture that was decoded whole.
 *
 * @param pixels a digest of the decoded pixels, lower-case hexadecimal: the same for two
 * files that show exactly the same
 * @param hash alike for pictures that look alike
 * @param quality how good the picture is
 * @param provenance what the file says of its making
 * @param mrz the machine-readable zone; null where none was found
 */
public record PictureFacts(String pixels, PictureHash hash, PictureQuality quality, Provenance provenance,
		@Nullable MrzReading mrz) {

	/** Without the digests, which tell who has the same picture. */
	@Override
	public String toString() {
		return "PictureFacts[quality=" + this.quality + ", provenance=" + this.provenance + ", mrz=" + this.mrz + "]";
	}

}
