package org.alipayrehearsal.web.guide.failures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.alipayrehearsal.data.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link MessageMatcher} with texts as people paste them.
 */
class MessageMatcherTests {

	private static final YAMLMapper YAML = new YAMLMapper();

	/**
	 * Ids of the messages that unseen.yml, which is older than they are, calls otherwise.
	 */
	private static final Map<String, String> IDS = Map.ofEntries(Map.entry("name-mismatch", "name-and-number-differ"),
			Map.entry("id-mismatch", "name-and-number-differ"), Map.entry("info-mismatch", "name-and-number-differ"),
			Map.entry("phone-mismatch", "phone-differs"), Map.entry("phone-missing", "phone-not-on-file"),
			Map.entry("verification-code", "code-wrong"), Map.entry("photo-blurred", "picture-blurred"),
			Map.entry("photo-not-original", "picture-not-original"),
			Map.entry("photo-not-colour", "picture-not-colour"), Map.entry("photo-edited", "picture-edited"),
			Map.entry("photo-incomplete", "picture-incomplete"),
			Map.entry("photo-wrong-document", "picture-wrong-document"), Map.entry("photo-file", "picture-file"),
			Map.entry("identity-used", "identity-already-used"), Map.entry("card-used", "card-of-another"),
			Map.entry("credit-card", "debit-card-wanted"), Map.entry("card-not-enabled", "card-not-enabled-online"),
			Map.entry("card-status", "card-blocked"), Map.entry("insufficient-balance", "not-enough-money"),
			Map.entry("face-failed", "face-check-failed"),
			Map.entry("name-check-failed", "name-and-document-differ or name-and-number-differ"),
			Map.entry("deposit-amount", "deposit-amount-wrong"), Map.entry("account-limited", "account-restricted"),
			Map.entry("phone-used", "phone-in-use"), Map.entry("limit-exceeded", "limit-reached"));

	private static final MessageMatcher MATCHER = new MessageMatcher(
			YamlFile.read(new ClassPathResource("data/failure-messages.yml"), FailureMessagesFile.class));

