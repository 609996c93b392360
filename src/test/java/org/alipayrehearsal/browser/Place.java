package org.alipayrehearsal.browser;

import java.util.function.Consumer;

import org.alipayrehearsal.scan.SamplePictures;
import org.alipayrehearsal.scan.SampleScanInspector;

/**
 * A page in one of its states, and the way there.
 */
enum Place {

	START((rehearsal) -> rehearsal.open("/")),

	START_WITH_MENU(START::reach),

	START_WITH_OPEN_REHEARSAL((rehearsal) -> rehearsal.begin().open("/")),

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

	PICTURE((rehearsal) -> rehearsal.skipTo("visa-picture", Answers.ready())),

	PICTURE_CHOSEN(PICTURE::reach),

	DOCUMENTS_WITH_ERRORS((rehearsal) -> rehearsal.skipTo("documents", Answers.ready())
		.fill("documents.permitExpiresOn", "2026-01-31")
		.goOn()),

	PICTURE_WITH_ERRORS(
			(rehearsal) -> rehearsal.skipTo("visa-picture", Answers.ready()).fill("documents.visaScan", "heic").goOn()),

	PICTURE_GIVEN((rehearsal) -> rehearsal.skipTo("entry-picture", Answers.ready()).openStep("visa-picture")),

	/** The picture is checked as soon as it is chosen; a button would go on. */
	PICTURE_WITH_EVIDENCE((rehearsal) -> {
		rehearsal.skipTo("visa-picture", Answers.differing()).fill("visa-picture", Answers.differing());
		rehearsal.page().locator(".finding[data-rule] .evidence").first().waitFor();
	}),

	CONTACT((rehearsal) -> rehearsal.skipTo("contact", Answers.ready())),

	CONTACT_WITH_ERRORS((rehearsal) -> rehearsal.skipTo("contact", Answers.ready())
		.fill("contact.phone", "(139) 1234 5678 or 12")
		.goOn()),

	CARD((rehearsal) -> rehearsal.skipTo("card", Answers.ready())),

	CARD_WITH_ERRORS((rehearsal) -> rehearsal
		.skipTo("card", Answers.ready().with("name.realName", "Anna Katharina Maximiliane Keller"))
		.fill("card.number", "6222 **** 1234")
		.goOn()),

	BANK((rehearsal) -> rehearsal.skipTo("bank", Answers.ready())),

	BANK_WITH_ERRORS((rehearsal) -> rehearsal
		.skipTo("bank", Answers.ready().with("name.realName", "Anna Katharina Maximiliane Keller"))
		.fill("card.bank", "BOC")
		.fill("card.openedOnMainland", "no")
		.goOn()),

	READY((rehearsal) -> rehearsal.skipTo("confirmation", Answers.ready())),

	NOT_READY((rehearsal) -> rehearsal.skipTo("confirmation", Answers.notReady())),

	NOT_READY_WITH_EVIDENCE((rehearsal) -> rehearsal.skipTo("confirmation", Answers.differing())),

	NOTHING_ANSWERED((rehearsal) -> rehearsal.skipTo("confirmation", Answers.none())),

	WORDS((rehearsal) -> rehearsal.open("/words")),

	FAILURE_MESSAGES((rehearsal) -> rehearsal.open("/failure-messages")),

	FAILURE_EXPLAINED((rehearsal) -> ask(rehearsal, "/failure-messages", "text", "银行卡信息认证失败,撤销认证5天后(2026年3月9日)")),

	FAILURE_AMBIGUOUS((rehearsal) -> ask(rehearsal, "/failure-messages", "text", "姓名与证件号码不匹配")),

	FAILURE_CHOSEN((rehearsal) -> rehearsal.open("/failure-messages?message=picture-refused")),

	FAILURES_SEARCHED((rehearsal) -> rehearsal.open("/failure-messages?q=card")),

	FAILURE_UNKNOWN((rehearsal) -> ask(rehearsal, "/failure-messages", "text", "请出示护照")),

	FAILURE_EMPTY((rehearsal) -> ask(rehearsal, "/failure-messages", "text", "")),

	AFTERWARDS((rehearsal) -> rehearsal.open("/afterwards")),

	AFTERWARDS_DUE((rehearsal) -> ask(rehearsal, "/afterwards", "submitted", "2026-02-20")),

	AFTERWARDS_AMOUNT((rehearsal) -> ask(rehearsal, "/afterwards", "amount", "0,0974")),

	AFTERWARDS_EMPTY((rehearsal) -> ask(rehearsal, "/afterwards", "submitted", "")),

	BANK_COUNTER((rehearsal) -> ask(rehearsal, "/bank-counter", "name", "ANNA O’NEILL KELLER-MILLER")),

	NAME_VARIANTS((rehearsal) -> ask(rehearsal, "/name-variants", "name", "Anna O’Neill Keller-Miller")),

	API((rehearsal) -> rehearsal.open("/desk/api")),

	API_ANSWERED(API::reach),

