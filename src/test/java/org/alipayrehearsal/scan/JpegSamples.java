package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;

/**
 * JPEG files of many kinds.
 */
final class JpegSamples {

	private JpegSamples() {
	}

	static byte[] page(int number) throws IOException {
		return SamplePage.write(SamplePage.colour(number), "jpeg", (settings) -> {
		});
	}

	static byte[] progressive() throws IOException {
		return SamplePage.write(SamplePage.colour(1), "jpeg",
				(settings) -> settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
	}

	static byte[] small() throws IOException {
		return SamplePage.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", (settings) -> {
		});
	}

	/**
	 * The segments of a colour picture without its data.
	 * @param frame the kind of its frame, 0 for baseline and 2 for progressive
	 * @param factors the sampling factors of the luma in hexadecimal, for example 22
	 */
	static byte[] header(int frame, int factors, int width, int height) {
		ByteBuffer content = ByteBuffer.allocate(35);
		content.putInt(0xffd8ffc0 + frame).putShort((short) 17).put((byte) 8);
		content.putShort((short) height).putShort((short) width).put((byte) 3);
		content
			.put(new byte[] { 1, (byte) Integer.parseInt(Integer.toString(factors), 16), 0, 2, 0x11, 0, 3, 0x11, 0 });
		content.put(new byte[] { (byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 0, 0 });
		return content.putInt(0x0000ffd9).array();
	}

	static byte[] grey() throws IOException {
		return SamplePage.write(SamplePage.as(BufferedImage.TYPE_BYTE_GRAY), "jpeg", (settings) -> {
		});
	}

	/** Four components, as printers want them, with Adobe's marker. */
	static byte[] fourInks(int adobeTransform) throws IOException {
		WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 300, 200, 4, null);
		for (int y = 0; y < 200; y++) {
			for (int x = 0; x < 300; x++) {
				inks.setPixel(x, y, new int[] { x % 256, y, 255 - y, x * y % 256 });
			}
		}
		byte[] plain = SamplePage.write(new IIOImage(inks, null, null), "jpeg", (settings) -> {
		});
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(plain, 0, 2);
		content.writeBytes(OtherSamples.latin1("\u00ff\u00ee\0\u000eAdobe\0d\0\0\0\0"));
		content.write(adobeTransform);
		content.write(plain, 2, plain.length - 2);
		return content.toByteArray();
	}

	/** The page with one more segment in front. */
	static byte[] with(int marker, byte[]... segments) throws IOException {
		return with(SamplePictures.bytes("jpeg"), marker, segments);
	}

	/** A picture with one more segment in front. */
	static byte[] with(byte[] plain, int marker, byte[]... segments) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(plain, 0, 2);
		for (byte[] data : segments) {
			content.write(0xff);
			content.write(marker);
			content.write((data.length + 2) >> 8);
			content.write(data.length + 2);
			content.writeBytes(data);
		}
		content.write(plain, 2, plain.length - 2);
		return content.toByteArray();
	}

	/** Turned as cameras turn: EXIF with nothing but the orientation. */
	static byte[] oriented(int orientation) throws IOException {
		return with(0xe1, OtherSamples
			.latin1("Exif\0\0MM\0*\0\0\0\u0008\0\1\u0001\u0012\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0"));
	}

	/** A colour profile in pieces: each tells its number and how many there are. */
	static byte[] profile(byte[] profile) throws IOException {
		int pieces = Math.max(1, (profile.length + 64_999) / 65_000);
		byte[][] segments = new byte[pieces][];
		for (int i = 0; i < pieces; i++) {
			byte[] piece = Arrays.copyOfRange(profile, i * 65_000, Math.min(profile.length, (i + 1) * 65_000));
			ByteArrayOutputStream segment = new ByteArrayOutputStream();
			segment.writeBytes(OtherSamples.latin1("ICC_PROFILE\0"));
			segment.write(i + 1);
			segment.write(pieces);
			segment.writeBytes(piece);
			segments[i] = segment.toByteArray();
		}
		return with(0xe2, segments);
	}

	/** Texts that contain each other ten times, thirty deep. */
	static byte[] entityBomb() throws IOException {
		StringBuilder packet = new StringBuilder("http://ns.adobe.com/xap/1.0/\0<!DOCTYPE x [<!ENTITY a0 'GIMP'>");
		for (int i = 1; i < 30; i++) {
			packet.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
		}
		packet.append("]><x:xmpmeta CreatorTool='&a29;'>&a29;</x:xmpmeta>");
		return with(0xe1, OtherSamples.latin1(packet.toString()));
	}

	/** Says that it has twelve bits for each sample. */
	static byte[] twelveBits() throws IOException {
		byte[] content = small();
		for (int i = 2; i < content.length; i++) {
			if (content[i] == (byte) 0xff && content[i + 1] == (byte) 0xc0) {
				content[i + 1] = (byte) 0xc1;
				content[i + 4] = 12;
				return content;
			}
		}
		throw new IllegalStateException("No frame");
	}

	/** A stretch of the picture's data overwritten, as a bad memory card does. */
	static byte[] corrupt() throws IOException {
		byte[] content = page(1);
		int middle = content.length / 2;
		Arrays.fill(content, middle, middle + 2000, (byte) 0x5a);
		return content;
	}

	/** A progressive picture whose last scan comes again and again. */
	static byte[] scans(int number) throws IOException {
		return scans(progressive(), number);
	}

	/** The same of a few pixels, so that ten thousand scans are no long file. */
	static byte[] scansOfFewPixels(int number) throws IOException {
		return scans(SamplePage.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg",
				(settings) -> settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT)), number);
	}

	private static byte[] scans(byte[] content, int number) {
		int end = content.length - 2;
		int last = end;
		int scans = 0;
		for (int i = 0; i < end; i++) {
			if (content[i] == (byte) 0xff && content[i + 1] == (byte) 0xda) {
				scans++;
				last = i;
			}
		}
		ByteArrayOutputStream longer = new ByteArrayOutputStream();
		longer.write(content, 0, end);
		for (int i = scans; i < number; i++) {
			longer.write(content, last, end - last);
		}
		longer.write(content, end, 2);
		return longer.toByteArray();
	}

}
