package org.alipayrehearsal.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a made-up person answers, by path; a picture by the name of its sample.
 */
final class Answers {

	/** The steps of the rehearsal, in order. */
	static final List<String> STEPS = List.of("name", "passport", "documents", "visa-picture", "entry-picture",
			"contact", "card", "bank");

	private final Map<String, String> values;

	private Answers(Map<String, String> values) {
		this.values = values;
	}

	/** A person whom no documented rule refuses. */
	static Answers ready() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("name.realName", "Anna Keller");
		values.put("name.onVisa", "Anna Keller");
		values.put("passport.number", "C01X00T47");
		values.put("passport.expiresOn", "2031-05-31");
		values.put("documents.visaKind", "RESIDENCE_PERMIT");
		values.put("documents.permitExpiresOn", "2027-09-30");
		values.put("documents.visaScan", "mrz-visa-keller");
		values.put("documents.entryProof", "jpeg-2");
		values.put("contact.phone", "13912345678");
		values.put("card.bank", "CMB");
		values.put("card.number", "621483");
		values.put("card.openedOnMainland", "yes");
		return new Answers(values);
	}

	/**
	 * A person with something wrong on each page, five findings that would be refused.
	 */
	static Answers notReady() {
		return ready().with("name.atBank", "KELLER ANNA")
			.with("passport.number", "A12345")
			.with("passport.expiresOn", "2026-01-31")
			.with("contact.phone", "139 1234 5678")
			.with("card.openedOnMainland", "no");
	}

	/**
	 * A person whose visa shows another name, and whose other picture has glare on it.
	 */
	static Answers differing() {
		return ready().with("name.realName", "Anna Kellner")
			.with("name.onVisa", "Anna Kellner")
			.with("documents.entryProof", "jpeg-glare-top-left");
	}

	/** A person who answers nothing. */
	static Answers none() {
		return new Answers(Map.of());
	}

	Answers with(String path, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		changed.put(path, value);
		return new Answers(changed);
	}

	/** The answers of one page. */
	Map<String, String> of(String page) {
		Map<String, String> answers = new LinkedHashMap<>(this.values);
		answers.keySet().removeIf((path) -> !page(path).equals(page));
		return answers;
	}

	/** The page that asks for a field. */
	static String page(String path) {
		return switch (path) {
			case "documents.visaScan" -> "visa-picture";
			case "documents.entryProof" -> "entry-picture";
			case "card.bank", "card.openedOnMainland" -> "bank";
			default -> path.substring(0, path.indexOf('.'));
		};
	}

	/** All answers. */
	Map<String, String> all() {
		return this.values;
	}

}
