package org.alipayrehearsal.training;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.DrawnPage;
import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.ReproducedPages;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;

/**
 * Prints the true and false findings of the rules about the quality of pictures, on series of drawn pages that are uploaded and checked like those of a user. Arguments: the number of pictures of each kind, 80 by default, and the kinds, all by default.
 */
public final class QualityEvaluation {

	private static final Set<String> RULES = Set.of("scan-low-resolution", "scan-coarse", "scan-black-and-white",
			"scan-pale", "scan-blurred", "scan-soft", "scan-dark", "scan-dim", "scan-glare", "scan-low-contrast",
			"scan-edited", "scan-screenshot");

	private static final ScanInspector INSPECTOR = new ScanInspector();

	private QualityEvaluation() {
	}

	/**
	 * Prints the tables.
	 * @param arguments the number of pictures of each kind, and the kinds
	 */
	public static void main(String[] arguments) {
		int count = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 80;
		List<String> wanted = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
		System.out.println("| kind | expected | found | other findings |\n|---|---|---|---|");
		kinds().forEach((name, kind) -> {
			if (wanted.isEmpty() || wanted.stream().anyMatch(name::contains)) {
				System.out.println(row(name, kind, count));
			}
		});
		if (wanted.isEmpty() || wanted.contains("copies")) {
			printCopies(count);
		}
	}

	private static String row(String name, Kind kind, int count) {
		int found = 0;
		Map<String, Integer> others = new TreeMap<>();
		for (int number = 0; number < count; number++) {
			Set<String> rules = rules(upload(kind.maker().make(number)));
			found += rules.remove(kind.rule()) ? 1 : 0;
			rules.forEach((rule) -> others.merge(rule, 1, Integer::sum));
		}
		String hits = kind.rule().isEmpty() ? "" : found + " of " + count;
		return String.format(Locale.ROOT, "| %s | %s | %s | %s |", name, kind.rule(), hits,
				others.isEmpty() ? "0 of " + count : others);
	}

	private static Set<String> rules(ScanReport scan) {
		FormBuilder answers = new FormBuilder();
		EnumSet.allOf(Step.class).forEach(answers::name);
		answers.give("documents.visaScan", scan);
		Set<String> rules = new TreeSet<>();
		RuleServiceFixture.service()
			.check(answers.toApplication(), ValidationScope.withScans(EnumSet.of(Step.DOCUMENTS)))
			.findings()
			.forEach((finding) -> rules.add(finding.rule()));
		rules.retainAll(RULES);
		return rules;
	}

	private static Map<String, Kind> kinds() {
		Map<String, Kind> kinds = new LinkedHashMap<>();
		kinds.put("sharp", new Kind("", QualityEvaluation::page));
		kinds.put("noise 8", new Kind("", (number) -> PictureEffects.noisy(page(number), 8, number)));
		kinds.put("blur 1/8 mm", blur("", 8));
		kinds.put("blur 1/5 mm", blur("scan-soft", 5));
		kinds.put("blur 1/4 mm", blur("scan-soft", 4));
		kinds.put("blur 1/3 mm", blur("scan-blurred", 3));
		kinds.put("blur 1/2 mm", blur("scan-blurred", 2));
		kinds.put("shaken 1 mm", new Kind("scan-soft", (number) -> PictureEffects
			.noisy(PictureEffects.shaken(drawn(number), (int) dots(drawn(number))), 2, number)));
		kinds.put("grey", changed("scan-black-and-white", (page) -> PictureEffects.faded(page, 0, 0)));
		kinds.put("tinted grey", changed("scan-pale", (page) -> PictureEffects.faded(page, 0, 1)));
		kinds.put("a tenth of the colour", changed("scan-pale", (page) -> PictureEffects.faded(page, 0.1, 0)));
		kinds.put("a third of the colour", changed("", (page) -> PictureEffects.faded(page, 0.33, 0)));
		kinds.put("glare 0.2 %", glare("", 0.03));
		kinds.put("glare 0.6 %", glare("scan-glare", 0.05));
		kinds.put("glare 2.5 %", glare("scan-glare", 0.1));
		kinds.put("glare 10 %", glare("scan-glare", 0.2));
		kinds.put("white paper", white(0));
		kinds.put("white paper on a table", white(0.1));
		kinds.put("small white paper on a table", white(0.3));
		kinds.put("white behind the portrait",
				new Kind("", (number) -> brighter(camera(DrawnPage.whitePortrait(number, 1.5), number, 0))));
		kinds.put("dark", light("scan-dark", 0.2, 0));
		kinds.put("dim", light("scan-dim", 0.35, 0));
		kinds.put("low contrast", light("scan-low-contrast", 0.17, 140));
		kinds.put("black bands", changed("scan-screenshot", (page) -> PictureEffects.banded(page, 0.03, 0)));
		kinds.put("white bands", changed("scan-screenshot", (page) -> PictureEffects.banded(page, 0.03, 0xffffff)));
		kinds.put("1,000 pixels wide",
				changed("scan-coarse", (page) -> PictureEffects.scaled(page, 1000.5 / page.getWidth())));
		kinds.put("700 pixels wide",
				changed("scan-low-resolution", (page) -> PictureEffects.scaled(page, 700.5 / page.getWidth())));
		fieldKinds(kinds);
		return kinds;
	}

