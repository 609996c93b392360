package org.alipayrehearsal.web.desk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class ClientMessagesTests {

	private static final Map<String, String> REFUSED = Map.of("name.realName", "Alexander Maximilian von Hohenberg",
			"passport.number", "C01X00T", "documents.visaKind", "Z", "contact.phone", "0049 170 1234567", "card.bank",
			"CCB", "card.number", "621700");

	@Autowired
	private MockMvc mvc;

	@Test
	void whenThreeThingsAreToChangeShouldSayThemInBothLanguages() throws Exception {
		Document page = page(REFUSED);
		assertThat(message(page, "en")).isEqualTo("""
				Before you submit Alipay’s form, please change 3 things:
				1. Passport number: type 0C01X00T
				2. Phone number: type 00491701234567
				3. Bank: Use a card of China Merchants Bank
				These are the rules we know. Only Alipay decides.""");
		assertThat(message(page, "zh")).startsWith("提交支付宝实名认证之前，请修改以下 3 处：\n1. 护照号码：填写 0C01X00T");
	}

	@Test
	void whenOnlyOneThingIsToChangeShouldSaySo() throws Exception {
		Map<String, String> answers = new HashMap<>(REFUSED);
		answers.putAll(Map.of("name.realName", "Anna Keller", "passport.number", "C01X00T47", "card.bank", "CMB",
				"card.number", "621483"));
		assertThat(message(page(answers), "en")).contains("please change one thing:");
	}

	@Test
	void whenNothingIsToChangeShouldSayThatOnlyAlipayDecides() throws Exception {
		Map<String, String> answers = new HashMap<>(REFUSED);
		answers.putAll(Map.of("name.realName", "Anna Keller", "passport.number", "C01X00T47", "contact.phone",
				"13800138000", "card.bank", "CMB", "card.number", "621483"));
		assertThat(message(page(answers), "en")).contains("ready to submit", "Only Alipay decides");
	}

	@Test
	void whenMoreIsToChangeThanFitsShouldCountTheRest() throws Exception {
		Document page = DeskClient.page(new DeskClient(this.mvc, Locale.ENGLISH).send(
				Map.of("name.realName", "José", "passport.number", "C01X00T", "contact.phone", "0049 170 1234567",
						"card.bank", "CCB", "card.number", "411111"),
				"whole", "yes", "pictures", "yes", "passport.expiresOn", "31.3.2027"));
		for (String language : new String[] { "en", "zh" }) {
			assertThat(message(page, language)).hasSizeLessThanOrEqualTo(ClientMessages.MAX_LENGTH);
		}
		assertThat(message(page, "en")).contains(" more, see the report.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "6214830112345670", "6214 8301 1234 5679" })
	void whenCardNumberIsWrongShouldNotHoldIt(String number) throws Exception {
		Map<String, String> answers = new HashMap<>(REFUSED);
		answers.put("card.number", number);
		assertThat(message(page(answers), "en")).doesNotContain(number, number.replace(" ", ""));
	}

	private Document page(Map<String, String> answers) throws Exception {
		return DeskClient.page(new DeskClient(this.mvc, Locale.ENGLISH).send(answers, "whole", "yes"));
	}

	private static String message(Document page, String language) {
		return Objects.requireNonNull(page.selectFirst(".chat > .in-" + language)).wholeText();
	}

}
