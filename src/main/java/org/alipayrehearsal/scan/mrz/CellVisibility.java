package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Determines which cells of a zone are seen whole. Every character of OCR-B has ink in
 * the upper, middle and lower third and in both halves of its cell. Where one of these
 * parts lacks the contrast that it has in other cells, something hides the character,
 * however clearly the rest looks like another one.
 */
final class CellVisibility {

	/** Points that are sampled across a cell. */
	private static final int COLUMNS = 9;

	/** Points that are sampled down a cell: four for each third. */
	private static final int ROWS = 12;

	/** The parts of a cell: two halves in each direction and three thirds. */
	private static final int PARTS = 7;

	/** The sampled width in pitches. */
	private static final double WIDTH = 0.86;

	/** The sampled height in heights of a capital. */
	private static final double HEIGHT = 1;

	/** The least contrast of a part, as a share of the contrast around. */
	private static final double LEAST_SHARE = 0.36;

	/**
	 * The same, as a share of what is usual for the part: a blur takes contrast from
	 * some.
	 */
	private static final double LEAST_USUAL = 0.55;

	/** The quantile of a part's contrast that is usual. */
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

	/** For fillers and for other characters the least share of each part. */
	private final double[][] least = new double[2][];

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
		double[] contrasts = this.legible.stream().mapToDouble(Measured::contrast).sorted().toArray();
		this.zoneContrast = (contrasts.length > 0) ? contrasts[contrasts.length / 2] : 0;
		this.least[0] = leastShares(false);
		this.least[1] = leastShares(true);
	}

	private double[] leastShares(boolean filler) {
		List<Measured> cells = this.legible.stream().filter((cell) -> cell.filler() == filler).toList();
		double[] least = new double[PARTS];
		for (int part = 0; part < PARTS; part++) {
			int index = part;
			double[] shares = cells.stream()
				.mapToDouble((cell) -> cell.parts().get(index).contrast() / reference(cell.cell()))
				.sorted()
				.toArray();
			double usual = (shares.length > 0) ? shares[(int) (shares.length * USUAL)] : 0;
			least[part] = Math.min(LEAST_SHARE, LEAST_USUAL * usual);
		}
		return least;
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
		double reference = reference(cell);
		for (int part = 0; part < PARTS; part++) {
			if (parts.get(part).contrast() < this.least[filler ? 1 : 0][part] * reference) {
				return (parts.get(part).lowest() > CLIPPED - LEAST_SHARE * reference) ? Kind.WASHED_OUT : Kind.COVERED;
			}
		}
		return null;
	}

	private double reference(Cell cell) {
		return Math.max(1, Math.max(contrastAround(cell), LEAST_REFERENCE * this.zoneContrast));
	}

	/** The median contrast of the nearest legible cells. */
	private double contrastAround(Cell cell) {
		double[] contrasts = this.legible.stream()
			.sorted((one, other) -> Double.compare(one.distance(cell), other.distance(cell)))
			.limit(NEIGHBOURS)
			.mapToDouble(Measured::contrast)
			.sorted()
			.toArray();
		return (contrasts.length > 0) ? contrasts[contrasts.length / 2] : 0;
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
		return new Measured(cell, filler, luma);
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

	/** The range of luma in a part of a cell. */
	private record Part(double lowest, double highest) {

		double contrast() {
			return this.highest - this.lowest;
		}

	}

	/** The luma of a cell. */
	private record Measured(Cell cell, boolean filler, double[][] luma) {

		double contrast() {
			return part(0, ROWS, 0, COLUMNS).contrast();
		}

		double distance(Cell other) {
			return Math.hypot(this.cell.x() - other.x(), this.cell.y() - other.y());
		}

		/** The halves and the thirds. */
		List<Part> parts() {
			return List.of(part(0, ROWS / 2, 0, COLUMNS), part(ROWS / 2, ROWS, 0, COLUMNS),
					part(0, ROWS, 0, COLUMNS / 2 + 1), part(0, ROWS, COLUMNS / 2, COLUMNS),
					part(0, ROWS / 3, 0, COLUMNS), part(ROWS / 3, ROWS * 2 / 3, 0, COLUMNS),
					part(ROWS * 2 / 3, ROWS, 0, COLUMNS));
		}

		/** The second lowest and the second highest luma of a part. */
		private Part part(int top, int bottom, int left, int right) {
			double[] values = new double[(bottom - top) * (right - left)];
			int count = 0;
			for (int row = top; row < bottom; row++) {
				for (int column = left; column < right; column++) {
					values[count++] = this.luma[row][column];
				}
			}
			Arrays.sort(values);
			return new Part(values[1], values[count - 2]);
		}

	}

}
