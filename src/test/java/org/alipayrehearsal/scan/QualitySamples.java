package org.alipayrehearsal.scan;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Pictures with one fault each.
 */
final class QualitySamples {

	/** A page of good quality, as a camera sees it; effects leave it as it is. */
	private static final BufferedImage PAGE = PictureEffects
		.noisy(PictureEffects.blurred(DrawnPage.coloured(1, 1.3), 0.5), 2, 1);

	private QualitySamples() {
	}

	/** The page in another width. */
	static byte[] wide(int pixels) {
		return jpeg(PictureEffects.picture(pixels, cut(pixels)));
	}

	static byte[] tinted() {
		return jpeg(PictureEffects.faded(PAGE, 0, 1));
	}

	static byte[] blurred(double radius) {
		return jpeg(PictureEffects.noisy(PictureEffects.blurred(PAGE, radius), 1, 1));
	}

	static byte[] lit(double share, int base) {
		return jpeg(PictureEffects.changed(PAGE, (value) -> (int) (base + share * value)));
	}

	static byte[] glaring(double x, double y, double radius) {
		return jpeg(PictureEffects.glaring(PAGE, x, y, radius));
	}

	static byte[] whitePaper() {
		return jpeg(DrawnPage.white(1, 1.3, 0.1));
	}

	static byte[] bordered() {
		return jpeg(PictureEffects.banded(PAGE, 0.05, 0));
	}

	/** A white border around the whole page. */
	static byte[] framed() {
		return jpeg(ReproducedPages.bordered(PAGE, 0.12, 0.12, 0.12, 0.12, 0xffffff));
	}

	/** A photo of the page on a screen. */
	static byte[] ofAScreen() {
		return jpeg(ReproducedPages.screen(PAGE, 520, 2.6, 1));
	}

	/** Compressed with a quality of 10 %. */
	static byte[] compressed() {
		return SampleDocuments.jpeg(PAGE, 0.1F);
	}

	/** 700 pixels of a sheet that is 1,240 pixels wide. */
	static byte[] onSheet() {
		return jpeg(ReproducedPages.sheet(PictureEffects.scaled(PAGE, 700.5 / PAGE.getWidth()), 1240, 1754, 0.1, 0.05,
				250, 1, 1));
	}

	/** A grey copy with a red stamp. */
	static byte[] stampedCopy() {
		return jpeg(ReproducedPages.copy(PAGE, 1, new Color(190, 30, 40), 1));
	}

	/** As wide and high as a phone's screen. */
	static byte[] screen() throws IOException {
		int[] pixels = new int[750 * 1334];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = PAGE.getRGB(i % 750, i / 750 % PAGE.getHeight());
		}
		return SamplePage.write(PictureEffects.picture(750, pixels), "png", (settings) -> {
		});
	}

	/** Half as large, and strongly compressed. */
	static byte[] copy() {
		return SampleDocuments.jpeg(PictureEffects.scaled(SamplePage.colour(1), 0.5), 0.4F);
	}

	/** A good page, of which the file says which program saved it. */
	static byte[] savedBy(String program) throws IOException {
		return declared("<xmp:CreatorTool>" + program + "</xmp:CreatorTool>");
	}

	/** A good page with a property in its XMP packet. */
	static byte[] declared(String property) throws IOException {
		byte[] plain = JpegSamples.page(1);
		byte[] packet = OtherSamples.latin1("http://ns.adobe.com/xap/1.0/\0" + property);
		return ByteBuffer.allocate(plain.length + 4 + packet.length)
			.put(plain, 0, 2)
			.putShort((short) 0xffe1)
			.putShort((short) (packet.length + 2))
			.put(packet)
			.put(plain, 2, plain.length - 2)
			.array();
	}

	private static byte[] jpeg(BufferedImage picture) {
		return SampleDocuments.jpeg(picture);
	}

	private static int[] cut(int width) {
		return PAGE.getRGB(0, 0, width, 600, null, 0, width);
	}

}
