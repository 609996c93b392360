package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

import org.alipayrehearsal.scan.pixel.DecodedPicture;

/**
 * A digest of what a picture shows, whatever else its file holds.
 */
final class PixelDigest {

	private PixelDigest() {
	}

	static String of(DecodedPicture picture) {
		MessageDigest digest = Digests.sha256();
		int[] rgb = picture.colour().rgb();
		ByteBuffer colours = ByteBuffer.allocate(8 + 4 * rgb.length);
		colours.putInt(picture.grey().width()).putInt(picture.grey().height()).asIntBuffer().put(rgb);
		digest.update(colours.array());
		return Digests.hexadecimal(digest, picture.grey().luma());
	}

}
