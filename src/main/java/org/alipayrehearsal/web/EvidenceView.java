package org.alipayrehearsal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Evidence.Letter;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a finding about a picture, as a page draws it. The server keeps no
 * pixels: a page shows the outline of the picture and the letters that were read.
 *
 * @param outline the picture's outline, or null
 * @param lines the lines that were read, from top to bottom
 * @param marked the last part of the message key that names the marked letters, or null
 * if none is marked
 * @param pairs the letters read and typed, aligned; empty if no name is compared
 */
public record EvidenceView(@Nullable Outline outline, List<Line> lines, @Nullable String marked, List<Letter> pairs) {

	private static final String FILLER = "<";

	private static final Evidence.MrzLines UNMARKED = new Evidence.MrzLines(null, Set.of(), Set.of(), List.of());

	/**
	 * Returns the evidence of a finding.
	 * @param finding the finding
	 * @param answers the answers with the scan reports
	 * @return the evidence, or null
	 */
	static @Nullable EvidenceView of(Finding finding, FormAnswers answers) {
		Evidence evidence = finding.evidence();
		ScanReport scan = (evidence != null) ? answers.scan(finding.path()) : null;
		PictureFacts facts = (scan != null) ? scan.facts() : null;
		PictureSize size = (scan != null) ? scan.size() : null;
		if (facts == null || size == null) {
			return null;
		}
		if (evidence instanceof Evidence.PictureRegion region) {
			Region place = new Region(region.left(), region.top(), region.right(), region.bottom());
			return new EvidenceView(Outline.of(size.width(), size.height(), place, region.kind()), List.of(), null,
					List.of());
		}
		MrzReading mrz = facts.mrz();
		return (evidence instanceof Evidence.MrzLines lines && mrz != null) ? of(mrz, size, lines) : null;
	}

	/**
	 * Returns the machine-readable lines of a picture.
	 * @param scan the picture's report
	 * @return the lines, or null if none were read clearly
	 */
	static @Nullable EvidenceView ofLines(ScanReport scan) {
		PictureFacts facts = scan.facts();
		PictureSize size = scan.size();
		MrzReading mrz = (facts != null) ? facts.mrz() : null;
		return (mrz != null && size != null && mrz.clear()) ? of(mrz, size, UNMARKED) : null;
	}

	private static EvidenceView of(MrzReading mrz, PictureSize size, Evidence.MrzLines evidence) {
		List<Line> lines = new ArrayList<>();
		List<Set<Integer>> marked = List.of(evidence.upper(), evidence.lower());
		for (int i = 0; i < mrz.lines().size(); i++) {
			lines.add(Line.of(mrz.lines().get(i), (i < marked.size()) ? marked.get(i) : Set.of()));
		}
		boolean any = lines.stream().flatMap((line) -> line.cells().stream()).anyMatch(MarkedLetter::marked);
		return new EvidenceView(Outline.of(size.width(), size.height(), mrz.place(), "lines"), lines,
				any ? evidence.marked() : null, evidence.letters());
	}

	/**
	 * Returns the first letters that differ.
	 * @return the differences
	 */
	public List<Difference> differences() {
		return Difference.among(this.pairs);
	}

	/**
	 * {@return the aligned letters in words, each with the fillers after it} A line
	 * breaks between words.
	 */
	public List<List<Letter>> words() {
		List<List<Letter>> words = new ArrayList<>();
		boolean filler = true;
		for (Letter pair : this.pairs) {
			boolean before = filler;
			filler = pair.read().equals(FILLER) || pair.typed().equals(FILLER);
			if (words.isEmpty() || (before && !filler)) {
				words.add(new ArrayList<>());
			}
			words.get(words.size() - 1).add(pair);
		}
		return words;
	}

	/**
	 * {@return the letters read, as one text}
	 */
	public String readText() {
		return String.join("", this.pairs.stream().map(Letter::read).toList());
	}

	/**
	 * {@return the letters typed, as one text}
	 */
	public String typedText() {
		return String.join("", this.pairs.stream().map(Letter::typed).toList());
	}

	/**
	 * Omits the letters.
	 */
	@Override
	public String toString() {
		return "EvidenceView[]";
	}

	/**
	 * A machine-readable line.
	 *
	 * @param text the text read
	 * @param cells its letters
	 */
	public record Line(String text, List<MarkedLetter> cells) {

		static Line of(MrzLine line, Set<Integer> marked) {
			List<MarkedLetter> cells = new ArrayList<>();
			for (int i = 0; i < line.text().length(); i++) {
				cells.add(new MarkedLetter(line.text().substring(i, i + 1), marked.contains(i)));
			}
			return new Line(line.text(), cells);
		}

		/**
		 * Omits the text.
		 */
		@Override
		public String toString() {
			return "Line[]";
		}

	}

	/**
	 * A letter of a machine-readable line.
	 *
	 * @param letter the letter
	 * @param marked whether the finding is about it
	 */
	public record MarkedLetter(String letter, boolean marked) {

