package org.alipayrehearsal.web.guide.failures;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.ProcessorTime;
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

	private final MessageMatcher matcher = new MessageMatcher(
			YamlFile.read(new ClassPathResource("data/failure-messages.yml"), FailureMessagesFile.class));

	@Test
	void whenVariantsArePastedShouldFindThemAndNothingElse() throws IOException {
		List<String> missed = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		int count = 0;
		for (Map.Entry<String, List<String>> message : variants().entrySet()) {
			for (String text : message.getValue()) {
				count++;
				String found = first(text);
				if (!found.startsWith(message.getKey() + " ")) {
					missed.add(message.getKey() + " but " + found + ": " + text);
				}
			}
		}
		List<String> unrelated = unrelated();
		for (String text : unrelated) {
			if (!first(text).startsWith("nothing")) {
				wrong.add(first(text) + ": " + text);
			}
		}
		System.out.printf("Failure messages: %d of %d variants found, %d of %d unrelated texts wrongly found%n",
				count - missed.size(), count, wrong.size(), unrelated.size());
		assertThat(count).isGreaterThanOrEqualTo(60);
		assertThat(unrelated).hasSizeGreaterThanOrEqualTo(30);
		assertThat(missed).isEmpty();
		assertThat(wrong).isEmpty();
	}

	@Test
	void whenMessageStandsInAWholePageShouldFindIt() throws IOException {
		String page = String.join("\n", unrelated().subList(0, 20)) + "\n您申请的[支付宝个人认证认证]失败了,失败原因为:缺少其他有效证件 。\n"
				+ String.join("\n", unrelated().subList(20, 40));
		assertThat(first(page)).startsWith("document-missing ");
	}

	@Test
	void whenTwoMessagesArePastedShouldFindBoth() {
		assertThat(this.matcher.find("该账户目前不允许登录，请联系支付宝客服。缺少其他有效证件")).extracting((match) -> match.message().id())
			.contains("login-not-allowed", "document-missing");
	}

	@Test
	void whenTextIsTheMessageShouldBeSure() {
		MessageMatcher.MessageMatch match = this.matcher.find("银行卡信息认证失败").get(0);
		assertThat(match.isSure()).isTrue();
		assertThat(match.percent()).isBetween(80, 100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "银", "认证失败", "a ", "(((((a+)+)+)+)+)$", "年月日", "0", "\ud800\udfff\ud800",
			"\u0000\u001b[31m", "${7*7}" })
	void whenTextIsLongShouldStayQuick(String part) {
		String text = part.repeat(FailureMessages.LONGEST / part.length());
		assertThat(ProcessorTime.of(() -> {
			this.matcher.find(text);
			RetryDate.in(text);
		})).isLessThan(Duration.ofSeconds(4));
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

	private String first(String text) {
		return this.matcher.find(text)
			.stream()
			.findFirst()
			.map((match) -> match.message().id() + " " + match.percent())
			.orElse("nothing");
	}

	private static Map<String, List<String>> variants() throws IOException {
		return YAML.readValue(new ClassPathResource("failure-messages/variants.yml").getInputStream(),
				new TypeReference<>() {
				});
	}

	private static List<String> unrelated() throws IOException {
		return YAML.readValue(new ClassPathResource("failure-messages/unrelated.yml").getInputStream(),
				new TypeReference<>() {
				});
	}

}
