package org.alipayrehearsal.form;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "2031-05-01", "2031/5/1", "2031.5.1", "2031.05.01", "2031年5月1日", "2031年05月01号", "20310501",
			"2031 5 1", "2031-5-1", "２０３１年５月１日", "２０３１／５／１", "1-May-2031", "1 May 2031", "01 MAY 2031", "01MAY2031",
			"May 1, 2031", "May 1st, 2031", "1st May 2031", "1. May 2031", "2031-May-1", "01 MAY/MAI 2031", "1-May-31",
			"31年5月1日", "2031/5/1 0:00", "2031-05-01 00:00:00", "2031-05-01T00:00:00Z", "2031-05-01T00:00:00+08:00",
			"Thursday, May 1, 2031", "2031年5月1日 星期四", "2031/5/1(周四)", " 2031/5/1 ", "2031 年 5 月 1 日",
			"2021.5.1-2031.5.1", "2021年5月1日至2031年5月1日", "2021-05-01 to 2031-05-01", "2021/5/1 - 2031/5/1",
			"有效期至 2031-05-01", "至2031-05-01", "until 2031-05-01", "2031/05/01 12:00:00 AM" })
	void whenDateIsWrittenInAUsualNotationShouldReadIt(String text) {
		assertThat(expiry(text)).as(text).containsExactly(LocalDate.of(2031, 5, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "2031", "2031.5", "2031-05", "05/2031", "5月1日", "2031-02-30", "2031-13-01",
			"99999999", "46507", "soon", "1-Foo-2031", "2031年", "1/5", "0/0/2031", "长期", "2031-05-01x", "2031--05--01",
			"1-Mayor-2031", "205105012", "12:30", "5/1/2031 - 2031/5/1", "2031/5/1 - 2021/5/1" })
	void whenTextIsNotADateShouldHaveNoCandidate(String text) {
		assertThat(expiry(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1/5/2031, 2031-05-01, 2031-01-05", "1.5.2031, 2031-05-01, 2031-01-05",
			"01052031, 2031-05-01, 2031-01-05", "5/6/31, 2031-06-05, 2031-05-06" })
	void whenDayAndMonthCanBeSwappedShouldHaveBothCandidates(String text, LocalDate first, LocalDate second) {
		assertThat(expiry(text)).containsExactlyInAnyOrder(first, second);
	}

	@ParameterizedTest
	@CsvSource({ "13/5/2031, 2031-05-13", "5/13/2031, 2031-05-13", "5/5/2031, 2031-05-05", "31.12.2030, 2030-12-31" })
	void whenOneOrderOnlyIsADateShouldReadIt(String text, LocalDate date) {
		assertThat(expiry(text)).containsExactly(date);
	}

	@ParameterizedTest
	@CsvSource({ "1-May-85, 1985-05-01", "1-May-05, 2005-05-01", "85年5月1日, 1985-05-01" })
	void whenCenturyIsMissingShouldTakeTheOneOfTheUsualPeriod(String text, LocalDate date) {
		LocalDate today = LocalDate.of(2026, 3, 2);
		assertThat(WrittenDate.read(text, today.minusYears(100), today).candidates()).containsExactly(date);
	}

	private static List<LocalDate> expiry(String text) {
		return WrittenDate.read(text, LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31)).candidates();
	}

}