		/**
		 * Omits the letter.
		 */
		@Override
		public String toString() {
			return "MarkedLetter[marked=" + this.marked + "]";
		}

	}

	/**
	 * A difference between the name read and the name typed.
	 *
	 * @param number the number of the letter in the picture, beginning with 1
	 * @param read the letter read; empty if it was only typed
	 * @param typed the letter typed; empty if it was only read
	 * @param word whether it is a whole word that the other name lacks
	 */
	public record Difference(int number, String read, String typed, boolean word) {

		/** With more differences, the aligned letters tell more than a list. */
		private static final int MAX = 6;

		static List<Difference> among(List<Letter> pairs) {
			List<Difference> differences = new ArrayList<>();
			int number = 1;
			for (int start = 0; start < pairs.size(); start++) {
				Letter pair = pairs.get(start);
				int end = isFiller(pair) ? start + 1 : endOfWord(pairs, start);
				List<Letter> word = pairs.subList(start, end);
				String read = String.join("", word.stream().map(Letter::read).toList());
				String typed = String.join("", word.stream().map(Letter::typed).toList());
				boolean lacking = !isFiller(pair) && (read.isEmpty() || typed.isEmpty());
				if (lacking) {
					differences.add(new Difference(number, read, typed, true));
					number += read.length();
				}
				else {
					for (Letter letter : word) {
						if (letter.differs() && !belongsToLackingWord(pairs, start, letter)) {
							differences.add(new Difference(number, letter.read(), letter.typed(), false));
						}
						number += letter.read().length();
					}
				}
				start = end - 1;
			}
			return List.copyOf(differences.subList(0, Math.min(MAX, differences.size())));
		}

		private static boolean isFiller(Letter letter) {
			return letter.read().equals("<") || letter.typed().equals("<");
		}

		private static int endOfWord(List<Letter> pairs, int start) {
			int end = start;
			while (end < pairs.size() && !isFiller(pairs.get(end))) {
				end++;
			}
			return end;
		}

		/**
		 * The fillers before a word that one name lacks are not a difference of their
		 * own.
		 */
		private static boolean belongsToLackingWord(List<Letter> pairs, int at, Letter filler) {
			if (!isFiller(filler)) {
				return false;
			}
			int next = at;
			while (next < pairs.size() && isFiller(pairs.get(next))) {
				next++;
			}
			List<Letter> word = pairs.subList(next, endOfWord(pairs, next));
			return !word.isEmpty() && (word.stream().allMatch((letter) -> letter.read().isEmpty())
					|| word.stream().allMatch((letter) -> letter.typed().isEmpty()));
		}

		/**
		 * {@return the last part of the message key}
		 */
		public String kind() {
			if (this.word) {
				return this.read.isEmpty() ? "typed-word" : "read-word";
			}
			if (this.read.isEmpty()) {
				return "typed-only";
			}
			return this.typed.isEmpty() ? "read-only" : "both";
		}

		/**
		 * Omits the letters.
		 */
		@Override
		public String toString() {
			return "Difference[" + this.number + "]";
		}

	}

	/**
	 * The outline of a picture with a marked region. The longer side is 100 units.
	 *
	 * @param width the outline's width
	 * @param height the outline's height
	 * @param x the left edge of the region
	 * @param y the upper edge of the region
	 * @param spotWidth the region's width
	 * @param spotHeight the region's height
	 * @param kind what is marked, as the last part of a message key
	 * @param place where the region is, as the last part of a message key
	 */
	public record Outline(int width, int height, int x, int y, int spotWidth, int spotHeight, String kind,
			String place) {

		private static final int LONG_SIDE = 100;

		/** Smaller regions would not be visible. */
		private static final int MIN_SPOT = 6;

		static Outline of(double width, double height, Region region, String kind) {
			double scale = LONG_SIDE / Math.max(width, height);
			int wide = Math.max(1, (int) Math.round(width * scale));
			int high = Math.max(1, (int) Math.round(height * scale));
			int spotWidth = Math.min(wide,
					Math.max(MIN_SPOT, (int) Math.round((region.right() - region.left()) * wide)));
			int spotHeight = Math.min(high,
					Math.max(MIN_SPOT, (int) Math.round((region.bottom() - region.top()) * high)));
			return new Outline(wide, high, start(region.left() * wide, spotWidth, wide),
					start(region.top() * high, spotHeight, high), spotWidth, spotHeight, kind, place(region));
		}

		private static int start(double edge, int length, int side) {
			return Math.max(0, Math.min(side - length, (int) Math.round(edge)));
		}

		private static String place(Region region) {
			return switch (3 * region.row() + region.column()) {
				case 0 -> "top-left";
				case 1 -> "top";
				case 2 -> "top-right";
				case 3 -> "left";
				case 5 -> "right";
				case 6 -> "bottom-left";
				case 7 -> "bottom";
				case 8 -> "bottom-right";
				default -> "middle";
			};
		}

		/**
		 * Omits the region.
		 */
		@Override
		public String toString() {
			return "Outline[]";
		}

	}

}
