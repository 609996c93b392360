package org.alipayrehearsal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link TraditionalCharacters} against ICU4J. After an upgrade of ICU4J write
 * the table anew with
 * {@code ./mvnw test -Dtest=TraditionalCharactersTests -DargLine=-Dtable.write=true}.
 */
class TraditionalCharactersTests {

	private static final Path TABLE = Path.of("src/main/resources/org/alipayrehearsal/data/traditional-simplified.txt");

	private static final Pattern RULE = Pattern.compile("(\\S+) > (\\S+);");

	private final Transliterator icu = Transliterator.getInstance("Traditional-Simplified");

	@Test
	void whenTableIsComparedWithIcuShouldBeTheSame() throws IOException {
		if (Boolean.getBoolean("table.write")) {
			Files.writeString(TABLE, table());
		}
		assertThat(TABLE).hasContent(table());
	}

	@ParameterizedTest
	@CsvSource({ "護照號碼, 护照号码", "手鍊, 手链", "鍊, 炼", "石沈大海, 石沉大海", "姓沈, 姓沈", "pass 護照 1, pass 护照 1", "护照, 护照", "😀鍊, 😀炼",
			"'', ''" })
	void whenTextIsTraditionalShouldBeSimplified(String text, String expected) {
		assertThat(TraditionalCharacters.simplified(text)).isEqualTo(expected);
	}

	@Test
	void whenRulesMeetInATextShouldConvertAsIcuDoes() {
		List<String> sources = new ArrayList<>();
		RULE.matcher(this.icu.toRules(false)).results().forEach((rule) -> sources.add(rule.group(1)));
		Random random = new Random(20261129);
		for (int i = 0; i < 2000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = 0; j < 20; j++) {
				String source = sources.get(random.nextInt(sources.size()));
				text.append(source, random.nextInt(source.length()), source.length());
			}
			assertThat(TraditionalCharacters.simplified(text.toString()))
				.isEqualTo(this.icu.transliterate(text.toString()));
		}
	}

	private String table() {
		StringBuilder table = new StringBuilder("# Traditional-Simplified of ICU4J ").append(VersionInfo.ICU_VERSION)
			.append(" (Unicode License V3), written by TraditionalCharactersTests.\n");
		IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
			.filter((codePoint) -> Character.getType(codePoint) != Character.SURROGATE)
			.mapToObj(Character::toString)
			.forEach((character) -> append(table, character, this.icu.transliterate(character)));
		RULE.matcher(this.icu.toRules(false))
			.results()
			.filter((rule) -> rule.group(1).codePointCount(0, rule.group(1).length()) > 1)
			.forEach((rule) -> table.append(rule.group(1)).append(' ').append(rule.group(2)).append('\n'));
		return table.toString();
	}

	private static void append(StringBuilder table, String traditional, String simplified) {
		if (!simplified.equals(traditional)) {
			table.append(traditional).append(' ').append(simplified).append('\n');
		}
	}

}
