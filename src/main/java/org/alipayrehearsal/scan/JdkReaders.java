package org.alipayrehearsal.scan;

import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The JDK's own decoders. Which others ImageIO finds depends on what else is on the class
 * path, and the first it offers may be any of them.
 */
final class JdkReaders {

	private static final String PACKAGE = "com.sun.imageio.plugins.";

	private JdkReaders() {
	}

	static ImageReader of(String format) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
		while (readers.hasNext()) {
			ImageReader reader = readers.next();
			if (reader.getClass().getName().startsWith(PACKAGE)) {
				return reader;
			}
		}
		throw new IllegalStateException("The JDK has no decoder for " + format);
	}

}
