package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.zip.CRC32C;

import org.alipayrehearsal.scan.pixel.DecodedPicture;

/**
 * Computes a checksum of the size, luma and colours of a picture, which is equal for
 * files that differ in metadata or compression only. It is not cryptographic: a collision
 * would only cause a finding.
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
