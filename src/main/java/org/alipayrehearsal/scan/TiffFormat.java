package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageReader;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.metadata.TagDirectory;
import org.jspecify.annotations.Nullable;

/**
 * TIFF 6.0: directories of tags, one for each page. Only the first page counts. Where its
 * pixels are, how they are packed and into how large pieces, is looked at before anything
 * is decoded.
 */
final class TiffFormat implements PictureFormat {

	private static final int WIDTH = 256;

	private static final int HEIGHT = 257;

	private static final int BITS = 258;

	private static final int COMPRESSION = 259;

	private static final int MEANING = 262;

	private static final int SAMPLES = 277;

	private static final int PLANES = 284;

	private static final int SAMPLE_FORMAT = 339;

	/** Marks a small copy of another picture: raw pictures of cameras begin with one. */
	private static final int SUBFILE = 254;

	private static final int XMP = 700;

	/** Photoshop's. */
	private static final int RESOURCES = 34_377;

	/** Adobe's raw pictures. */
	private static final int DIGITAL_NEGATIVE = 50_706;

	/**
	 * None, three for faxes, LZW, JPEG, deflate, PackBits, deflate as it was at first.
	 */
	private static final Set<Long> COMPRESSIONS = Set.of(1L, 2L, 3L, 4L, 5L, 7L, 8L, 32_773L, 32_946L);

	private static final long JPEG = 7;

	private static final long PALETTE = 3;

	/** What the picture is made of; all else stays away from the decoder. */
	private static final int[] NEEDED = { WIDTH, HEIGHT, BITS, COMPRESSION, MEANING, 266, 273, SAMPLES, 278, 279,
			PLANES, 292, 293, 317, 320, 322, 323, 324, 325, 338, SAMPLE_FORMAT, 347, 529, 530, 531, 532 };

	@Override
	public String name() {
		return "tiff";
	}

	@Override
	public ImageReader reader() {
		return new TIFFImageReaderSpi().createReaderInstance(null);
	}

	@Override
	public ImageHeader outline(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		if (content.length < 8) {
			return ImageHeader.flawed(null, Decoding.TRUNCATED);
		}
		if (content[2] == '+' || content[3] == '+') {
			// BigTIFF, for files over 4 GB.
			return ImageHeader.flawed(null, Decoding.UNSUPPORTED);
		}
		TagDirectory page = TagDirectory.first(file);
		PictureSize size = ImageHeader.size(page.number(WIDTH, 0), page.number(HEIGHT, 0));
		if (size == null) {
			return ImageHeader.flawed(null, page.isWhole() ? Decoding.CORRUPT : Decoding.TRUNCATED);
		}
		if (!isOrdinary(page)) {
			return ImageHeader.flawed(size, Decoding.UNSUPPORTED);
		}
		if (!ScanLimits.allowsSize(size)) {
			return ImageHeader.whole(size, 1);
		}
		Decoding flaw = new TiffPieces(page, size).flaw(content, page.number(COMPRESSION, 1) == JPEG);
		return (flaw != null) ? ImageHeader.flawed(size, flaw) : ImageHeader.whole(size, pixelBytes(page));
	}

	/** The same file with a directory of only the tags that the picture needs. */
	@Override
	public byte[] decodable(byte[] content) {
		TagDirectory page = TagDirectory.first(ByteBuffer.wrap(content));
		List<byte[]> entries = new ArrayList<>();
		for (int tag : NEEDED) {
			byte[] entry = page.entry(tag);
			if (entry.length > 0) {
				entries.add(entry);
			}
		}
		int start = content.length + content.length % 2;
		ByteBuffer file = ByteBuffer.wrap(Arrays.copyOf(content, start + 2 + 12 * entries.size() + 4));
		file.order((content[0] == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		file.putInt(4, start).position(start).putShort((short) entries.size());
		entries.forEach(file::put);
		return file.array();
	}

	/** What the decoder warns of is about tags; whether all pixels are there is known. */
	@Override
	public boolean isDamage(String warning) {
		return false;
	}

	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		return ByteBuffer.wrap(content);
	}

	@Override
	public void trace(byte[] content, ImageMetadata traces) {
		ByteBuffer file = ByteBuffer.wrap(content);
		traces.exif(file);
		TagDirectory page = TagDirectory.first(file);
		traces.xmp(page.bytes(XMP));
		traces.resources(page.bytes(RESOURCES));
	}

	private static boolean isOrdinary(TagDirectory page) {
		long samples = page.number(SAMPLES, 1);
		long[] bits = page.numbers(BITS, 5);
		long depth = (bits.length > 0) ? bits[0] : 1;
		boolean alike = Arrays.stream(bits).allMatch((each) -> each == depth) && bits.length <= samples;
		boolean known = depth == 8 || depth == 16 || (samples == 1 && (depth == 1 || depth == 2 || depth == 4));
		boolean whole = Arrays.stream(page.numbers(SAMPLE_FORMAT, 5)).allMatch((each) -> each == 1);
		boolean palette = page.number(MEANING, 0) == PALETTE;
		return alike && known && whole && samples >= 1 && samples <= 5 && !(palette && (depth > 8 || samples > 1))
				&& COMPRESSIONS.contains(page.number(COMPRESSION, 1)) && (page.number(SUBFILE, 0) & 1) == 0
				&& page.entry(DIGITAL_NEGATIVE).length == 0;
	}

	private static int pixelBytes(TagDirectory page) {
		return (int) Math.max(1, page.number(SAMPLES, 1) * page.number(BITS, 1) / 8);
	}

}
