package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the machine-readable zone of a passport or visa. Thread-safe.
 */
public final class MrzReader {

	/** The width of 30 characters of four pixels each. */
	private static final int LEAST_LONG_SIDE = 120;

	/** The height of two lines and the space between them. */
	private static final int LEAST_SHORT_SIDE = 16;

	private final GlyphClassifier classifier = GlyphClassifier.load();

	/**
	 * Reads a picture.
	 * @param picture the picture
	 * @return the reading, or null if no zone was found
	 */
	public @Nullable MrzReading read(DecodedPicture picture) {
		return search(picture).reading();
	}

	/**
	 * Searches a picture for a zone.
	 * @param picture the picture
	 * @return the reading of the zone, or what is known of one that cannot be read
	 */
	public MrzResult search(DecodedPicture picture) {
		GreyPicture grey = picture.grey();
		if (Math.max(grey.width(), grey.height()) < LEAST_LONG_SIDE
				|| Math.min(grey.width(), grey.height()) < LEAST_SHORT_SIDE) {
			return MrzResult.NONE;
		}
		double factor = Enlargement.factor(grey);
		GreyPicture page = (factor > 1) ? Enlargement.enlarge(grey, factor) : grey;
		ZoneFinder finder = new ZoneFinder(page, this.classifier);
		MrzCandidate zone = finder.find();
		return (zone != null) ? new MrzResult(zone.toReading(page, picture.scale() * factor), null)
				: new MrzResult(null, finder.unread());
	}

}
