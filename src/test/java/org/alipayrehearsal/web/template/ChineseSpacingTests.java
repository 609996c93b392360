package org.alipayrehearsal.web.template;

import java.nio.CharBuffer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ChineseSpacing}.
 */
class ChineseSpacingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			<b>又称：</b> <span>中行</span>|<b>又称：</b><span>中行</span>
			<b>账户？</b> <i><span>您无需</span></i>|<b>账户？</b><i><span>您无需</span></i>
			<p>完。</p> <a title="a > b">出处</a>，<b> x</b>|<p>完。</p><a title="a > b">出处</a>，<b>x</b>
			<!-- A form's > button --><b>甲：</b> <b>乙</b>|<!-- A form's > button --><b>甲：</b><b>乙</b>
			<b>、</b>  <b>乙</b>|<b>、</b><b>乙</b>
			""")
	void whenPunctuationEndsAnElementShouldRemoveTheBlankAfterIt(String html, String expected) {
		assertThat(apply(html)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "<", "<b", "<!-", "<!-- ：</b> ", "<b>错误</b> <span>请</span>", "<b>Also:</b> <span>中行</span>",
					"<b>甲， 乙</b>", "<p>说明：</p><pre>  {}</pre>", "<p>说明：</p><textarea>\n 甲</textarea>",
					"<b>（甲）</b> <b>乙</b>", "<input value='，'> <b>乙</b>", "<input value=\"，'>\"> <b>乙</b>" })
	void whenNoPunctuationEndsAnElementShouldChangeNothing(String html) {
		assertThat(apply(html)).isEqualTo(html);
	}

	@Test
	void whenLineBreaksFollowShouldRemoveThemToo() {
		assertThat(apply("<b>出处：</b>\r\n\t<a>指南</a>")).isEqualTo("<b>出处：</b><a>指南</a>");
	}

	@Test
	void whenBufferIsAPartOfItsArrayShouldKeepWithinIt() {
		char[] characters = "xx<b>，</b> <b>yy".toCharArray();
		CharBuffer part = CharBuffer.wrap(characters, 2, characters.length - 4);
		assertThat(ChineseSpacing.apply(part).toString()).isEqualTo("<b>，</b><b>");
	}

	private static String apply(String html) {
		return ChineseSpacing.apply(CharBuffer.wrap(html.toCharArray())).toString();
	}

}