	/** Kinds of real uploads, drawn by another painter; those without a rule must have no finding. */
	private static void fieldKinds(Map<String, Kind> kinds) {
		kinds.put("visa, cropped", new Kind("", (number) -> ReproducedPages.camera(VisaPainter.page(number, 12, 0), number)));
		kinds.put("visa on a table", new Kind("", QualityEvaluation::visa));
		kinds.put("visa on a table, 12 megapixels",
				new Kind("", (number) -> ReproducedPages.camera(VisaPainter.page(number, 28, 6), number)));
		kinds.put("visa, JPEG 40", new Kind("", (number) -> ReproducedPages.compressed(visa(number), 0.4)));
		kinds.put("visa, JPEG 25", new Kind("", (number) -> ReproducedPages.compressed(visa(number), 0.25)));
		kinds.put("visa, JPEG 12", new Kind("scan-soft", (number) -> ReproducedPages.compressed(visa(number), 0.12)));
		kinds.put("visa, JPEG 8", new Kind("scan-soft", (number) -> ReproducedPages.compressed(visa(number), 0.08)));
		kinds.put("straight parallel lines all over", new Kind("", (number) -> ReproducedPages
			.camera(ReproducedPages.ruled(VisaPainter.page(number, 12, 6), 5 + number % 4 * 1.7, number * 13), number)));
		kinds.put("screen, 1.8 pixels a pixel", screen(900, 1.8));
		kinds.put("screen, 2.6 pixels a pixel", screen(640, 2.6));
		kinds.put("screen, 3.7 pixels a pixel", screen(500, 3.7));
		kinds.put("screen, 3.1 pixels a pixel, 9 megapixels", screen(1150, 3.1));
		Color[] inks = { new Color(170, 30, 45), new Color(35, 55, 150), new Color(35, 35, 38), new Color(20, 90, 60) };
		Color[] papers = { new Color(236, 232, 220), new Color(226, 236, 228), new Color(240, 228, 232),
				new Color(228, 234, 242) };
		kinds.put("entry stamp on tinted paper", new Kind("",
				(number) -> ReproducedPages.stamped(papers[number / 2 % 4], inks[number % 4], number)));
		kinds.put("entry stamp on tinted paper in fog", new Kind("scan-low-contrast", (number) -> PictureEffects
			.changed(ReproducedPages.stamped(papers[number / 2 % 4], inks[number % 4], number), (value) -> 150 + value / 6)));
		kinds.put("page on a sheet, 300 dpi", sheet(11.8, 2480, 3508));
		kinds.put("page on a sheet, 150 dpi", sheet("scan-coarse", 5.9, 1240, 1754, true));
		kinds.put("page without a zone on a sheet, 150 dpi", sheet("scan-coarse", 5.9, 1240, 1754, false));
		kinds.put("page without a zone on a sheet, 200 dpi", sheet("", 7.9, 1654, 2339, false));
		kinds.put("white border all around", border(0.08, 0.08, 0.08, 0.08, 0xffffff));
		kinds.put("wide white border all around", border(0.16, 0.16, 0.16, 0.16, 0xffffff));
		kinds.put("white above and below", border(0, 0.2, 0, 0.2, 0xffffff));
		kinds.put("white border, wider below", border(0.06, 0.06, 0.06, 0.3, 0xffffff));
		kinds.put("grey border", border(0.05, 0.05, 0.05, 0.05, 0x808080));
		for (int tint = 0; tint < 3; tint++) {
			int cast = tint;
			String name = (tint == 0) ? "grey copy" : (tint == 1) ? "yellowish copy" : "bluish copy";
			kinds.put(name, new Kind((tint == 0) ? "scan-black-and-white" : "scan-pale",
					(number) -> ReproducedPages.copy(VisaPainter.page(number, 12, 0), cast, null, number)));
			kinds.put(name + " with a coloured stamp", new Kind("scan-pale", (number) -> ReproducedPages
				.copy(VisaPainter.page(number, 12, 0), cast, inks[number % 2], number)));
		}
		for (double noise : new double[] { 1.2, 2.6, 4 }) {
			kinds.put("blur of 6 pixels at 1,874, noise " + noise, new Kind("scan-blurred", (number) -> PictureEffects
				.noisy(PictureEffects.blurred(VisaPainter.page(number, 1874 / 125.0, 0), 6), noise, number)));
		}
		kinds.put("white strip above the page", new Kind("", (number) -> ReproducedPages
			.camera(ReproducedPages.bordered(VisaPainter.page(number, 12, 4), 0, 0.1, 0, 0, 0xf8f8f8), number)));
	}

