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
import org.alipayrehearsal.scan.metadata.ImageFileDirectory;
import org.jspecify.annotations.Nullable;

/**
 * TIFF 6.0: one image file directory for each page, of which only the first one is read.
 * The compression and the position and size of all strips or tiles are validated before
 * the picture is decoded.
 */
final class TiffFormat implements PictureFormat {

	private static final int WIDTH = 256;

	private static final int HEIGHT = 257;

	private static final int BITS = 258;

	private static final int COMPRESSION = 259;

	private static final int PHOTOMETRIC_INTERPRETATION = 262;

	private static final int SAMPLES = 277;

	private static final int STRIP_OFFSETS = 273;

	private static final int ROWS_PER_STRIP = 278;

	private static final int STRIP_LENGTHS = 279;

	private static final int TILE_WIDTH = 322;

	private static final int TILE_HEIGHT = 323;

	private static final int TILE_OFFSETS = 324;

	private static final int TILE_LENGTHS = 325;

	private static final int PLANES = 284;

	private static final int SAMPLE_FORMAT = 339;

	/** Marks a thumbnail, which is the first page of camera raw files. */
	private static final int SUBFILE = 254;

	private static final int XMP = 700;

	private static final int PHOTOSHOP_RESOURCES = 34_377;

	private static final int DNG_VERSION = 50_706;

	/**
	 * None, three of fax, LZW, JPEG, deflate, PackBits and the former code of deflate.
	 */
	private static final Set<Long> COMPRESSIONS = Set.of(1L, 2L, 3L, 4L, 5L, 7L, 8L, 32_773L, 32_946L);

	private static final long JPEG = 7;

	private static final long PALETTE = 3;

	/** The tags that the picture consists of; others are not passed to the decoder. */
	private static final int[] NEEDED = { WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC_INTERPRETATION, 266, 273,
			SAMPLES, 278, 279, PLANES, 292, 293, 317, 320, 322, 323, 324, 325, 338, SAMPLE_FORMAT, 347, 529, 530, 531,
			532 };

	@Override
	public String name() {
		return "tiff";
	}

	@Override
	public ImageReader createReader() {
		return new TIFFImageReaderSpi().createReaderInstance(null);
	}

	@Override
	public ImageHeader readHeader(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		if (content.length < 8) {
			return ImageHeader.defective(null, Decoding.TRUNCATED);
		}
		if (content[2] == '+' || content[3] == '+') {
			// BigTIFF, for files over 4 GB.
			return ImageHeader.defective(null, Decoding.UNSUPPORTED);
		}
		ImageFileDirectory page = ImageFileDirectory.first(file);
		PictureSize size = ImageHeader.size(page.number(WIDTH, 0), page.number(HEIGHT, 0));
		if (size == null) {
			return ImageHeader.defective(null, page.isWhole() ? Decoding.CORRUPT : Decoding.TRUNCATED);
		}
		if (!isSupported(page)) {
			return ImageHeader.defective(size, Decoding.UNSUPPORTED);
		}
		if (!ScanLimits.allowsSize(size)) {
			return ImageHeader.decodable(size, 1);
		}
		Decoding defect = new Segments(page, size).defect(content, page.number(COMPRESSION, 1) == JPEG);
		return (defect != null) ? ImageHeader.defective(size, defect) : ImageHeader.decodable(size, pixelBytes(page));
	}

	/** Appends a directory of only the tags that the picture consists of. */
	@Override
	public byte[] decodable(byte[] content) {
		ImageFileDirectory page = ImageFileDirectory.first(ByteBuffer.wrap(content));
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

	/** The decoder warns of tags; missing pixels are found by {@link Segments}. */
	@Override
	public boolean isDamage(String warning) {
		return false;
	}

	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		return ByteBuffer.wrap(content);
	}

	@Override
	public ImageMetadata readMetadata(byte[] content) {
		ImageMetadata metadata = new ImageMetadata();
		ByteBuffer file = ByteBuffer.wrap(content);
		metadata.exif(file);
		ImageFileDirectory page = ImageFileDirectory.first(file);
		metadata.xmp(page.bytes(XMP));
		metadata.resources(page.bytes(PHOTOSHOP_RESOURCES));
		return metadata;
	}