	QUESTIONS((rehearsal) -> rehearsal.open("/questions")),

	CHANGES((rehearsal) -> rehearsal.open("/changes")),

	RULES((rehearsal) -> rehearsal.open("/rules")),

	RULES_FOUND((rehearsal) -> rehearsal.open("/rules?q=dot")),

	RULES_NOT_FOUND((rehearsal) -> rehearsal.open("/rules?q=xyzzy")),

	RULE((rehearsal) -> rehearsal.open("/rules/name-spacing")),

	RULE_OF_BANKS((rehearsal) -> rehearsal.open("/rules/bank-not-accepted")),

	NO_SUCH_RULE((rehearsal) -> rehearsal.expect(404).open("/rules/no-such-rule"), 404),

	BANKS((rehearsal) -> rehearsal.open("/banks")),

	BANKS_ANSWERED(Place::askForBanks),

	BANKS_EMPTY((rehearsal) -> ask(rehearsal, "/banks", "name", "")),

	CHECK_CODE((rehearsal) -> rehearsal.open("/check-code")),

	CHECK_CODE_WRONG((rehearsal) -> ask(rehearsal, "/check-code", "answer", "0000")),

	DESK((rehearsal) -> rehearsal.open("/desk")),

	DESK_PRACTICE((rehearsal) -> rehearsal.open("/desk?practice=long-name")),

	DESK_CHECKED((rehearsal) -> rehearsal.open("/desk")
		.fill("name", Answers.notReady())
		.fill("passport", Answers.notReady())
		.fill("documents.visaScan", "mrz-visa-keller")
		.fill("documents.entryProof", "heic")
		.fill("card.bank", "ABC")
		.fill("card.number", "6222 **** 1234")
		.goOnWithoutScript()),

	DESK_BUSY((rehearsal) -> rehearsal.open("/desk")
		.expect(503)
		.upload("documents.visaScan", SampleScanInspector.BUSY, SamplePictures.bytes("jpeg"))
		.goOnWithoutScript(), 503),

	DESK_BATCH((rehearsal) -> rehearsal.open("/desk/batch")),

	FINISHED((rehearsal) -> rehearsal.skipTo("confirmation", Answers.none()).finish()),

	GONE((rehearsal) -> rehearsal.expect(410).open("/rehearsal/00000000-0000-4000-8000-000000000000/name"), 410),

	NOT_FOUND((rehearsal) -> rehearsal.expect(404).open("/no-such-page"), 404),

	WRONG_REQUEST((rehearsal) -> rehearsal.expect(405).open("/rehearsal"), 405),

	FORGED((rehearsal) -> rehearsal.skipTo("contact", Answers.ready()).expect(403).withoutToken().goOn(), 403),

	BUSY((rehearsal) -> rehearsal.skipTo("visa-picture", Answers.ready())
		.expect(503)
		.upload("documents.visaScan", SampleScanInspector.BUSY, SamplePictures.bytes("jpeg"))
		.goOnWithoutScript(), 503),

	/** The picture is checked as soon as it is chosen. */
	BROKEN((rehearsal) -> rehearsal.skipTo("visa-picture", Answers.ready())
		.expect(500)
		.whileLoading(
				() -> rehearsal.upload("documents.visaScan", SampleScanInspector.BROKEN, SamplePictures.bytes("jpeg"))),
			500),

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
	 * What is done each time that the place was reached: the menu and reasons are opened,
	 * pictures chosen.
	 */
	void prepare(Rehearsal rehearsal) {
		if (this == START_WITH_MENU) {
			rehearsal.page().locator(".menu > summary").click();
		}
		if (this == NAME_WITH_REASONS) {
			rehearsal.page().locator("details.why > summary").all().forEach((summary) -> summary.click());
		}
		if (this == API_ANSWERED) {
			rehearsal.page().evaluate("document.querySelectorAll('details').forEach((details) => details.open = true)");
			rehearsal.page().locator("#bankMatrix button").click();
			rehearsal.page().locator("#bankMatrix .answer .code:visible").waitFor();
		}
		if (this == PICTURE_CHOSEN) {
			rehearsal.fill("documents.visaScan", "too-large");
			rehearsal.page().locator(".preview .heavy:visible").waitFor();
		}
	}

	/** Fills in one field of a page around the rehearsal and sends it. */
	private static void ask(Rehearsal rehearsal, String path, String field, String text) {
		rehearsal.open(path);
		rehearsal.page().fill("#" + field, text);
		rehearsal.press("main form button[type=submit] >> nth=0");
	}

	private static void askForBanks(Rehearsal rehearsal) {
		rehearsal.open("/banks")
			.fill("name", "Anna O’Neill Keller-Miller")
			.fill("digits", "622155")
			.press("main form button[type=submit] >> nth=0");
	}

	int status() {
		return this.status;
	}

	/** Whether the page says that something would be refused. */
	boolean hasErrors() {
		return name().endsWith("_WITH_ERRORS");
	}

}
