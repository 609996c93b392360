package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;

import org.alipayrehearsal.scan.pixel.Colours;
import org.jspecify.annotations.Nullable;

/**
 * What the components of a JPEG mean. The file does not say it plainly; all programs
 * guess as the library of the Independent JPEG Group does.
 */
final class JpegColours {

	private JpegColours() {
	}

	static Colours of(JpegSegments segments) {
		ByteBuffer frame = segments.frame();
		int components = (frame != null && frame.limit() > 5) ? frame.get(5) : 0;
		int transform = adobeTransform(segments);
		return switch (components) {
			case 3 -> isRgb(segments, frame, transform) ? Colours.rgb() : Colours.ycc();
			case 4 -> fourInks(transform);
			default -> Colours.grey();
		};
	}

	private static boolean isRgb(JpegSegments segments, @Nullable ByteBuffer frame, int transform) {
		if (segments.first(0xe0, "JFIF\0") != null) {
			return false;
		}
		if (transform >= 0) {
			return transform == 0;
		}
		return frame != null && frame.limit() >= 15 && frame.get(6) == 'R' && frame.get(9) == 'G'
				&& frame.get(12) == 'B';
	}

	private static Colours fourInks(int transform) {
		if (transform < 0) {
			return Colours.cmyk();
		}
		return (transform == 2) ? Colours.invertedYcck() : Colours.invertedCmyk();
	}

	/** 0, 1 or 2; below 0 where Adobe's marker is missing. */
	private static int adobeTransform(JpegSegments segments) {
		ByteBuffer adobe = segments.first(JpegSegments.APPLICATION_14, "Adobe");
		return (adobe != null && adobe.limit() > 6) ? Byte.toUnsignedInt(adobe.get(6)) : -1;
	}

}
