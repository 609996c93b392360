package org.alipayrehearsal.web.guide.checkcode;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Random;

import javax.imageio.ImageIO;

import net.logicsquad.nanocaptcha.image.ImageCaptcha;
import net.logicsquad.nanocaptcha.image.backgrounds.FlatColorBackgroundProducer;
import net.logicsquad.nanocaptcha.image.filter.RippleImageFilter;
import net.logicsquad.nanocaptcha.image.noise.CurvedLineNoiseProducer;
import net.logicsquad.nanocaptcha.image.renderer.DefaultWordRenderer;

/**
 * A check code and its picture: coloured, distorted letters.
 *
 * @param code the code
 * @param picture the picture as a data URL
 */
record CheckCodePicture(String code, String picture) {

	static final int LENGTH = 4;

	/** Without characters that are easily confused even undistorted. */
	private static final String CHARACTERS = "abcdefghkmnpqrstuvwxyz23456789";

	private static final Color[] INKS = { new Color(0xA8201A), new Color(0x2A4F80), new Color(0x0D6B5F),
			new Color(0x6A1B7A) };

	private static final Random RANDOM = new SecureRandom();

	static CheckCodePicture draw() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
		}
		String text = code.toString();
		ImageCaptcha drawn = new ImageCaptcha.Builder(160, 60)
			.addBackground(new FlatColorBackgroundProducer(Color.WHITE))
			.addContent(() -> text, new DefaultWordRenderer.Builder().randomColor(INKS[0], INKS).build())
			.addFilter(new RippleImageFilter())
			.addNoise(new CurvedLineNoiseProducer(INKS[1], 1.5f))
			.build();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(drawn.getImage(), "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new CheckCodePicture(text,
				"data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
	}

	@Override
	public String toString() {
		return "CheckCodePicture[]";
	}

}
