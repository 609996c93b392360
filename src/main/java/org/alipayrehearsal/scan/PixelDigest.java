package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.zip.CRC32C;

import org.alipayrehearsal.scan.pixel.DecodedPicture;

/**
 * A digest of what a picture shows, whatever else its file holds: SHA-256 of its colours
 * and of a checksum of its luma, which is eight times as many bytes.
 */
final class PixelDigest {

	private PixelDigest() {
	}

	static String of(DecodedPicture picture) {
		MessageDigest digest = Digests.sha256();
		int[] rgb = picture.colour().rgb();
		ByteBuffer colours = ByteBuffer.allocate(4 * rgb.length);
		colours.asIntBuffer().put(rgb);
		digest.update(colours.array());
		CRC32C luma = new CRC32C();
		luma.update(picture.grey().luma());
		ByteBuffer shape = ByteBuffer.allocate(16);
		shape.putInt(picture.grey().width()).putInt(picture.grey().height()).putLong(luma.getValue());
		return Digests.hexadecimal(digest, shape.array());
	}

}
