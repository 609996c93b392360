package org.alipayrehearsal.web.wizard;

import java.util.List;

import org.alipayrehearsal.form.Step;

/**
 * A page of the rehearsal that asks for answers. The pictures have a page each, and the
 * digits of the card come before its bank, which is suggested from them.
 */
enum RehearsalPage {

	/** The name. */
	NAME("name", Step.NAME),

	/** The passport's number and dates. */
	PASSPORT("passport", Step.PASSPORT),

	/** The kind of visa, and the dates of visa and permit. */
	DOCUMENTS("documents", Step.DOCUMENTS),

	/** The picture of the visa. */
	VISA_PICTURE("visa-picture", Step.DOCUMENTS),

	/** The picture of the residence permit or of the entry stamp. */
	ENTRY_PICTURE("entry-picture", Step.DOCUMENTS),

	/** The phone number. */
	CONTACT("contact", Step.CONTACT),

	/** The digits of the card. */
	CARD("card", Step.CARD),

	/** The bank, and where the account was opened. */
	BANK("bank", Step.CARD);

	/** The pattern of the paths, for a mapping. */
	static final String PATHS = "name|passport|documents|visa-picture|entry-picture|contact|card|bank";

	/** All pages, in order. */
	static final List<RehearsalPage> ALL = List.of(values());

	private final String path;

	private final Step step;

	RehearsalPage(String path, Step step) {
		this.path = path;
		this.step = step;
	}

	/**
	 * {@return the last part of the page's URL, for example {@code visa-picture}}
	 */
	String path() {
		return this.path;
	}

	Step step() {
		return this.step;
	}

	/**
	 * {@return whether the page asks for a picture}
	 */
	boolean isPicture() {
		return this == VISA_PICTURE || this == ENTRY_PICTURE;
	}

	/**
	 * {@return the page with a URL's last part}
	 */
	static RehearsalPage at(String path) {
		return ALL.stream().filter((page) -> page.path.equals(path)).findFirst().orElseThrow();
	}

	/**
	 * {@return the page that asks for a field}
	 * @param field the field's path, for example {@code documents.visaScan}
	 */
	static RehearsalPage of(String field) {
		return switch (field) {
			case "documents.visaScan" -> VISA_PICTURE;
			case "documents.entryProof" -> ENTRY_PICTURE;
			case "card.number" -> CARD;
			default -> switch (Step.of(field)) {
				case NAME -> NAME;
				case PASSPORT -> PASSPORT;
				case DOCUMENTS -> DOCUMENTS;
				case CONTACT -> CONTACT;
				case CARD, DEPOSIT -> BANK;
			};
		};
	}

}
