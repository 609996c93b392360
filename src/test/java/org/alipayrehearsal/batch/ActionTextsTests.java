package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people are told to do about a line.
 */
class ActionTextsTests {

	private static final String HEADER = "姓名,户名,护照号,签证类型,电话,开户行,卡号\n";

	@Test
	void whenSeveralThingsAreToBeDoneShouldNameAllErrorsFirst() throws IOException {
		List<String> actions = actions("Mary,,A123456,L,0049 170 1234567,CITIC,4221", Locale.ENGLISH);
		assertThat(actions).extracting((action) -> action.split(":", 2)[0])
			.startsWith("Passport number", "Phone number", "Card number", "Name")
			.contains("Kind of visa");
	}

	@Test
	void whenOneActionSettlesSeveralFindingsShouldNameItOnce() throws IOException {
		String line = "Alexander Maximilian von Hohenberg,,C01X00T47,Z,13800138000,CCB,621700";
		assertThat(actions(line, Locale.ENGLISH)).first()
			.asString()
			.startsWith("Bank: Use a card of China Merchants Bank. China Construction Bank: ");
		assertThat(actions(line, Locale.ENGLISH)).filteredOn((action) -> action.contains("China Merchants Bank"))
			.hasSize(1);
		assertThat(actions(line, Locale.SIMPLIFIED_CHINESE)).first()
			.asString()
			.startsWith("开户银行：请使用招商银行的银行卡。建设银行：")
			.endsWith("。");
	}

	@Test
	void whenOneFieldHasSeveralErrorsThatNoTextSettlesShouldSayAll() throws IOException {
		assertThat(actions("Anna Keller,,C01X00T47,Z,07911 123456,SPABANK,6216261000000000018", Locale.ENGLISH))
			.singleElement()
			.asString()
			.contains("Put the international code", "Use only digits");
	}

	@Test
	void whenEverythingIsWrongShouldBeBoundedAndSayHowManyAreLeft() throws IOException {
		String header = "姓名,户名,签证姓名,护照号,银行护照号,出生日期,护照有效期,签证类型,签证到期日,居留许可到期日,电话,银行手机号,开户行,卡号,大陆开户,到账金额\n";
		String line = "J0hn,张三,Bob X,A12,B34,2020-01-01,2020-01-01,,2020-01-01,2020-01-01,07911.1,13800138000,CCB,4221,no,5";
		CheckedLine checked = BatchFixture.check(header + line + "\n").get(0);
		for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			List<String> actions = actions(BatchFixture.TEXTS.cells(checked, language, true));
			assertThat(actions).hasSize(11);
			assertThat(actions.get(10)).matches("and [0-9]+ more|另有 [0-9]+ 项");
		}
	}

	@Test
	void whenProgramsReadTheRowShouldHaveTheMessageOfEachRule() throws IOException {
		CheckedLine line = check("Mary,,A123456,L,0049 170 1234567,CITIC,4221");
		assertThat(actions(BatchFixture.TEXTS.cells(line, Locale.ENGLISH, false)))
			.hasSameSizeAs(BatchFixture.report(line).findings());
	}

	@ParameterizedTest
	@CsvSource({ "07911 123456, ''", "07911.123456, ''", "0755 2600 1234, Phone number: 075526001234",
			"138 0013 8000, Phone number: 13800138000" })
	void whenFixedTextWouldStillBeRefusedShouldNotOfferIt(String phone, String fix) throws IOException {
		CheckedLine line = check("Anna Keller,,C01X00T47,Z," + phone + ",SPABANK,6216261000000000018");
		assertThat(BatchFixture.report(line).findings()).extracting(Finding::rule).contains("contact-characters");
		assertThat(BatchFixture.TEXTS.cells(line, Locale.ENGLISH, true).get(6)).isEqualTo(fix);
		assertThat(BatchFixture.TEXTS.cells(line, Locale.ENGLISH, false).get(6))
			.isEqualTo(fix.replace("Phone number: ", "contact.phone="));
		assertThat(BatchFixture.TEXTS.addedCells(line, Locale.ENGLISH).get(2)).isEqualTo(fix);
		BatchProgress progress = new BatchProgress(BatchFixture.TEXTS, Locale.ENGLISH);
		progress.look(List.of(line));
		assertThat(progress.body().findings()).filteredOn((one) -> one.rule().equals("contact-characters"))
			.allMatch((one) -> one.fix().equals(fix));
	}

	@Test
	void whenSummaryIsForPeopleShouldNameRulesByTheirTitles() throws IOException {
		BatchSummary summary = new BatchSummary();
		summary.add(check("Anna Keller,,A12,Z,13800138000,SPABANK,6216261000000000018"));
		assertThat(summary(summary, Locale.ENGLISH, true)).contains("Rule “Passport number: at least 8 characters”")
			.noneMatch((label) -> label.contains("passport-min-length"));
		assertThat(summary(summary, Locale.SIMPLIFIED_CHINESE, true)).anyMatch((label) -> label.startsWith("规则“护照号码："));
		assertThat(summary(summary, Locale.ENGLISH, false)).contains("Rule passport-min-length");
	}

	private static List<String> summary(BatchSummary summary, Locale language, boolean people) {
		return BatchFixture.TEXTS.summary(summary, FileInfo.UNKNOWN, language, people)
			.stream()
			.map((row) -> row.get(0))
			.toList();
	}

	private static List<String> actions(String line, Locale language) throws IOException {
		return actions(BatchFixture.TEXTS.cells(check(line), language, true));
	}

	private static List<String> actions(List<String> cells) {
		return Arrays.asList(cells.get(7).split(" \\| ", -1));
	}

	private static CheckedLine check(String line) throws IOException {
		return BatchFixture.check(HEADER + line + "\n").get(0);
	}

}
