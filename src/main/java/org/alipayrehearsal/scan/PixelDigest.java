package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.zip.CRC32C;

import org.alipayrehearsal.scan.pixel.DecodedPicture;

/**
 * What tells whether two pictures show the same, whatever else their files hold: their
 * sides and a checksum each of luma and colours. Nobody gains by making two pictures fit.
 */
final class PixelDigest {

	private PixelDigest() {
	}

	static String of(DecodedPicture picture) {
		int[] rgb = picture.colour().rgb();
		ByteBuffer bytes = ByteBuffer.allocate(4 * rgb.length).order(ByteOrder.nativeOrder());
		bytes.asIntBuffer().put(rgb);
		return String.format(Locale.ROOT, "%dx%d-%08x-%08x", picture.grey().width(), picture.grey().height(),
				checksum(picture.grey().luma()), checksum(bytes.array()));
	}

	private static long checksum(byte[] bytes) {
		CRC32C checksum = new CRC32C();
		checksum.update(bytes);
		return checksum.getValue();
	}

}
