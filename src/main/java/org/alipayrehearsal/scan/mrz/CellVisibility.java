package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Determines which cells of a zone are seen whole. Every character of OCR-B has ink in
 * any third of its height and in both halves of its cell. Where one of these parts is as
 * light as the paper around, or of one colour, something hides the character, however
 * clearly the rest looks like another one. A blur makes ink and paper of a part more
 * alike, but the part stays darker than the paper.
 */
final class CellVisibility {

	/** Points that are sampled across a cell. */
	private static final int COLUMNS = 9;

	/** Points that are sampled down a cell. */
	private static final int ROWS = 12;

	/** A third of the height: a reflection may hide no more, and anywhere. */
	private static final int THIRD = ROWS / 3;

	/** The parts of a cell: two halves in each direction and a third from each row on. */
	private static final int PARTS = 4 + ROWS - THIRD + 1;

	/** The sampled width in pitches. */
	private static final double WIDTH = 0.86;

	/** The sampled height in heights of a capital. */
	private static final double HEIGHT = 1;

	/** How much darker than the paper a part is at least, as a share of the contrast. */
	private static final double LEAST_INK = 0.34;

	/** The least contrast within a part, as a share of the contrast around. */
	private static final double LEAST_CONTRAST = 0.2;

	/** Both, as a share of what is usual for the part: a blur takes ink from some. */
	private static final double LEAST_USUAL = 0.5;

	/** The quantile that is usual. */
	private static final double USUAL = 0.25;

	/** Cells that determine the contrast around. */
	private static final int NEIGHBOURS = 15;

	/** The least share of the zone's contrast that the contrast around can be. */
	private static final double LEAST_REFERENCE = 0.5;

	/** The log probability above which a cell is legible. */
	private static final double LEGIBLE = Math.log(0.8);

	/** Luma above which a pixel counts as clipped. */
	private static final double CLIPPED = 243;

	/** How much of a cell may be outside of the picture, as a share of its sides. */
	private static final double TOLERANCE = 0.08;

	private final GreyPicture page;

	private final List<Measured> legible = new ArrayList<>();

	private final double zoneContrast;

	/** The limits of characters and those of fillers. */
	private final Limits[] limits = new Limits[2];

	/**
	 * Measures the cells of a zone.
	 * @param page the page
	 * @param lines the lines of the zone
	 */
	CellVisibility(GreyPicture page, List<MrzCandidate.Line> lines) {
		this.page = page;
		for (MrzCandidate.Line line : lines) {
			for (int i = 0; i < line.cells().size(); i++) {
				Cell cell = line.cells().get(i);
				if (isInside(cell) && line.highest(i) > LEGIBLE) {
					this.legible.add(measure(cell, line.text().charAt(i) == '<'));
				}
			}
		}
		this.zoneContrast = median(this.legible.stream().mapToDouble((one) -> one.whole().contrast()).toArray());
		this.limits[0] = limits(false);
		this.limits[1] = limits(true);
	}

	private Limits limits(boolean filler) {
		List<Measured> cells = this.legible.stream().filter((cell) -> cell.filler() == filler).toList();
		List<Surroundings> around = cells.stream().map((cell) -> around(cell.cell())).toList();
		double[] ink = new double[PARTS];
		double[] contrast = new double[PARTS];
		double[] inks = new double[cells.size()];
		double[] contrasts = new double[cells.size()];
		for (int part = 0; part < PARTS; part++) {
			for (int i = 0; i < inks.length; i++) {
				inks[i] = around.get(i).ink(cells.get(i).parts().get(part));
				contrasts[i] = around.get(i).contrast(cells.get(i).parts().get(part));
			}
			ink[part] = Math.min(LEAST_INK, LEAST_USUAL * usual(inks));
			contrast[part] = Math.min(LEAST_CONTRAST, LEAST_USUAL * usual(contrasts));
		}
		return new Limits(ink, contrast);
	}

	private static double usual(double[] shares) {
		Arrays.sort(shares);
		return (shares.length > 0) ? shares[(int) (shares.length * USUAL)] : 0;
	}

	/**
	 * Returns what hides each cell of a line.
	 * @param line a line of the zone
	 * @return for each cell the kind of obstruction, or null if it is seen whole
	 */
	List<@Nullable Kind> evaluate(MrzCandidate.Line line) {
		List<@Nullable Kind> kinds = new ArrayList<>();
		for (int i = 0; i < line.cells().size(); i++) {
			kinds.add(evaluate(line.cells().get(i), line.text().charAt(i) == '<'));
		}
		return spread(kinds);
	}

	/**
	 * A reflection fades out: the neighbours of two cells that are washed out are
	 * doubtful.
	 */
	private static List<@Nullable Kind> spread(List<@Nullable Kind> kinds) {
		List<@Nullable Kind> spread = new ArrayList<>(kinds);
		for (int i = 0; i + 1 < kinds.size(); i++) {
			if (kinds.get(i) == Kind.WASHED_OUT && kinds.get(i + 1) == Kind.WASHED_OUT) {
				for (int neighbour : new int[] { i - 1, i + 2 }) {
					if (neighbour >= 0 && neighbour < kinds.size() && kinds.get(neighbour) == null) {
						spread.set(neighbour, Kind.WASHED_OUT);
					}
				}
			}
		}
		return spread;
	}

