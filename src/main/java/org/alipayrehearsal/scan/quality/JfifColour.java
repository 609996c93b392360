package org.alipayrehearsal.scan.quality;

/**
 * Luma and chroma of JFIF as linear functions of red, green and blue. The results are in
 * 256ths.
 */
final class JfifColour {

	private JfifColour() {
	}

	static int luma(int red, int green, int blue) {
		return 77 * red + 151 * green + 28 * blue;
	}

	static int blueChroma(int red, int green, int blue) {
		return 128 * blue - 43 * red - 85 * green;
	}

	static int redChroma(int red, int green, int blue) {
		return 128 * red - 107 * green - 21 * blue;
	}

}