	private static BufferedImage visa(int number) {
		return ReproducedPages.camera(VisaPainter.page(number, 11 + number % 4, 6), number);
	}

	private static Kind screen(int pixels, double pitch) {
		return new Kind("scan-screenshot",
				(number) -> ReproducedPages.screen(VisaPainter.page(number, 12, 3), pixels, pitch, number));
	}

	private static Kind sheet(double dots, int width, int height) {
		return sheet("", dots, width, height, true);
	}

	private static Kind sheet(String rule, double dots, int width, int height, boolean zone) {
		double[] places = { 0, 0.1, 0.35, 0.5, 0.9, 1 };
		return new Kind(rule, (number) -> ReproducedPages.sheet(
				zone ? VisaPainter.page(number, dots, 0) : VisaPainter.withoutZone(number, dots), width, height,
				places[number % 6], places[(number + 2) % 6], 246 + number % 2 * 9, number % 3, number));
	}

	private static Kind border(double left, double top, double right, double bottom, int rgb) {
		return new Kind("scan-screenshot", (number) -> ReproducedPages
			.bordered(ReproducedPages.camera(VisaPainter.page(number, 12, 2), number), left, top, right, bottom, rgb));
	}

	/** Distances of hashes: of a page to its copies, and to all other pages. */
	private static void printCopies(int count) {
		List<BufferedImage> pages = new ArrayList<>();
		List<PictureFacts> facts = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			pages.add(page(number));
			facts.add(Objects.requireNonNull(upload(pages.get(number)).facts()));
		}
		List<Integer> copies = new ArrayList<>();
		List<Integer> others = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			for (BufferedImage copy : List.of(PictureEffects.scaled(pages.get(number), 0.5),
					PictureEffects.scaled(pages.get(number), 0.7), PictureEffects.faded(pages.get(number), 0, 0))) {
				PictureFacts copied = Objects
					.requireNonNull(INSPECTOR.inspect("copy.jpg", SampleDocuments.jpeg(copy, 0.4F)).facts());
				copies.add(facts.get(number).hash().distance(copied.hash()));
			}
			for (int other = 0; other < number; other++) {
				others.add(facts.get(number).hash().distance(facts.get(other).hash()));
			}
		}
		System.out.printf(Locale.ROOT, "%nbits between copies: at most %d, %d of %d over 33%n",
				copies.stream().mapToInt(Integer::intValue).max().orElse(0),
				copies.stream().filter((bits) -> bits > 33).count(), copies.size());
		System.out.printf(Locale.ROOT, "bits between pages: at least %d, %d of %d at most 33%n",
				others.stream().mapToInt(Integer::intValue).min().orElse(0),
				others.stream().filter((bits) -> bits <= 33).count(), others.size());
	}

	private static ScanReport upload(BufferedImage picture) {
		return INSPECTOR.inspect("visa.jpg", SampleDocuments.jpeg(picture));
	}

	private static BufferedImage drawn(int number) {
		return DrawnPage.coloured(number, (number % 2 == 0) ? 1.5 : 2.5);
	}

	private static BufferedImage page(int number) {
		return camera(drawn(number), number, 0.25);
	}

	private static BufferedImage camera(BufferedImage picture, int number, double shade) {
		return PictureEffects.noisy(PictureEffects.blurred(PictureEffects.shaded(picture, shade, number), 0.5), 2,
				number);
	}

	private static BufferedImage brighter(BufferedImage picture) {
		return PictureEffects.changed(picture, (value) -> value + 5);
	}

	/** About as many pixels as a millimetre of the page has. */
	private static double dots(BufferedImage picture) {
		return picture.getWidth() / 140.0;
	}

	private static Kind blur(String rule, double part) {
		return new Kind(rule, (number) -> PictureEffects
			.noisy(PictureEffects.blurred(drawn(number), dots(drawn(number)) / part), 2, number));
	}

	private static Kind glare(String rule, double radius) {
		return new Kind(rule, (number) -> {
			Random random = new Random(number);
			double x = 0.35 + 0.3 * random.nextDouble();
			double y = 0.35 + 0.3 * random.nextDouble();
			return PictureEffects.glaring(page(number), x, y, radius);
		});
	}

	private static Kind white(double margin) {
		return new Kind("", (number) -> brighter(camera(DrawnPage.white(number, 1.5, margin), number, 0)));
	}

	private static Kind light(String rule, double share, int base) {
		return changed(rule, (page) -> PictureEffects.changed(page, (value) -> (int) (base + share * value)));
	}

	private static Kind changed(String rule, Change change) {
		return new Kind(rule, (number) -> change.of(page(number)));
	}

	/** Makes a picture of a number. */
	private interface Maker {

		BufferedImage make(int number);

	}

	/** Makes another picture of one. */
	private interface Change {

		BufferedImage of(BufferedImage picture);

	}

	/** A kind of pictures and the rule that should find it; empty where none should. */
	private record Kind(String rule, Maker maker) {

	}

}