	private static boolean isSupported(ImageFileDirectory page) {
		long samples = page.number(SAMPLES, 1);
		long[] bits = page.numbers(BITS, 5);
		long depth = (bits.length > 0) ? bits[0] : 1;
		boolean alike = Arrays.stream(bits).allMatch((each) -> each == depth) && bits.length <= samples;
		boolean known = depth == 8 || depth == 16 || (samples == 1 && (depth == 1 || depth == 2 || depth == 4));
		boolean whole = Arrays.stream(page.numbers(SAMPLE_FORMAT, 5)).allMatch((each) -> each == 1);
		boolean palette = page.number(PHOTOMETRIC_INTERPRETATION, 0) == PALETTE;
		return alike && known && whole && samples >= 1 && samples <= 5 && !(palette && (depth > 8 || samples > 1))
				&& COMPRESSIONS.contains(page.number(COMPRESSION, 1)) && (page.number(SUBFILE, 0) & 1) == 0
				&& page.entry(DNG_VERSION).length == 0;
	}

	private static int pixelBytes(ImageFileDirectory page) {
		return (int) Math.max(1, page.number(SAMPLES, 1) * page.number(BITS, 1) / 8);
	}

	/** The strips or tiles of a page. */
	private static final class Segments {

		/** The largest picture in tiles of 32 × 32 pixels. */
		private static final int MAX_NUMBER = 50_000;

		/** The decoder holds one segment at a time. */
		private static final long MAX_PIXELS = 16_000_000;

		private final long width;

		private final long height;

		private final long number;

		private final long[] offsets;

		private final long[] lengths;

		Segments(ImageFileDirectory page, PictureSize size) {
			boolean tiled = page.number(TILE_WIDTH, 0) > 0;
			this.width = tiled ? page.number(TILE_WIDTH, 0) : size.width();
			long rows = Math.min(page.number(ROWS_PER_STRIP, size.height()), size.height());
			this.height = Math.max(1, tiled ? page.number(TILE_HEIGHT, 0) : rows);
			long planes = (page.number(PLANES, 1) == 2) ? page.number(SAMPLES, 1) : 1;
			long across = (size.width() + this.width - 1) / this.width;
			this.number = across * ((size.height() + this.height - 1) / this.height) * planes;
			this.offsets = page.numbers(tiled ? TILE_OFFSETS : STRIP_OFFSETS, MAX_NUMBER);
			this.lengths = page.numbers(tiled ? TILE_LENGTHS : STRIP_LENGTHS, MAX_NUMBER);
		}

		/** Return why the segments cannot be decoded, or null. */
		@Nullable Decoding defect(byte[] content, boolean jpeg) {
			if (this.number > MAX_NUMBER || this.width > ScanLimits.SIDE || this.height > ScanLimits.SIDE
					|| (this.number > 1 && this.width * this.height > MAX_PIXELS)) {
				return Decoding.UNSUPPORTED;
			}
			if (this.offsets.length != this.number || this.lengths.length != this.number) {
				// The lists are beyond the end of the file.
				return Decoding.TRUNCATED;
			}
			if (Arrays.stream(this.lengths).sum() > content.length) {
				return isBeyond(content.length) ? Decoding.TRUNCATED : Decoding.CORRUPT;
			}
			if (isBeyond(content.length)) {
				return Decoding.TRUNCATED;
			}
			return jpeg ? jpegDefect(content) : null;
		}

		private boolean isBeyond(int end) {
			for (int i = 0; i < this.number; i++) {
				if (this.offsets[i] + this.lengths[i] > end) {
					return true;
				}
			}
			return false;
		}

		/** Each segment is a complete JPEG with a size of its own. */
		private @Nullable Decoding jpegDefect(byte[] content) {
			for (int i = 0; i < this.number; i++) {
				int start = (int) this.offsets[i];
				ImageHeader segment = new JpegFormat()
					.readHeader(Arrays.copyOfRange(content, start, start + (int) this.lengths[i]));
				PictureSize size = segment.size();
				if (segment.defect() != null || size == null) {
					return (segment.defect() != null) ? segment.defect() : Decoding.CORRUPT;
				}
				if (size.width() > this.width + 64 || size.height() > this.height + 64) {
					return Decoding.CORRUPT;
				}
			}
			return null;
		}

	}

}
