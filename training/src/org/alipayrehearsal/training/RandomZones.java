package org.alipayrehearsal.training;

import java.util.Locale;
import java.util.Random;

import org.alipayrehearsal.scan.SampleZone;
import org.alipayrehearsal.scan.mrz.MrzFormat;

/**
 * Random zones of fictitious people.
 */
final class RandomZones {

	private static final String[] SURNAMES = { "ERIKSSON", "SMITH", "OCONNOR", "VAN DER MEER", "GARCIA LOPEZ",
			"KOWALSKI", "NGUYEN", "MUELLER", "DUPONT", "IVANOVA", "FERNANDEZ", "HADDAD", "TANAKA", "BROWN",
			"SCHWARZENBERGER", "MACDONALD", "DE LA CRUZ", "QURESHI", "ZHU", "AL KHATIB", "JOHANNSDOTTIR",
			"WOJCIECHOWSKI" };

	private static final String[] GIVEN_NAMES = { "ANNA MARIA", "JOHN", "ENYA SIOBHAN", "ALAN", "PIERRE JEAN LUC",
			"OLGA", "WILLIAM HENRY", "FATIMA ZAHRA", "KENJI", "ZOE", "JUAN CARLOS", "MARY ELIZABETH", "ABDULLAH", "JO",
			"KATARZYNA", "GIOVANNI BATTISTA", "QUENTIN", "YUKI", "BEN" };

	private static final String[] STATES = { "UTO", "XXA", "D", "UTO", "XXB", "XXC", "UTO", "XOM", "XPO", "UTO" };

	private static final String MIXED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private final Random random;

	RandomZones(Random random) {
		this.random = random;
	}

	String[] lines(MrzFormat format) {
		SampleZone zone = new SampleZone(one(SURNAMES), one(GIVEN_NAMES), mixed((this.random.nextInt(4) == 0) ? 8 : 9),
				one(STATES), date(1940, 2015), one("F", "M", "F", "M", "F", "M", "F", "M", "<"), date(2016, 2036));
		boolean more = this.random.nextBoolean();
		return switch (format) {
			case TD3 -> zone.passport((this.random.nextInt(4) == 0) ? "PO" : "P",
					more ? mixed(1 + this.random.nextInt(14)) : "");
			case MRV_A -> zone.visa(one("V", "VL", "VZ", "VC", "V", "V"), "CHN", 44,
					more ? mixed(1 + this.random.nextInt(16)) : "");
			case MRV_B -> zone.visa("V", "CHN", 36, more ? mixed(1 + this.random.nextInt(8)) : "");
			case TD2 -> zone.largeIdentityCard(one("I", "ID", "AC", "C", "I"));
			case TD1 -> zone.identityCard();
		};
	}

	private String one(String... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	String mixed(int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(MIXED.charAt(this.random.nextInt((this.random.nextInt(3) == 0) ? 36 : 10)));
		}
		return text.toString();
	}

	private String date(int from, int to) {
		return String.format(Locale.ROOT, "%02d%02d%02d", (from + this.random.nextInt(to - from)) % 100,
				1 + this.random.nextInt(12), 1 + this.random.nextInt(28));
	}

}
