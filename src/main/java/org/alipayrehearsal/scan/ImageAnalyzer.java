package org.alipayrehearsal.scan;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.mrz.MrzReader;
import org.alipayrehearsal.scan.mrz.MrzResult;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.QualityMeter;
import org.alipayrehearsal.scan.quality.SheetLayout;

/**
 * Analyzes a picture: its structure first and, if the structure is intact, its pixels.
 */
final class ImageAnalyzer {

	private final MrzReader mrzReader = new MrzReader();

	/**
	 * Analyze a picture.
	 * @param file the report on the file, which is of a readable type
	 * @param content the bytes of the file
	 * @return the report, completed
	 */
	ScanReport analyze(ScanReport file, byte[] content) {
		PictureFormat format = PictureFormat.of(file.type());
		ImageHeader header = format.readHeader(content);
		PictureSize size = header.size();
		if (size != null && !ScanLimits.allowsSize(size)) {
			return file.undecoded(size, Decoding.NOT_TRIED);
		}
		Decoding defect = header.defect();
		if (size == null || defect != null) {
			return file.undecoded(size, (defect != null) ? defect : Decoding.CORRUPT);
		}
		DecodedPicture picture = PictureDecoder.decode(format, size, header.pixelBytes(), content);
		return (picture != null) ? file.decoded(upright(size, picture), measure(picture, format, content))
				: file.undecoded(size, Decoding.CORRUPT);
	}

	/** The orientation may swap width and height. */
	private static PictureSize upright(PictureSize size, DecodedPicture picture) {
		boolean wide = picture.grey().width() > picture.grey().height();
		return (wide == size.width() > size.height()) ? size
				: new PictureSize(/* width= */ size.height(), /* height= */ size.width());
	}

	private PictureFacts measure(DecodedPicture picture, PictureFormat format, byte[] content) {
		SheetLayout sheet = SheetLayout.of(picture.grey());
		MrzResult mrz = this.mrzReader.search(picture);
		return new PictureFacts(PixelDigest.of(picture), PictureHash.of(picture.grey()), sheet,
				QualityMeter.measure(picture, sheet, format.quantizationStep(content)),
				format.readMetadata(content).provenance(), mrz.reading(), mrz.unread());
	}

}
