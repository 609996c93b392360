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
			"${7*7}", "? ", "no.", "'" })
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