	private @Nullable Kind evaluate(Cell cell, boolean filler) {
		if (!isInside(cell)) {
			return Kind.CUT_OFF;
		}
		List<Part> parts = measure(cell, filler).parts();
		Surroundings around = around(cell);
		Limits least = this.limits[filler ? 1 : 0];
		for (int i = 0; i < PARTS; i++) {
			Part part = parts.get(i);
			if (around.ink(part) < least.ink()[i] || around.contrast(part) < least.contrast()[i]) {
				return (part.lowest() > CLIPPED - LEAST_INK * around.contrast()) ? Kind.WASHED_OUT : Kind.COVERED;
			}
		}
		return null;
	}

	/** Measures the nearest legible cells. */
	private Surroundings around(Cell cell) {
		List<Measured> nearest = this.legible.stream()
			.sorted((one, other) -> Double.compare(one.distance(cell), other.distance(cell)))
			.limit(NEIGHBOURS)
			.toList();
		double contrast = median(nearest.stream().mapToDouble((one) -> one.whole().contrast()).toArray());
		double paper = median(nearest.stream().mapToDouble((one) -> one.whole().highest()).toArray());
		return new Surroundings(Math.max(1, Math.max(contrast, LEAST_REFERENCE * this.zoneContrast)), paper);
	}

	private static double median(double[] values) {
		Arrays.sort(values);
		return (values.length > 0) ? values[values.length / 2] : 0;
	}

	private boolean isInside(Cell cell) {
		double right = 0.5 - TOLERANCE;
		for (double across : new double[] { -right, right }) {
			for (double down : new double[] { -right, right }) {
				double x = cell.x() + across * cell.rightX() + down * cell.downX();
				double y = cell.y() + across * cell.rightY() + down * cell.downY();
				if (x < 0 || y < 0 || x > this.page.width() - 1 || y > this.page.height() - 1) {
					return false;
				}
			}
		}
		return true;
	}

	private Measured measure(Cell cell, boolean filler) {
		double[][] luma = new double[ROWS][COLUMNS];
		for (int row = 0; row < ROWS; row++) {
			for (int column = 0; column < COLUMNS; column++) {
				double across = WIDTH * ((column + 0.5) / COLUMNS - 0.5);
				double down = HEIGHT * ((row + 0.5) / ROWS - 0.5);
				luma[row][column] = luma(cell.x() + across * cell.rightX() + down * cell.downX(),
						cell.y() + across * cell.rightY() + down * cell.downY());
			}
		}
		return Measured.of(cell, filler, luma);
	}

	private double luma(double x, double y) {
		double left = Math.max(0, Math.min(this.page.width() - 1.001, x));
		double top = Math.max(0, Math.min(this.page.height() - 1.001, y));
		int column = (int) left;
		int row = (int) top;
		double right = left - column;
		int nextColumn = Math.min(column + 1, this.page.width() - 1);
		int nextRow = Math.min(row + 1, this.page.height() - 1);
		double upper = this.page.at(column, row) * (1 - right) + this.page.at(nextColumn, row) * right;
		double lower = this.page.at(column, nextRow) * (1 - right) + this.page.at(nextColumn, nextRow) * right;
		return upper + (lower - upper) * (top - row);
	}

	/**
	 * The least shares of each part.
	 *
	 * @param ink how much darker than the paper it is
	 * @param contrast the contrast within it
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record Limits(double[] ink, double[] contrast) {

	}

	/**
	 * The legible cells around a cell.
	 *
	 * @param contrast their median contrast
	 * @param paper the median of their highest luma
	 */
	private record Surroundings(double contrast, double paper) {

		double ink(Part part) {
			return (this.paper - part.lowest()) / this.contrast;
		}

		double contrast(Part part) {
			return part.contrast() / this.contrast;
		}

	}

	/** The range of luma in a part of a cell. */
	private record Part(double lowest, double highest) {

		double contrast() {
			return this.highest - this.lowest;
		}

	}

	/**
	 * The luma of a cell.
	 *
	 * @param cell the cell
	 * @param filler whether it is read as a filler
	 * @param whole the whole cell
	 * @param parts the halves and the thirds
	 */
	private record Measured(Cell cell, boolean filler, Part whole, List<Part> parts) {

		static Measured of(Cell cell, boolean filler, double[][] luma) {
			List<Part> parts = new ArrayList<>(PARTS);
			parts.add(part(luma, 0, ROWS / 2, 0, COLUMNS));
			parts.add(part(luma, ROWS / 2, ROWS, 0, COLUMNS));
			parts.add(part(luma, 0, ROWS, 0, COLUMNS / 2 + 1));
			parts.add(part(luma, 0, ROWS, COLUMNS / 2, COLUMNS));
			for (int top = 0; top <= ROWS - THIRD; top++) {
				parts.add(part(luma, top, top + THIRD, 0, COLUMNS));
			}
			return new Measured(cell, filler, part(luma, 0, ROWS, 0, COLUMNS), parts);
		}

		double distance(Cell other) {
			return Math.hypot(this.cell.x() - other.x(), this.cell.y() - other.y());
		}

		/** The second lowest and the second highest luma of a part. */
		private static Part part(double[][] luma, int top, int bottom, int left, int right) {
			double lowest = Double.POSITIVE_INFINITY;
			double second = Double.POSITIVE_INFINITY;
			double highest = Double.NEGATIVE_INFINITY;
			double next = Double.NEGATIVE_INFINITY;
			for (int row = top; row < bottom; row++) {
				for (int column = left; column < right; column++) {
					double value = luma[row][column];
					second = Math.min(second, Math.max(lowest, value));
					lowest = Math.min(lowest, value);
					next = Math.max(next, Math.min(highest, value));
					highest = Math.max(highest, value);
				}
			}
			return new Part(second, next);
		}

	}

}
