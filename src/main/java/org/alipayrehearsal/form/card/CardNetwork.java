package org.alipayrehearsal.form.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A foreign card network, identified by the first four digits (ISO/IEC 7812 and the
 * networks' own publications).
 *
 * @param title the name, the same in all languages
 * @param shortLength the length of its numbers if it is less than 16, or 0
 * @param ranges the first four digits of its numbers
 */
record CardNetwork(String title, int shortLength, List<Range> ranges) {

	private static final List<CardNetwork> ALL = List.of(network("Visa", 0, 4000, 4999),
			network("Mastercard", 0, 5100, 5599, 2221, 2720), network("American Express", 15, 3400, 3499, 3700, 3799),
			network("JCB", 0, 3528, 3589), network("Diners Club", 14, 3000, 3059, 3600, 3699, 3800, 3999),
			network("Discover", 0, 6011, 6011, 6440, 6520, 6523, 6599), network("Mir", 0, 2200, 2204),
			network("RuPay", 0, 5080, 5089, 6521, 6522, 8100, 8299),
			network("Maestro", 0, 5000, 5079, 5090, 5099, 5600, 5899, 6300, 6399, 6700, 6799));

	/**
	 * {@return the network of a number of at least four digits}
	 */
	static Optional<CardNetwork> of(String digits) {
		int first = Integer.parseInt(digits.substring(0, 4));
		return ALL.stream().filter((network) -> network.has(first)).findFirst();
	}

	/**
	 * {@return whether a number of less than 16 digits is complete in its network}
	 */
	static boolean isShortNumber(String digits) {
		return of(digits).filter((network) -> network.shortLength() == digits.length()).isPresent();
	}

	private boolean has(int first) {
		return this.ranges.stream().anyMatch((range) -> first >= range.from() && first <= range.to());
	}

	private static CardNetwork network(String title, int shortLength, int... bounds) {
		List<Range> ranges = new ArrayList<>();
		for (int i = 0; i < bounds.length; i += 2) {
			ranges.add(new Range(bounds[i], bounds[i + 1]));
		}
		return new CardNetwork(title, shortLength, List.copyOf(ranges));
	}

	/**
	 * A range of first digits, inclusive.
	 */
	record Range(int from, int to) {

	}

}
