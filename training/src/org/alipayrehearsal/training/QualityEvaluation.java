package org.alipayrehearsal.training;

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
			if (wanted.isEmpty() || wanted.contains(name)) {
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
		return kinds;
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
