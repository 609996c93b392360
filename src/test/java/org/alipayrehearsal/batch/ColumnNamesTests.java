package org.alipayrehearsal.batch;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of columns as people write them.
 */
class ColumnNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			簽證類型 | documents.visaKind
			簽證種類 | documents.visaKind
			簽証類別 | documents.visaKind
			簽證 | documents.visaKind
			簽證／居留許可 | documents.visaKind
			手機號碼 | contact.phone
			手機號 | contact.phone
			聯絡電話 | contact.phone
			聯絡號碼 | contact.phone
			聯繫方式 | contact.phone
			電話號碼 | contact.phone
			銀行 | card.bank
			開戶行 | card.bank
			開戶銀行 | card.bank
			發卡銀行 | card.bank
			銀行名稱 | card.bank
			卡號 | card.number
			銀行卡號 | card.number
			銀行卡號前六位 | card.number
			銀行賬號 | card.number
			銀行帳號 | card.number
			真實姓名 | name.realName
			護照姓名 | name.realName
			護照上的姓名 | name.realName
			申請人姓名 | name.realName
			簽證姓名 | name.onVisa
			戶名 | name.atBank
			開戶名 | name.atBank
			帳戶名稱 | name.atBank
			賬戶名 | name.atBank
			銀行預留姓名 | name.atBank
			護照號碼 | passport.number
			護照號 | passport.number
			證件號碼 | passport.number
			護照有效期 | passport.expiresOn
			護照有效期至 | passport.expiresOn
			護照到期日 | passport.expiresOn
			簽證有效期 | documents.visaExpiresOn
			簽證到期日 | documents.visaExpiresOn
			居留許可有效期 | documents.permitExpiresOn
			居留證有效期 | documents.permitExpiresOn
			居留許可到期日 | documents.permitExpiresOn
			預留手機號 | contact.atBank
			銀行預留手機號碼 | contact.atBank
			銀行預留護照號碼 | passport.atBank
			編號 | reference
			客戶編號 | reference
			學號 | reference
			出生日期 | passport.bornOn
			大陸開戶 | card.openedOnMainland
			內地開戶 | card.openedOnMainland
			打款金額 | deposit.amount
			小額打款 | deposit.amount
			姓氏 | surname
			護照號碼 Passport No. | passport.number
			簽證類型（必填） | documents.visaKind
			""")
	void whenNameIsInTraditionalCharactersShouldKnowIt(String name, String path) {
		assertThat(BatchFixture.NAMES.find(name)).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Passport expires | passport.expiresOn
			Passport valid till | passport.expiresOn
			PASSPORT DATE OF EXPIRY | passport.expiresOn
			Visa expires | documents.visaExpiresOn
			Visa end date | documents.visaExpiresOn
			Permit expires | documents.permitExpiresOn
			Residence permit expires | documents.permitExpiresOn
			Residence permit expiration date | documents.permitExpiresOn
			居留证有效期 | documents.permitExpiresOn
			Name on passport | name.realName
			Name (on passport) | name.realName
			Surname and given names | name.realName
			Surname, given names | name.realName
			Legal name | name.realName
			First and last name | name.realName
			开户名 | name.atBank
			Account holder | name.atBank
			Account holder's name | name.atBank
			Name on card | name.atBank
			Passport Nr | passport.number
			Passport Nr. | passport.number
			Reserved phone | contact.atBank
			Reserved mobile number | contact.atBank
			Bank phone | contact.atBank
			Phone registered with bank | contact.atBank
			预留号码 | contact.atBank
			银行登记手机号 | contact.atBank
			Bank of card | card.bank
			Card issuer | card.bank
			开卡行 | card.bank
			联系号码 | contact.phone
			联系手机号码 | contact.phone
			Mobile Nr | contact.phone
			Cellphone number | contact.phone
			First digits of card | card.number
			First 6 digits | card.number
			卡号前六位 | card.number
			Opened on mainland | card.openedOnMainland
			Opened in the mainland | card.openedOnMainland
			是否大陆 | card.openedOnMainland
			Small deposit | deposit.amount
			Amount received | deposit.amount
			学号 | reference
			工号 | reference
			Student ID | reference
			Customer number | reference
			""")
	void whenNameIsWrittenAsPeopleDoShouldKnowIt(String name, String path) {
		assertThat(BatchFixture.NAMES.find(name)).isEqualTo(path);
		assertThat(BatchFixture.NAMES.find(" " + name.toUpperCase(Locale.ROOT) + " ")).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "备注", "備註", "remark", "Remarks", "Notes", "Nationality", "國籍", "性別", "Gender", "Email",
			"Expiry date", "有效期", "Address", "地址", "微信", "WeChat", "Passport country", "護照簽發地", "Visa number", "簽證號碼",
			"Issue date", "Bank address", "CVV", "Agent", "經辦人" })
	void whenColumnIsNoneOfTheFormShouldNotKnowIt(String name) {
		assertThat(BatchFixture.NAMES.find(name)).isNull();
	}

}
