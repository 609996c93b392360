package org.alipayrehearsal.browser;

import java.util.function.Consumer;

/**
 * A page in one of its states, and the way there.
 */
enum Place {

	START((rehearsal) -> rehearsal.open("/")),

	NAME((rehearsal) -> rehearsal.skipTo("name", Answers.ready())),

	NAME_WITH_ERRORS((rehearsal) -> rehearsal.skipTo("name", Answers.ready())
		.fill("name.realName", "J0hn  O’Néill")
		.fill("name.onVisa", "JOHN ONEILL")
		.fill("name.atBank", "John Oneill")
		.goOn()),

	NAME_WITH_REASONS(NAME_WITH_ERRORS::reach),

	NAME_WITH_WARNINGS((rehearsal) -> rehearsal.skipTo("name", Answers.ready())
		.fill("name.realName", "Anna O’Neill Keller-Miller")
		.goOn()),

	PASSPORT((rehearsal) -> rehearsal.skipTo("passport", Answers.ready())),

	PASSPORT_WITH_ERRORS((rehearsal) -> rehearsal.skipTo("passport", Answers.ready())
		.fill("passport.number", "g 12345")
		.fill("passport.expiresOn", "2026-01-31")
		.goOn()),

	DOCUMENTS((rehearsal) -> rehearsal.skipTo("documents", Answers.ready())),

	DOCUMENTS_CHOSEN(DOCUMENTS::reach),

	DOCUMENTS_WITH_ERRORS((rehearsal) -> rehearsal.skipTo("documents", Answers.ready())
		.fill("documents.permitExpiresOn", "2026-01-31")
		.fill("documents.visaScan", "heic")
		.goOn()),

	DOCUMENTS_WITH_PICTURES((rehearsal) -> rehearsal.skipTo("documents", Answers.ready())
		.fill("documents", Answers.ready())
		.goOn()
		.openStep("documents")),

	CONTACT((rehearsal) -> rehearsal.skipTo("contact", Answers.ready())),

	CONTACT_WITH_ERRORS((rehearsal) -> rehearsal.skipTo("contact", Answers.ready())
		.fill("contact.phone", "(139) 1234 5678 or 12")
		.goOn()),

	CARD((rehearsal) -> rehearsal.skipTo("card", Answers.ready())),

	CARD_WITH_ERRORS((rehearsal) -> rehearsal
		.skipTo("card", Answers.ready().with("name.realName", "Anna Katharina Maximiliane Keller"))
		.fill("card.bank", "BOC")
		.fill("card.number", "6222 **** 1234")
		.fill("card.openedOnMainland", "no")
		.goOn()),

	READY((rehearsal) -> rehearsal.skipTo("confirmation", Answers.ready())),

	NOT_READY((rehearsal) -> rehearsal.skipTo("confirmation", Answers.notReady())),

	NOTHING_ANSWERED((rehearsal) -> rehearsal.skipTo("confirmation", Answers.none())),

	FINISHED((rehearsal) -> rehearsal.skipTo("confirmation", Answers.none()).finish()),

	GONE((rehearsal) -> rehearsal.expect(410).open("/rehearsal/00000000-0000-4000-8000-000000000000/name"), 410),

	NOT_FOUND((rehearsal) -> rehearsal.expect(404).open("/no-such-page"), 404),

	TOO_LARGE((rehearsal) -> rehearsal.skipTo("name", Answers.ready())
		.expect(413)
		.paste("name.realName", "A".repeat(2_200_000))
		.goOn(), 413);

	/** Lambdas without state. */
	@SuppressWarnings("ImmutableEnumChecker")
	private final Consumer<Rehearsal> way;

	private final int status;

	Place(Consumer<Rehearsal> way) {
		this(way, 200);
	}

	Place(Consumer<Rehearsal> way, int status) {
		this.way = way;
		this.status = status;
	}

	void reach(Rehearsal rehearsal) {
		this.way.accept(rehearsal);
	}

	/**
	 * What is done each time that the place was reached: reasons are opened, pictures
	 * chosen.
	 */
	void prepare(Rehearsal rehearsal) {
		if (this == NAME_WITH_REASONS) {
			rehearsal.page().locator("details.why > summary").all().forEach((summary) -> summary.click());
		}
		if (this == DOCUMENTS_CHOSEN) {
			rehearsal.fill("documents.visaScan", "jpeg").fill("documents.entryProof", "heic");
			rehearsal.page().locator(".preview img").waitFor();
			rehearsal.page().locator(".preview .unshown:visible").waitFor();
		}
	}

	/** Whether the place is a page of its own, not the answer to a form. */
	boolean canComeBack() {
		return this != TOO_LARGE;
	}

	int status() {
		return this.status;
	}

	/** Whether the page says that something would be refused. */
	boolean hasErrors() {
		return name().endsWith("_WITH_ERRORS");
	}

}
