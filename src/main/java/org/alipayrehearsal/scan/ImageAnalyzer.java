package org.alipayrehearsal.scan;

import java.util.function.BiFunction;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzReader;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.QualityMeter;

/**
 * Examines a picture: first its structure, then, where nothing speaks against it, its
 * pixels.
 */
final class ImageAnalyzer implements BiFunction<FileType, byte[], Examination> {

	private final MrzReader mrzReader = new MrzReader();

	@Override
	public Examination apply(FileType type, byte[] content) {
		PictureFormat format = PictureFormat.of(type);
		ImageHeader outline = format.outline(content);
		PictureSize size = outline.size();
		if (size != null && !ScanLimits.allowsSize(size)) {
			return new Examination(size, Decoding.NOT_TRIED, null);
		}
		Decoding flaw = outline.flaw();
		if (size == null || flaw != null) {
			return new Examination(size, (flaw != null) ? flaw : Decoding.CORRUPT, null);
		}
		Decoded decoded = PictureDecoder.decode(format, size, outline.pixelBytes(), content);
		DecodedPicture picture = decoded.picture();
		return (picture != null) ? new Examination(upright(size, picture), decoded.decoding(),
				facts(picture, provenance(format, content))) : new Examination(size, decoded.decoding(), null);
	}

	/** An orientation may exchange width and height. */
	private static PictureSize upright(PictureSize size, DecodedPicture picture) {
		boolean wide = picture.grey().width() > picture.grey().height();
		return (wide == size.width() > size.height()) ? size
				: new PictureSize(/* width= */ size.height(), /* height= */ size.width());
	}

	private static Provenance provenance(PictureFormat format, byte[] content) {
		ImageMetadata traces = new ImageMetadata();
		format.trace(content, traces);
		return traces.provenance();
	}

	private PictureFacts facts(DecodedPicture picture, Provenance provenance) {
		return new PictureFacts(PixelDigest.of(picture), PictureHash.of(picture.grey()), QualityMeter.measure(picture),
				provenance, this.mrzReader.read(picture));
	}

}
