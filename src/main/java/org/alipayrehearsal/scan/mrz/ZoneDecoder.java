package org.alipayrehearsal.scan.mrz;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of two lines as the format of a zone they are likeliest to be.
 */
final class ZoneDecoder {

	/** Letters that are outside of the zone cost as much as a nearly unreadable one. */
	private static final double OUTSIDE = 0.6;

	/** What a passport's first line begins with. */
	private static final String PASSPORT = "P";

	/** What a visa's first line begins with. */
	private static final String VISA = "V";

	private ZoneDecoder() {
	}

	/**
	 * Reads cells as each of the formats of their length.
	 * @param cells the cells of the two lines
	 * @param scores their scores
	 * @param outside how many letters are not in them
	 * @return the likeliest zone, or null where no format fits
	 */
	static @Nullable MrzCandidate decode(List<List<Cell>> cells, List<float[][]> scores, int outside) {
		MrzCandidate best = null;
		for (MrzFormat format : MrzFormat.values()) {
			if (format.lines() == 2 && format.length() == scores.get(0).length && canBe(format, scores.get(0)[0])) {
				DecodedText names = UpperMrzLineDecoder.decode(scores.get(0), format.isVisa() ? VISA : PASSPORT);
				String issuer = format.isVisa() ? ""
						: names.text().substring(UpperMrzLineDecoder.ISSUER, UpperMrzLineDecoder.HEAD);
				DecodedText data = LowerMrzLineDecoder.decode(scores.get(1), LowerMrzLineLayout.of(format), issuer);
				double score = (names.logProbability() + data.logProbability()) / 2 + most(outside);
				List<ZoneLine> lines = List.of(new ZoneLine(cells.get(0), scores.get(0), names.text()),
						new ZoneLine(cells.get(1), scores.get(1), data.text()));
				best = MrzCandidate.better(best, new MrzCandidate(format, lines, score,
						LowerMrzLine.of(format, data.text()).isConsistent(), outside));
			}
		}
		return best;
	}

	/**
	 * The most that the score of a zone can be: that of a perfect one.
	 * @param outside how many letters are not in it
	 * @return the score
	 */
	static double most(int outside) {
		return -OUTSIDE * outside;
	}

	/** A passport is no visa, even if a visa's check digits would be right. */
	private static boolean canBe(MrzFormat format, float[] firstCell) {
		String other = format.isVisa() ? PASSPORT : VISA;
		return firstCell[MrzLine.CHARACTERS.indexOf(other)] < ZoneLine.CLEAR;
	}

}