	@Test
	void whenVariantsArePastedShouldFindThemAndNothingElse() throws IOException {
		Map<String, List<String>> variants = read("variants.yml", new TypeReference<>() {
		});
		assertFound("variants", variants);
		assertThat(unrelated()).hasSizeGreaterThanOrEqualTo(30)
			.allSatisfy((text) -> assertThat(first(text)).as(text).startsWith("nothing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "unseen.yml", "field.yml", "families.yml" })
	void whenWordingIsNotInTheFileShouldFindTheMessage(String file) throws IOException {
		assertFound(file, examples(file).found());
	}

	@ParameterizedTest
	@ValueSource(strings = { "unseen.yml", "field.yml", "families.yml" })
	void whenTextOnlyResemblesAMessageShouldNotBeSure(String file) throws IOException {
		List<String> texts = examples(file).notFound();
		List<String> sure = texts.stream()
			.filter((text) -> MATCHER.find(text).stream().anyMatch(MessageMatcher.MessageMatch::isSure))
			.toList();
		System.out.printf("Failure messages, %s: %d of %d other texts found for sure%n", file, sure.size(),
				texts.size());
		assertThat(sure).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			手机号与银行预留的不一致         | phone-differs
			银行预留的手机号与您填写的不符   | phone-differs
			銀行預留的手機號碼不匹配         | phone-differs
			该银行卡已被其他帐号绑定         | card-of-another
			该银行卡已被其他用户签约         | card-of-another
			卡号已关联他人账户               | card-of-another
			银行卡鉴权未通过                 | card-check-failed
			银行卡校验不通过                 | card-check-failed
			my bank card cant use thats someone els use | card-of-another
			my pasport pictur is blury says alipay      | picture-blurred
			bank card no. incorrect                     | card-number-invalid
			""")
	void whenWordsDifferButMeanTheSameShouldFindTheMessage(String text, String message) {
		assertThat(first(text)).startsWith(message + " ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			该银行卡已被其他用户绑定           | true
			微信：该银行卡已被其他用户绑定     | false
			您的银行卡已绑定成功               | false
			银行卡可以绑定其他用户的支付宝吗？ | false
			支付宝提示银行卡已被其他用户绑定，怎么办？ | true
			My card is linked to another Alipay account       | true
			Can I link my card to another Alipay account?     | false
			""")
	void whenTextIsSuccessQuestionOrOfAnotherProductShouldNotBeSure(String text, boolean sure) {
		assertThat(MATCHER.find(text).stream().anyMatch(MessageMatcher.MessageMatch::isSure)).isEqualTo(sure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			请输入持卡人姓名                                   | name-asked
			請輸入持卡人姓名                                   | name-asked
			请输入银行卡号                                     | card-number-asked
			请输入银行卡号（必填）                             | card-number-asked
			请选择证件类型                                     | document-kind-asked
			请选择开户银行                                     | bank-asked
			请输入您的护照号码。                               | document-number-asked
			请输入短信验证码                                   | code-asked
			请选择国家/地区                                    | personal-data-asked
			请上传护照照片                                     | picture-asked
			请输入打款金额                                     | amount-asked
			请输入银行预留手机号                               | phone-asked
			支付宝提示：“请输入持卡人姓名”                     | name-asked
			请输入持卡人姓名，请输入银行卡号                   | name-asked card-number-asked
			请输入持卡人姓名和银行卡号                         | name-asked card-number-asked
			Please enter the card number                       | card-number-asked
			please enter your bank card number.                | card-number-asked
			Please select the document type                    | document-kind-asked
			Alipay says: Please enter the cardholder’s name    | name-asked
			""")
	void whenFormOnlyAsksForAFieldShouldNotBeSureOfARefusal(String text, String messages) {
		List<MessageMatcher.MessageMatch> found = MATCHER.find(text);
		assertThat(found).extracting((match) -> match.message().id()).containsExactly(messages.split(" "));
		assertThat(found).noneMatch(MessageMatcher.MessageMatch::isSure);
	}

	@Test
	void whenPageOfLabelsIsPastedShouldFindItsRequestsOnly() {
		assertThat(MATCHER.find("持卡人姓名\n请输入持卡人姓名\n银行卡号\n请输入银行卡号\n下一步")).extracting((match) -> match.message().id())
			.containsExactly("name-asked", "card-number-asked");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			请输入正确的银行卡号                                | card-number-invalid
			请填写与银行预留一致的姓名                          | name-and-number-differ
			请输入储蓄卡卡号                                    | debit-card-wanted
			姓名与证件号码不匹配。请输入持卡人姓名              | name-and-number-differ
			银行卡信息认证失败，请输入银行卡号                  | card-check-failed
			卡号无效！请输入银行卡号                            | card-number-invalid
			Please enter a valid card number                    | card-number-invalid
			Your card number is invalid. Please enter the card number | card-number-invalid
			""")
	void whenRequestFollowsARefusalShouldStaySure(String text, String message) {
		MessageMatcher.MessageMatch first = MATCHER.find(text).get(0);
		assertThat(first.message().id()).isEqualTo(message);
		assertThat(first.isSure()).isTrue();
	}

	@Test
	void whenAMessageNamesTheReasonShouldLeaveOutTheGeneralOne() {
		assertThat(MATCHER.find("您的实名认证未通过。")).extracting((match) -> match.message().id())
			.containsExactly("verification-failed");
		assertThat(MATCHER.find("您的实名认证未通过。人脸识别失败。")).extracting((match) -> match.message().id())
			.containsExactly("face-check-failed");
	}

	@Test
	void whenMessageStandsInAWholePageShouldFindIt() throws IOException {
		String page = String.join("\n", unrelated().subList(0, 20)) + "\n您申请的[支付宝个人认证认证]失败了,失败原因为:缺少其他有效证件 。\n"
				+ String.join("\n", unrelated().subList(20, 40));
		assertThat(first(page)).startsWith("document-missing ");
	}

	@Test
	void whenTwoMessagesArePastedShouldFindBoth() {
		assertThat(MATCHER.find("该账户目前不允许登录，请联系支付宝客服。缺少其他有效证件")).extracting((match) -> match.message().id())
			.contains("login-not-allowed", "document-missing");
	}

	@Test
	void whenTextIsTheMessageShouldBeSure() {
		MessageMatcher.MessageMatch match = MATCHER.find("银行卡信息认证失败").get(0);
		assertThat(match.isSure()).isTrue();
		assertThat(match.percent()).isBetween(80, 100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "银", "a ", "(((((a+)+)+)+)+)$", "年月日", "0", "\ud800\udfff\ud800", "\u0000\u001b[31m",
			"${7*7}", "? ", "no.", "'", "请输入", "姓名", "please enter ", "证件照片" })
	void whenTextIsLongAndWithoutMeaningShouldFindNothing(String part) {
		String text = part.repeat(FailureMessages.LONGEST / part.length());
		assertThat(MATCHER.find(text)).isEmpty();
		assertThat(RetryDate.in(text)).isEmpty();
	}

	@Test
	void whenMessageStandsAtTheEndOfALongTextShouldFindIt() {
		String text = "今天天气很好。".repeat(1_400) + "该银行卡已被其他用户绑定";
		assertThat(first(text)).startsWith("card-of-another ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			撤销认证5天后(2015年10月18日)使用       | 2015-10-18
			撤销认证６天后（２０１５年０８月２１日） | 2015-08-21
			2015 年 8 月 2 日                      | 2015-08-02
			for 8 days (May 29, 2015) using        | 2015-05-29
			after 5 days (18 October 2015)         | 2015-10-18
			after 5 days (18th of Oct. 2015)       | 2015-10-18
			after 5 days (Sept 3rd, 2015)          | 2015-09-03
			2015-10-18                             | 2015-10-18
			2015/1/2                               | 2015-01-02
			2015年2月30日                          |
			您于2015年10月13日提交的银行卡认证失败 |
			Feb 30, 2015 or Mar 2, 2015            | 2015-03-02
			31 April 2015 or 3 May 2015            | 2015-05-03
			您于2026年11月30日提交的认证失败，请于2026年12月5日后重试       | 2026-12-05
			try again after 3 days … 2026年12月5日后重试                   | 2026-12-05
			2026-12-05后重试（提交时间：2026-11-30）                        | 2026-12-05
			证件有效期至2030年1月1日。认证失败，请于2026年12月5日后重新提交 | 2026-12-05
			Your request of Nov 30, 2026 failed. Try again after 5 Dec 2026 | 2026-12-05
			Your card, valid until 31 December 2030, failed; use it again from December 5, 2026 | 2026-12-05
			认证时间2026年11月30日，撤销认证5天后(2026年12月5日)使用原银行卡 | 2026-12-05
			2015年13月1日, 2016年1月2日            | 2016-01-02
			5天后                                  |
			12015-10-181                           |
			may be                                 |
			""")
	void whenTextHoldsADateShouldReadIt(String text, String expected) {
		assertThat(RetryDate.in(text).map(Object::toString).orElse(null)).isEqualTo(expected);
	}

	private void assertFound(String name, Map<String, List<String>> examples) {
		List<String> missed = new ArrayList<>();
		int count = 0;
		for (Map.Entry<String, List<String>> message : examples.entrySet()) {
			List<String> expected = List.of(IDS.getOrDefault(message.getKey(), message.getKey()).split(" or "));
			for (String text : message.getValue()) {
				count++;
				String found = first(text);
				if (!expected.contains(found.replaceAll(" .*", ""))) {
					missed.add(message.getKey() + " but " + found + ": " + text);
				}
			}
		}
		System.out.printf("Failure messages, %s: %d of %d found%n", name, count - missed.size(), count);
		assertThat(missed).hasSizeLessThanOrEqualTo(count / 100);
	}

	private String first(String text) {
		return MATCHER.find(text)
			.stream()
			.findFirst()
			.map((match) -> match.message().id() + " " + match.percent())
			.orElse("nothing");
	}

	private static Examples examples(String file) throws IOException {
		return read(file, new TypeReference<>() {
		});
	}

	private static List<String> unrelated() throws IOException {
		return read("unrelated.yml", new TypeReference<>() {
		});
	}

	private static <T> T read(String file, TypeReference<T> type) throws IOException {
		return YAML.readValue(new ClassPathResource("failure-messages/" + file).getInputStream(), type);
	}

	private record Examples(Map<String, List<String>> found, @JsonProperty("not-found") List<String> notFound) {

	}

}
