package org.alipayrehearsal.form.scan;

import java.util.List;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.name.MachineReadableName;
import org.alipayrehearsal.rule.Evidence.Letter;
import org.alipayrehearsal.form.scan.MrzNameComparison.Outcome;
import org.alipayrehearsal.form.scan.NameAlignment.Step;
import org.alipayrehearsal.form.scan.NameCells.Spelled;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * Compares typed names with machine-readable zones. A name is not compared with the
 * letters that were read but with how probable each letter is in each cell, so that a
 * doubtful letter is not taken for a wrong one.
 */
public final class MrzNames {

	/** Up to this difference of log probabilities a name is that of the zone. */
	private static final double SAME = 2;

	/** From this difference on it is another name, if all fields are trusted. */
	private static final double DIFFERENT = 4;

	/** From this difference on it is another name, if only the upper line is clear. */
	private static final double DIFFERENT_ALONE = 8;

	/** The mean log probability above which a line was read reliably. */
	private static final double SURE = -0.12;

	/**
	 * The mean log probability above which a line is readable; below it any name would
	 * fit.
	 */
	private static final double READABLE = -0.45;

	/** The longest name that is compared, in characters. */
	private static final int LONGEST = 150;

	private MrzNames() {
	}

	/**
	 * Compares a name with a zone.
	 * @param typed the name as typed; null or blank where there is none
	 * @param zone what was read
	 * @return what can be said
	 */
	public static MrzNameComparison compare(@Nullable String typed, MrzReading zone) {
		String name = TypedText.of(typed);
		if (name.isEmpty() || zone.format().isIdentityCard()) {
			return MrzNameComparison.NONE;
		}
		if (name.length() > LONGEST) {
			return MrzNameComparison.UNDETERMINED;
		}
		return MachineReadableName.of(name)
			.map((readable) -> compare(NameOrder.of(readable.words()), zone))
			.orElse(MrzNameComparison.NONE);
	}

	/**
	 * Which words of a name are the surname, by the zones of the scans.
	 * @param typed the name as typed; null or blank where there is none
	 * @param visaScan the scan of the visa, or null
	 * @param entryProof the other scan, or null
	 * @return the surname as typed; null where no zone shows it
	 */
	public static @Nullable String surname(@Nullable String typed, @Nullable ScanReport visaScan,
			@Nullable ScanReport entryProof) {
		String onVisa = surname(typed, visaScan);
		return (onVisa != null) ? onVisa : surname(typed, entryProof);
	}

	private static @Nullable String surname(@Nullable String typed, @Nullable ScanReport scan) {
		PictureFacts facts = (scan != null) ? scan.facts() : null;
		MrzReading zone = (facts != null) ? facts.mrz() : null;
		return (zone != null) ? compare(typed, zone).surname() : null;
	}

	private static MrzNameComparison compare(List<NameOrder> orders, MrzReading zone) {
		NameCells cells = new NameCells(zone.lines().get(0));
		NameOrder likeliest = orders.get(0);
		Spelled spelled = cells.likeliest(likeliest.parts());
		for (NameOrder order : orders.subList(1, orders.size())) {
			Spelled other = cells.likeliest(order.parts());
			if (other.gap() < spelled.gap()) {
				likeliest = order;
				spelled = other;
			}
		}
		double mean = zone.lines().get(0).meanLogProbability();
		boolean whole = cells.isSeenWhole(cells.read().length());
		if (spelled.gap() <= SAME && mean > READABLE) {
			return (whole && cells.isSeenWhole(spelled.text().length())) ? same(likeliest, spelled.text())
					: MrzNameComparison.UNDETERMINED;
		}
		boolean alone = spelled.gap() >= DIFFERENT_ALONE && zone.formatTrusted() && cells.isClear();
		boolean sure = spelled.gap() >= DIFFERENT && mean > SURE && whole;
		return nearest(orders, cells, sure && (alone || areFieldsTrusted(zone)));
	}

	private static boolean areFieldsTrusted(MrzReading zone) {
		return zone.documentNumber().trusted() && zone.birthDate().trusted() && zone.expiryDate().trusted();
	}

	private static MrzNameComparison same(NameOrder order, String spelling) {
		List<Letter> letters = spelling.chars()
			.mapToObj(Character::toString)
			.map((letter) -> new Letter(letter, letter))
			.toList();
		String surname = order.givenNames().isEmpty() ? null : order.typedSurname();
		return new MrzNameComparison(order.surnameFirst() ? Outcome.SAME_SURNAME_FIRST : Outcome.SAME, letters, surname,
				order.inTypedOrder(spelling));
	}

	private static MrzNameComparison nearest(List<NameOrder> orders, NameCells cells, boolean sure) {
		NameOrder nearest = orders.get(0);
		Step last = NameAlignment.align(nearest.parts(), cells);
		for (NameOrder order : orders.subList(1, orders.size())) {
			Step other = NameAlignment.align(order.parts(), cells);
			if (Step.differences(other) < Step.differences(last)) {
				nearest = order;
				last = other;
			}
		}
		// A name too long for its line may have been shortened in several ways.
		boolean sureOfAll = sure && cells.hold(nearest.parts());
		String readName = cells.isFull() ? "" : nearest.inTypedOrder(cells.read());
		return new MrzNameComparison(sureOfAll ? Outcome.DIFFERENT : Outcome.UNSURE, Step.letters(last), null,
				readName);
	}

}
