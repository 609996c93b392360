package org.alipayrehearsal.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What counts as the answers of a form, and what is said of everything else.
 */
class AnswersParserTests {

	private final AnswersParser parser = new AnswersParser(
			Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC));

	@Test
	void whenAllFieldsAreGivenShouldReadThemAsTyped() {
		VerificationForm application = read("""
				{"name":{"realName":" Anna  Keller ","onVisa":"KELLER ANNA","atBank":"Anna Keller"},
				"passport":{"number":"e1234567","expiresOn":"2030-02-28"},
				"documents":{"visaKind":"Z","visaExpiresOn":"2026-12-31","permitExpiresOn":"2028-02-29"},
				"contact":{"phone":"13800000000"},
				"card":{"bank":"ICBC","number":"622202","openedOnMainland":false},
				"deposit":{"amount":"0.0974"}}""").toApplication();
		assertThat(application.name()).isEqualTo(new NameAnswers(" Anna  Keller ", "KELLER ANNA", "Anna Keller"));
		assertThat(application.passport())
			.isEqualTo(new PassportAnswers("e1234567", LocalDate.of(2030, 2, 28), null, null));
		assertThat(Objects.requireNonNull(application.documents()).visaKind()).isEqualTo("Z");
		assertThat(Objects.requireNonNull(application.documents()).visaExpiresOn()).isEqualTo("2026-12-31");
		assertThat(Objects.requireNonNull(application.documents()).permitExpiresOn()).isEqualTo("2028-02-29");
		assertThat(Objects.requireNonNull(application.contact()).phone()).isEqualTo("13800000000");
		assertThat(Objects.requireNonNull(application.card()).openedOnMainland()).isFalse();
		assertThat(Objects.requireNonNull(application.deposit()).amount()).isEqualTo("0.0974");
	}

	@Test
	void whenStepIsPresentShouldAskForItEvenWithoutFields() {
		FormBuilder answers = read("{\"card\":{},\"name\":{\"realName\":null}}");
		assertThat(answers.steps()).isEqualTo(EnumSet.of(Step.NAME, Step.CARD));
		assertThat(answers.toApplication().name()).isEqualTo(new NameAnswers(null, null, null));
		assertThat(answers.toApplication().passport()).isNull();
	}

	@Test
	void whenObjectIsEmptyShouldNameNoStep() {
		assertThat(read(" {} ").steps()).isEmpty();
	}

	@Test
	void whenByteOrderMarkIsInFrontShouldReadOn() {
		assertThat(read("\uFEFF{\"name\":{}}").steps()).containsExactly(Step.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud800", "\\u0000", "\\u202e", "${7*7}", "\\\"", "😀" })
	void whenTextHoldsAnythingShouldTakeItAsData(String escaped) {
		NameAnswers name = Objects
			.requireNonNull(read("{\"name\":{\"realName\":\"" + escaped + "\"}}").toApplication().name());
		assertThat(name.realName()).hasSizeBetween(1, 6);
	}

	@Test
	void whenTextIsAsLongAsItMayBeShouldTakeIt() {
		NameAnswers name = Objects
			.requireNonNull(read("{\"name\":{\"realName\":\"" + "x".repeat(1000) + "\"}}").toApplication().name());
		assertThat(name.realName()).hasSize(1000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\\u3000" })
	void whenDateOrCodeIsBlankShouldCountAsNotGiven(String blank) {
		VerificationForm application = read("{\"documents\":{\"visaExpiresOn\":\"" + blank + "\",\"visaKind\":\""
				+ blank + "\"},\"passport\":{\"expiresOn\":\"" + blank + "\"}}")
			.toApplication();
		assertThat(Objects.requireNonNull(application.documents()).visaExpiresOn()).isNull();
		assertThat(Objects.requireNonNull(application.passport()).expiresOn()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			                                                 | empty-body        | -
			null                                             | not-an-object     | -
			[]                                               | not-an-object     | -
			[{"name":{}}]                                    | not-an-object     | -
			"name"                                           | not-an-object     | -
			7                                                | not-an-object     | -
			{"name":null}                                    | not-an-object     | name
			{"name":"Anna"}                                  | not-an-object     | name
			{"name":[{"realName":"Anna"}]}                   | not-an-object     | name
			{"name":{}} {}                                   | trailing-content  | -
			{"name":{}} x                                    | malformed-json    | -
			{"name":{},"name":{}}                            | duplicate-field   | name
			{"card":{"bank":"ICBC","bank":"BOC"}}            | duplicate-field   | card.bank
			{"card":{"bank":null,"bank":"BOC"}}              | duplicate-field   | card.bank
			{"names":{}}                                     | unknown-field     | names
			{"name.realName":"Anna"}                         | unknown-field     | -
			{"name":{"realname":"Anna"}}                     | unknown-field     | name.realname
			{"name":{"Anna Keller":1}}                       | unknown-field     | name
			{"name":{"":1}}                                  | unknown-field     | name
			{"Name":{}}                                      | unknown-field     | Name
			{"documents":{"visaScan":"/9j/4AAQ"}}            | scan-in-json      | documents.visaScan
			{"documents":{"entryProof":null}}                | scan-in-json      | documents.entryProof
			{"documents":{"visaKind":"T"}}                   | unknown-code      | documents.visaKind
			{"documents":{"visaKind":"z"}}                   | unknown-code      | documents.visaKind
			{"documents":{"visaKind":1}}                     | not-a-text        | documents.visaKind
			{"passport":{"number":12345678}}                 | not-a-text        | passport.number
			{"passport":{"number":true}}                     | not-a-text        | passport.number
			{"passport":{"number":["E1234567"]}}             | not-a-text        | passport.number
			{"passport":{"number":{}}}                       | not-a-text        | passport.number
			{"deposit":{"amount":0.0974}}                    | not-a-text        | deposit.amount
			{"card":{"openedOnMainland":"true"}}             | not-true-or-false | card.openedOnMainland
			{"card":{"openedOnMainland":""}}                 | not-true-or-false | card.openedOnMainland
			{"card":{"openedOnMainland":1}}                  | not-true-or-false | card.openedOnMainland
			{"card":{"openedOnMainland":[true]}}             | not-true-or-false | card.openedOnMainland
			{"passport":{"expiresOn":"2026-02-29"}}          | not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":"2026-2-9"}}            | not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":"02.03.2026"}}          | not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":"2026-03-02T00:00:00Z"}}| not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":"+12026-03-02"}}        | not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":"２０２６-03-02"}}       | not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":20260302}}              | not-a-date        | passport.expiresOn
			{"passport":{"expiresOn":[2026,3,2]}}            | not-a-date        | passport.expiresOn
			{"name":{"realName":"Anna"                       | malformed-json    | -
			{"name":{"realName":'Anna'}}                     | malformed-json    | -
			{name:{}}                                        | malformed-json    | -
			{"name":{},}                                     | malformed-json    | -
			{"name":{"realName":NaN}}                        | malformed-json    | -
			{"name":{"realName":"\\x"}}                      | malformed-json    | -
			// comment                                       | malformed-json    | -
			""")
	void whenBodyIsNotTheFormShouldSayWhereAndWhy(@Nullable String body, String code, @Nullable String field) {
		List<RequestFault> faults = faults(((body != null) ? body : "").getBytes(StandardCharsets.UTF_8));
		assertThat(faults).hasSize(1);
		assertThat(faults.get(0).code()).isEqualTo(code);
		assertThat(faults.get(0).field()).isEqualTo(field);
	}

	@Test
	void whenControlCharacterIsNotEscapedShouldSayMalformed() {
		assertThat(faults(bytes("{\"name\":{\"realName\":\"An\nna\"}}"))).extracting(RequestFault::code)
			.containsExactly("malformed-json");
	}

	@Test
	void whenSeveralFieldsAreWrongShouldTellAllWithTheirPlaces() {
		List<RequestFault> faults = faults(bytes("""
				{"name":{"realName":1},
				 "passport":{"expiresOn":"soon"},"extra":{"a":[1,{"b":2}]}}"""));
		assertThat(faults).extracting(RequestFault::field)
			.containsExactly("name.realName", "passport.expiresOn", "extra");
		assertThat(faults).extracting(RequestFault::line).containsExactly(1, 2, 2);
		assertThat(faults).extracting(RequestFault::column).containsExactly(21, 26, 34);
	}

	@Test
	void whenFaultsAreManyShouldStopCounting() {
		StringBuilder body = new StringBuilder("{");
		for (int i = 0; i < 5000; i++) {
			body.append("\"x").append(i).append("\":0,");
		}
		assertThat(faults(bytes(body.append("\"name\":{}}").toString()))).hasSize(20);
	}

	@ParameterizedTest
	@ValueSource(ints = { 40, 100_000 })
	void whenNestedTooDeeplyShouldSayTooComplex(int depth) {
		assertThat(faults(bytes("{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}")))
			.extracting(RequestFault::code)
			.containsExactly("too-complex");
	}

	@Test
	void whenNameOrNumberIsTooLongShouldSayTooComplex() {
		assertThat(faults(bytes("{\"" + "x".repeat(60_000) + "\":{}}"))).extracting(RequestFault::code)
			.containsExactly("too-complex");
		assertThat(faults(bytes("{\"x\":" + "1".repeat(2_000) + "}"))).extracting(RequestFault::code)
			.containsAnyOf("too-complex", "unknown-field");
	}

	@Test
	void whenNotUtf8ShouldSaySo() {
		assertThat(faults(new byte[] { '{', '"', (byte) 0xff, '"', ':', '1', '}' })).extracting(RequestFault::code)
			.containsExactly("not-utf-8");
		// A surrogate written as three bytes, and a slash written as two.
		assertThat(faults(new byte[] { '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"' }))
			.extracting(RequestFault::code)
			.containsExactly("not-utf-8");
		assertThat(faults(new byte[] { '"', (byte) 0xc0, (byte) 0xaf, '"' })).extracting(RequestFault::code)
			.containsExactly("not-utf-8");
		assertThat(faults("{\"name\":{\"realName\":\"王\"}}".getBytes(Charset.forName("GB18030"))))
			.extracting(RequestFault::code)
			.containsExactly("not-utf-8");
		assertThat(faults("{}".getBytes(StandardCharsets.UTF_16LE))).extracting(RequestFault::code)
			.containsExactly("malformed-json");
	}

	@Test
	void whenRequestIsUnreadableShouldNotRepeatItInTheException() {
		UnreadableRequestException exception = Objects.requireNonNull(catchThrowableOfType(
				UnreadableRequestException.class, () -> read("{\"passport\":{\"expiresOn\":\"SECRET\"}}")));
		assertThat(exception).hasMessage("Unreadable request: [not-a-date]").hasNoCause();
	}

	private FormBuilder read(String body) {
		return this.parser.parse(bytes(body));
	}

	private List<RequestFault> faults(byte[] body) {
		return Objects
			.requireNonNull(catchThrowableOfType(UnreadableRequestException.class, () -> this.parser.parse(body)))
			.faults();
	}

	private static byte[] bytes(String body) {
		return body.getBytes(StandardCharsets.UTF_8);
	}

}
