package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

	/** A stretch of the picture's data overwritten, as a bad memory card does. */
	static byte[] corrupt() throws IOException {
		byte[] content = page(1);
		int middle = content.length / 2;
		Arrays.fill(content, middle, middle + 2000, (byte) 0x5a);
		return content;
	}

	/** A progressive picture whose last scan comes again and again. */
	static byte[] scans(int number) throws IOException {
		byte[] content = progressive();
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
