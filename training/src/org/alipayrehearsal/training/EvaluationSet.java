package org.alipayrehearsal.training;

import java.awt.image.BufferedImage;
import java.util.Random;

import org.alipayrehearsal.scan.OcrBGlyphs;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzLine;

/**
 * Sets of drawn pages. A page is determined by its set and number, so that figures of versions can be compared.
 */
enum EvaluationSet {

	/** Straight, with even light. */
	CLEAN("Clean (1–4 MP, ±3°)", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1 + 3 * random.nextDouble();
			damage.blur = 0.4 + 0.8 * random.nextDouble();
			damage.noise = 1 + 3 * random.nextDouble();
			damage.jpeg = 70 + random.nextInt(26);
			damage.perspective = 0.01 * random.nextDouble();
			damage.shade = 0.3 * random.nextDouble();
		}

	},

	/** Out of focus, grainy, strongly compressed. */
	HARD("Hard blur, grain and JPEG", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1 + 3 * random.nextDouble();
			damage.blur = (1.2 + 1.3 * random.nextDouble()) * Math.sqrt(damage.megapixels / 1.5);
			damage.noise = 2 + 6 * random.nextDouble();
			damage.jpeg = 35 + random.nextInt(40);
			damage.perspective = 0.03 * random.nextDouble();
			damage.shade = 0.7 * random.nextDouble();
			damage.spread = random.nextInt(4) == 0;
		}

	},

	/** In all four orientations. */
	TURNED("Quarter turns, ±10°", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1 + 2 * random.nextDouble();
			damage.rotation = (random.nextDouble() - 0.5) * 20;
			damage.quarters = random.nextInt(4);
			damage.blur = 0.5 + 0.8 * random.nextDouble();
			damage.perspective = 0.03 * random.nextDouble();
			damage.shade = 0.5 * random.nextDouble();
		}

	},

	/** The camera moved by 0.4 to 1.2 mm. */
	SHAKEN("Motion blur", 80) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1.5 + random.nextDouble();
			damage.motion = (int) ((0.4 + 0.8 * random.nextDouble()) * Math.sqrt(damage.megapixels * 1e6 / 14_000));
		}

	},

	/** Corners off by 6 to 11 % of the sides. */
	PERSPECTIVE("Strong perspective", 80) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1.5 + random.nextDouble();
			damage.perspective = 0.06 + 0.05 * random.nextDouble();
			damage.rotation = (random.nextDouble() - 0.5) * 16;
		}

	},

	/** A reflection on the lines. */
	GLARE("Glare on the lines", 80) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1 + 2 * random.nextDouble();
			damage.glareOnLines = true;
			damage.shade = 0.3;
		}

	},

	/** A stamp across the lines. */
	STAMP("A stamp across the lines", 80) {

		@Override
		void damage(PageDamage damage, Random random) {
			damage.megapixels = 1 + 2 * random.nextDouble();
			damage.stampOnLines = true;
			damage.shade = 0.3;
		}

	},

	/** All kinds of damage at once, to find fields that are trusted and wrong. */
	MIXTURE("Mixture, covered and damaged", 500) {

		@Override
		void damage(PageDamage damage, Random random) {
			EvaluationSet[] others = { CLEAN, HARD, TURNED, SHAKEN, PERSPECTIVE, GLARE, STAMP };
			others[random.nextInt(others.length)].damage(damage, random);
			damage.glareOnLines |= random.nextInt(3) == 0;
			damage.stampOnLines |= random.nextInt(3) == 0;
			damage.coverOnLines = random.nextInt(2) == 0;
			damage.blur *= 1 + random.nextDouble();
		}

	},

	/** Random lines: no check digit is right. */
	NONSENSE("Two lines of nonsense", 60) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
		}

		@Override
		String[] lines(MrzFormat format, Random random) {
			String letters = MrzLine.CHARACTERS;
			StringBuilder upper = new StringBuilder(format.isVisa() ? "V<" : "P<");
			StringBuilder lower = new StringBuilder();
			while (lower.length() < format.length()) {
				lower.append(letters.charAt(random.nextInt(letters.length())));
			}
			while (upper.length() < format.length()) {
				upper.append(letters.charAt(10 + random.nextInt(letters.length() - 10)));
			}
			return new String[] { upper.toString(), lower.toString() };
		}

	},

	/** Something lies over an end of both lines. */
	COVERED("Covered: box, paper or finger over 3 to 14 cells", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.coveredCells = (3 + random.nextInt(12)) * (random.nextBoolean() ? 1 : -1);
			damage.cover = random.nextInt(3);
		}

	},

	/** An edge of the picture cuts off an end of the lines. */
	CUT("Cut off: 1 to 7 cells outside of the picture", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.rotation = (random.nextDouble() - 0.5) * 2;
			damage.perspective = 0;
			damage.cutCells = (0.5 + 6.5 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
		}

	},

	/** A small reflection exactly on the lines. */
	REFLECTION("Washed out: a soft white ellipse on the lines", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.reflection = new PageDamage.Reflection(0.1 + 0.8 * random.nextDouble(),
					3 * random.nextDouble() - 0.5, 3 + 6 * random.nextDouble(), 1 + 2 * random.nextDouble(),
					0.4 + 0.4 * random.nextDouble());
		}

	},

	/** A flat reflection sweeps along a part of the lower line. */
	HALF_COVERED("Half covered: a soft ellipse along the lower line", 1000) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.megapixels = 1 + random.nextDouble();
			damage.reflection = new PageDamage.Reflection(random.nextDouble(), 2.58 - 1.3 * random.nextDouble(),
					2 + 8 * random.nextDouble(), 0.3 + 0.5 * random.nextDouble(), 0.3 + 0.6 * random.nextDouble());
		}

	},

	/** A digit of the number, the date of birth or the date of expiry is another one. */
	RETOUCHED("Retouched: a digit pasted over another", 240) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			int[] cells = { 1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 9, 19, 27 };
			damage.pasted = cells[random.nextInt(cells.length)];
		}

	},

	/** Tilted as far as the lines can still be read. */
	TILTED("Tilted by 10 to 22°", 80) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.rotation = (10 + 12 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
			damage.quarters = random.nextInt(4);
		}

	},

	/** Larger identity cards, two lines of 36. */
	CARD("Identity cards of two lines", 60) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.rotation = (random.nextDouble() - 0.5) * 30;
		}

		@Override
		MrzFormat format(int number) {
			return MrzFormat.TD2;
		}

	},

	/** The same pages without the two lines. */
	WITHOUT("Pages without a zone", 120) {

		@Override
		void damage(PageDamage damage, Random random) {
			CLEAN.damage(damage, random);
			damage.stamps = true;
			damage.spread = random.nextInt(2) == 0;
			damage.quarters = random.nextInt(4);
		}

		@Override
		String[] lines(MrzFormat format, Random random) {
			return new String[] { " ".repeat(format.length()), " ".repeat(format.length()) };
		}

	};

	private final String title;

	private final int size;

	EvaluationSet(String title, int size) {
		this.title = title;
		this.size = size;
	}

	String title() {
		return this.title;
	}

	int size() {
		return this.size;
	}

	abstract void damage(PageDamage damage, Random random);

	String[] lines(MrzFormat format, Random random) {
		return new RandomZones(random).lines(format);
	}

	MrzFormat format(int number) {
		return new MrzFormat[] { MrzFormat.TD3, MrzFormat.TD3, MrzFormat.MRV_A, MrzFormat.MRV_B }[number % 4];
	}

	/** Draws a page. The second half of each set is in a font that was not used for training. */
	EvaluationPage page(int number) {
		Random random = new Random(name().hashCode() * 1_000_003L + number * 1009L + 17);
		MrzFormat format = format(number);
		String[] lines = lines(format, random);
		PageDamage damage = new PageDamage();
		damage.stamps = random.nextBoolean();
		damage.rotation = (random.nextDouble() - 0.5) * 6;
		damage.blur = 0.6;
		damage.noise = 3;
		damage.jpeg = 80;
		damage(damage, random);
		OcrBGlyphs font = (number < this.size / 2) ? OcrBGlyphs.STANDARD : OcrBGlyphs.OTHER;
		PagePainter painter = new PagePainter(format, damage, random);
		BufferedImage page = painter.paint(lines, font::outline);
		boolean none = lines[0].isBlank();
		return new EvaluationPage(name() + " " + number, new Camera(damage, random).take(page), none ? null : lines[0],
				none ? null : painter.lower(), painter.hidden(), damage.leavesZoneWhole());
	}

}
