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
			"有效期至 2031-05-01", "至2031-05-01", "until 2031-05-01", "2031/05/01 12:00:00 AM", "有效期至2031-05-01",
			"有效期至：2031年5月1日", "有效至2031/5/1", "有效期2031-05-01", "截止2031-05-01", "截至2031年5月1日", "到期日2031-05-01",
			"2031-05-01止", "2031年5月1日止", "2031-05-01到期", "2031.5.1 截止", "2031–05–01", "2031—05—01", "2031‑05‑01",
			"2031−5−1", "2031-05-01.", "2031.05.01.", "2031-05-01。", "2031-05-01,", "'2031-05-01", "’2031-05-01",
			"2031-5-1日", "2031/5/1日", "2031-05-01号", "二〇三一年五月一日", "二零三一年五月一日", "二○三一年五月一号", "二〇三一年5月1日", "2031年五月一日",
			"贰零叁壹年伍月壹日", "2031년 5월 1일", "valid till 2031-05-01", "Valid until: 1 May 2031", "expires 2031-05-01",
			"expiry date: 2031-05-01", "1 mai 2031", "1er mai 2031", "le 1er mai 2031", "1. Mai 2031",
			"1 de mayo de 2031", "1 mayo 2031", "1º de maio de 2031", "1 maggio 2031", "1° maggio 2031", "1 mei 2031",
			"1 мая 2031", "1 мая 2031 г.", "1 maja 2031", "1 maj 2031", "1 Mayıs 2031", "1 MAI 2031" })
	void whenDateIsWrittenInAUsualNotationShouldReadIt(String text) {
		assertThat(expiry(text)).as(text).containsExactly(LocalDate.of(2031, 5, 1));
	}

	@ParameterizedTest
	@CsvSource({ "5 mars 2027, 2027-03-05", "5. März 2027, 2027-03-05", "5 marzo 2027, 2027-03-05",
			"5 de marzo de 2027, 2027-03-05", "5 de março de 2027, 2027-03-05", "5 maart 2027, 2027-03-05",
			"5 марта 2027, 2027-03-05", "5 марта 2027 года, 2027-03-05", "5 marca 2027, 2027-03-05",
			"5 mart 2027, 2027-03-05", "5 mrt 2027, 2027-03-05", "5 janv. 2027, 2027-01-05",
			"5 février 2027, 2027-02-05", "5 FEVRIER 2027, 2027-02-05", "5 avril 2027, 2027-04-05",
			"5 juin 2027, 2027-06-05", "14 juillet 2027, 2027-07-14", "15 août 2027, 2027-08-15",
			"5 déc. 2027, 2027-12-05", "5. Januar 2027, 2027-01-05", "5. Okt. 2027, 2027-10-05",
			"5 Dez 2027, 2027-12-05", "5. Juli 2027, 2027-07-05", "5 enero 2027, 2027-01-05", "5 ago 2027, 2027-08-05",
			"5 agosto 2027, 2027-08-05", "5 dic 2027, 2027-12-05", "5 gennaio 2027, 2027-01-05",
			"5 giugno 2027, 2027-06-05", "5 luglio 2027, 2027-07-05", "5 settembre 2027, 2027-09-05",
			"5 ottobre 2027, 2027-10-05", "5 de dezembro de 2027, 2027-12-05", "5 oktober 2027, 2027-10-05",
			"5 октября 2027, 2027-10-05", "5 янв 2027, 2027-01-05", "5 августа 2027, 2027-08-05",
			"05-MRT-2027, 2027-03-05", "2027-mars-5, 2027-03-05", "05 MAR/MARS 2027, 2027-03-05",
			"二〇二七年三月五日, 2027-03-05", "二〇二七年十月十日, 2027-10-10", "二〇二七年十二月三十一日, 2027-12-31", "二〇二七年十一月二十日, 2027-11-20",
			"二〇二七年十二月十五日, 2027-12-15", "有效期至2027-03-05, 2027-03-05", "2027–03–05, 2027-03-05" })
	void whenDateIsInWordsOfAnotherLanguageShouldReadIt(String text, LocalDate date) {
		assertThat(expiry(text)).as(text).containsExactly(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "2031", "2031.5", "2031-05", "05/2031", "5月1日", "2031-02-30", "2031-13-01",
			"99999999", "46507", "soon", "1-Foo-2031", "2031年", "1/5", "0/0/2031", "长期", "2031-05-01x", "2031--05--01",
			"1-Mayor-2031", "5 jui 2027", "5 ma 2027", "5 Brumaire 2027", "2027-03-05前后", "止", "有效期至", "二〇二七年",
			"二〇二七年十三月五日", "民国116年3月5日", "5 March", "2027-03", "3 years", "2570/3/5", "5/3/2570", "十日", "not 2027-03-05",
			"205105012", "12:30", "5/1/2031 - 2031/5/1", "2031/5/1 - 2021/5/1" })
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
