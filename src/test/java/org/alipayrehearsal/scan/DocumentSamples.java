package org.alipayrehearsal.scan;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sample pictures of made-up documents with machine-readable zones, by name. The day on
 * which some of them end is that of the tests.
 */
final class DocumentSamples {

	private static final String TODAY = "260302";

	private static final String YESTERDAY = "260301";

	private DocumentSamples() {
	}

	/**
	 * The samples.
	 * @return what makes their JPEG files, by name
	 */
	static Map<String, Supplier<byte[]>> all() {
		Map<String, Supplier<BufferedImage>> pages = new LinkedHashMap<>();
		addPassports(pages);
		addVisas(pages);
		pages.put("mrz-identity-card", () -> SampleDocuments.identityCard(SampleZone.ERIKSSON.identityCard()));
		pages.put("mrz-large-identity-card", () -> SampleDocuments.visa(SampleZone.ERIKSSON.largeIdentityCard("I")));
		Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
		pages.forEach((name, page) -> files.put(name, () -> SampleDocuments.jpeg(page.get())));
		return files;
	}

	private static void addPassports(Map<String, Supplier<BufferedImage>> pages) {
		pages.put("mrz-passport", () -> SampleDocuments.passport(SampleZone.ERIKSSON.passport()));
		pages.put("mrz-passport-ends-today", () -> SampleDocuments.passport(until(TODAY).passport()));
		pages.put("mrz-passport-ended-yesterday", () -> SampleDocuments.passport(until(YESTERDAY).passport()));
		pages.put("mrz-passport-short-number", () -> SampleDocuments.passport(numbered("E123456").passport()));
		pages.put("mrz-passport-cut-off",
				() -> ZoneDamage.cutOff(SampleDocuments.passport(SampleZone.ERIKSSON.passport()), 44, -4));
		pages.put("mrz-passport-wrong-digit",
				() -> SampleDocuments.passport(withWrongDigit(SampleZone.ERIKSSON.passport())));
	}

	private static void addVisas(Map<String, Supplier<BufferedImage>> pages) {
		Supplier<BufferedImage> visa = () -> SampleDocuments.visa(SampleZone.ERIKSSON.visa());
		pages.put("mrz-visa", visa);
		pages.put("mrz-visa-to-the-right", () -> SampleDocuments.turned(visa.get(), 3));
		pages.put("mrz-visa-upside-down", () -> SampleDocuments.turned(visa.get(), 2));
		pages.put("mrz-visa-to-the-left", () -> SampleDocuments.turned(visa.get(), 1));
		pages.put("mrz-visa-small", () -> SampleDocuments.visa(SampleZone.ERIKSSON.visa("V", "CHN", 36, "")));
		pages.put("mrz-visa-ends-today", () -> SampleDocuments.visa(until(TODAY).visa()));
		pages.put("mrz-visa-ended-yesterday", () -> SampleDocuments.visa(until(YESTERDAY).visa()));
		pages.put("mrz-visa-wrong-digit", () -> SampleDocuments.visa(withWrongDigit(SampleZone.ERIKSSON.visa())));
		pages.put("mrz-visa-keller", () -> SampleDocuments
			.visa(new SampleZone("KELLER", "ANNA", "C01X00T47", "UTO", "850117", "F", "320415").visa()));
		pages.put("mrz-visa-special-letters", () -> SampleDocuments
			.visa(new SampleZone("OMUELLER", "KAETHE ZOE", "E1234567", "UTO", "850117", "F", "320415").visa()));
		pages.put("mrz-visa-born-18-years-ago", () -> SampleDocuments.visa(born("080302").visa()));
		pages.put("mrz-visa-born-a-day-later", () -> SampleDocuments.visa(born("080303").visa()));
		pages.put("mrz-visa-covered", () -> ZoneDamage.covered(visa.get(), 44, 0, 10, new Color(205, 160, 135)));
		pages.put("mrz-visa-tilted", () -> ZoneDamage.tilted(visa.get(), 30));
		pages.put("mrz-visa-mirrored", () -> ZoneDamage.mirrored(visa.get()));
		pages.put("visa-without-mrz", () -> SampleDocuments.page(120, 80, 300 / 25.4));
	}

	private static SampleZone until(String lastDay) {
		return new SampleZone("ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", "740812", "F", lastDay);
	}

	private static SampleZone born(String day) {
		return new SampleZone("ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", day, "F", "320415");
	}

	private static SampleZone numbered(String number) {
		return new SampleZone("ERIKSSON", "ANNA MARIA", number, "UTO", "740812", "F", "320415");
	}

	/** With another check digit behind the number. */
	private static String[] withWrongDigit(String[] lines) {
		char digit = lines[1].charAt(9);
		char wrong = (digit == '4') ? '7' : '4';
		return new String[] { lines[0], lines[1].substring(0, 9) + wrong + lines[1].substring(10) };
	}

}
