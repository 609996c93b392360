package org.alipayrehearsal.web.guide.afterwards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarBuilder;
import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The page of what happens after the form, and its calendar file.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class AfterwardsTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void whenPageIsOpenedShouldAskForTheDays() throws Exception {
		Document page = page(get("/afterwards"));
		assertThat(page.select("input[type=date]").eachAttr("name")).containsExactly("submitted", "deposit", "entered");
		assertThat(page.select(".timeline, #summary")).isEmpty();
	}

	@Test
	void whenDaysAreGivenShouldShowWhatIsDue() throws Exception {
		Document page = page(afterwards("2026-02-20", "", "", ""));
		assertThat(page.select(".timeline li")).hasSize(5);
		assertThat(page.select("[data-stage=DEPOSIT]").hasClass("CALL")).isTrue();
		assertThat(page.select("[data-stage=DEPOSIT] time").eachAttr("datetime")).containsExactly("2026-02-24",
				"2026-02-27");
	}

	@Test
	void whenDayIsWrongShouldSaySoAtTheField() throws Exception {
		Document page = page(afterwards("soon", "", "", ""));
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select("input[name=submitted][type=text][aria-invalid=true]").attr("value")).isEqualTo("soon");
		assertThat(page.select("#summary a[href=#submitted]")).hasSize(1);
		assertThat(page.select(".timeline")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'0,0974', 0.0974", "¥0.35, 0.35", "０.３５, 0.35", "٠.٣٥, 0.35", "-0.35,", "3.5e-1,", "1.00,",
			"<b>x</b>," })
	void whenAmountIsTypedShouldCheckItByTheRules(String amount, String fix) throws Exception {
		Document page = page(afterwards("", "", "", amount));
		assertThat(page.select("[data-rule^=deposit-]")).isNotEmpty();
		if (fix != null) {
			assertThat(page.select("[data-rule] .exact").eachText()).contains(fix);
		}
		assertThat(page.select("#summary, main b b")).isEmpty();
	}

	@Test
	void whenAmountIsFineShouldSayToTypeItExactly() throws Exception {
		Document page = page(afterwards("2026-02-27", "2026-03-02", "", " 0.0974 "));
		assertThat(page.select("[data-rule]")).isEmpty();
		assertThat(page.select(".passed .exact").text()).isEqualTo("0.0974");
		assertThat(page.text()).contains("申请认证", "输入打款金额");
	}

	@Test
	void whenCalendarIsAskedForShouldBeAValidFile() throws Exception {
		MockHttpServletResponse answer = calendar("2026-02-27", "");
		assertThat(answer.getContentType()).startsWith("text/calendar");
		assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".ics");
		String file = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(file).startsWith("BEGIN:VCALENDAR\r\n")
			.contains("DTSTART;TZID=Asia/Shanghai:20260303T090000", "DTSTART;TZID=Asia/Shanghai:20260306T090000",
					"BEGIN:VALARM", "TZID:Asia/Shanghai", "TZOFFSETTO:+0800", "DTSTAMP:20260302T040000Z");
		assertThat(file.split("\r\n", -1)).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		new CalendarBuilder().build(new ByteArrayInputStream(answer.getContentAsByteArray())).validate();
		assertThat(calendar("2026-02-27", "").getContentAsByteArray()).isEqualTo(answer.getContentAsByteArray());
	}

	@Test
	void whenAmountWasEnteredShouldRemindOfTheReviewOnly() throws Exception {
		String file = calendar("2026-02-20", "2026-03-02").getContentAsString();
		assertThat(file).contains("20260304T090000", "20260309T090000");
		assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "9999-99-99", "2026-03-03", "2026-02-27\r\nX:1" })
	void whenDaysOfTheCalendarAreWrongShouldRefuse(String submitted) throws Exception {
		assertThat(calendar(submitted, "").getStatus()).isEqualTo(400);
	}

	private MockHttpServletResponse calendar(String submitted, String entered) throws Exception {
		return this.mvc
			.perform(post("/afterwards/calendar").locale(Locale.ENGLISH)
				.param("submitted", submitted)
				.param("entered", entered))
			.andReturn()
			.getResponse();
	}

	private static MockHttpServletRequestBuilder afterwards(String submitted, String deposit, String entered,
			String amount) {
		return post("/afterwards").param("submitted", submitted)
			.param("deposit", deposit)
			.param("entered", entered)
			.param("amount", amount);
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(request.locale(Locale.ENGLISH)).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

}
