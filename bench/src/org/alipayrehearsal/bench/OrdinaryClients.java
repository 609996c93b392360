package org.alipayrehearsal.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Fictitious clients without findings, as CSV of about 150 bytes a line.
 */
public final class OrdinaryClients {

	private static final String[] GIVEN = { "Anna", "Marek", "Sofia", "Daniel", "Priya", "Tomas", "Aisha", "Lucas", "Nadia", "Peter",
			"Ingrid", "Carlos", "Emily", "Farid", "Helena", "Jonas" };

	private static final String[] FAMILY = { "Keller", "Novak", "Rossi", "Smith", "Sharma", "Dvorak", "Hassan", "Silva", "Petrov",
			"Jensen", "Lindholm", "Garcia", "Brown", "Karimi", "Costa", "Berg" };

	private static final String[] VISAS = { "Z", "X1", "Q1", "S1", "RESIDENCE_PERMIT" };

	private OrdinaryClients() {
	}

	/**
	 * Writes clients to the standard output.
	 * @param arguments the number of clients, and {@code mixed} for faults in every second one
	 * @throws IOException if they cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		try (PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8)) {
			write(Integer.parseInt(arguments[0]), arguments.length > 1 && arguments[1].equals("mixed"), out);
		}
	}

	/** What is wrong with every second client of a mixed file, one fault after the other. */
	private static Client withFault(Client client, int fault) {
		return switch (fault % 5) {
			case 0 -> new Client(client.name.replace(" ", "  "), client.passport, client.phone, client.card);
			case 1 -> new Client(client.name, client.passport.substring(0, 7), client.phone, client.card);
			case 2 -> new Client(client.name, client.passport, "0049 170 1234567", client.card);
			case 3 -> new Client(client.name, client.passport, client.phone, client.card.substring(0, 10));
			default -> new Client("José " + client.name, client.passport, client.phone, client.card);
		};
	}

	private record Client(String name, String passport, String phone, String card) {

		String line(int number, String visa) {
			return String.join(",", "CLIENT-%07d".formatted(number), this.name, "", "", this.passport, "2099-03-31", visa,
					"2098-06-30", this.phone, "SPABANK", this.card, "yes", "\"walk-in, desk 4\"") + "\n";
		}

	}

	static void write(int count, boolean mixed, OutputStream out) throws IOException {
		Random random = new Random(20260302);
		out.write(("reference,name.realName,name.onVisa,name.atBank,passport.number,passport.expiresOn,documents.visaKind,"
				+ "documents.permitExpiresOn,contact.phone,card.bank,card.number,card.openedOnMainland,remark\n")
			.getBytes(StandardCharsets.UTF_8));
		for (int i = 1; i <= count; i++) {
			String name = GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
			String passport = (char) ('A' + random.nextInt(26)) + digits(random, 8);
			String visa = VISAS[random.nextInt(VISAS.length)];
			Client client = new Client(name, passport, "138" + digits(random, 8), card(random));
			boolean faulty = mixed && i % 2 == 0;
			String line = faulty ? withFault(client, i / 2).line(i, visa)
					: client.line(i, visa).replaceFirst("," + name + ",,", "," + name + "," + name + "," + name);
			out.write(line.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String digits(Random random, int count) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < count; i++) {
			digits.append((char) ('0' + random.nextInt(10)));
		}
		return digits.toString();
	}

	private static String card(Random random) {
		String digits = "621626" + digits(random, 12);
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int counted = (i % 2 == 0) ? 2 * digit : digit;
			sum += (counted > 9) ? counted - 9 : counted;
		}
		return digits + (10 - sum % 10) % 10;
	}

}
