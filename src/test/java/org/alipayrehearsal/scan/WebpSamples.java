package org.alipayrehearsal.scan;

import java.io.IOException;
import java.io.InputStream;

/**
 * WebP files. No library here writes them, so they are resources, made of the PNG sample
 * with ImageMagick: {@code convert page.png -quality 30 page.webp}, and for the others
 * {@code -resize 70x50} with {@code webp:lossless=true}, {@code -delay 10}, and an alpha
 * channel.
 */
final class WebpSamples {

	private WebpSamples() {
	}

	static byte[] named(String name) throws IOException {
		try (InputStream file = WebpSamples.class.getResourceAsStream(name + ".webp")) {
			if (file == null) {
				throw new IOException("No such picture: " + name);
			}
			return file.readAllBytes();
		}
	}

}
