package org.alipayrehearsal.web.guide.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.data.DataFileException;
import org.alipayrehearsal.data.YamlFile;
import org.alipayrehearsal.web.guide.words.GlossaryConfiguration.GlossaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests of {@link Glossary} and of the file behind it.
 */
class GlossaryTests {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	/** The name of the language, and a part of a label with ruby annotations. */
	private static final Set<String> NO_TERMS = Set.of("中文", "真实");

	private final Glossary glossary = YamlFile.read(new ClassPathResource("data/words.yml"), GlossaryFile.class)
		.toGlossary();

	@ParameterizedTest
	@CsvSource({ "护照号码, 护照号码", "護照號碼, 护照号码", "hùzhào hàomǎ, 护照号码", "HUZHAO HAOMA, 护照号码", "passport number, 护照号码",
			"Real Name, 真实姓名", "chuxuka, 储蓄卡", "pufa, 浦发银行", "ｐｕｆａ, 浦发银行", "Everbright, 中国光大银行" })
	void whenWordIsSearchedInAnyWritingShouldFindIt(String query, String expected) {
		assertThat(this.glossary.search(query)).extracting(GlossaryWord::characters).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyzzy", "?!", "👩‍👩‍👧", "\ud800", "护 照 本" })
	void whenNothingFitsShouldFindNothing(String query) {
		assertThat(this.glossary.search(query)).isEmpty();
	}

	@Test
	void whenQueryIsBlankShouldFindAllAndWhenEndlessNothing() {
		assertThat(this.glossary.search(" \u3000 ")).isEqualTo(this.glossary.all());
		assertThat(this.glossary.search("")).hasSizeGreaterThan(80);
		assertThat(this.glossary.search("护".repeat(100_000))).isEmpty();
	}

	@Test
	void whenTextHoldsWordsShouldFindTheLongestOfEachPlace() {
		assertThat(this.glossary.in("請更換銀行卡，重新認證（护照号码）。护照号码")).extracting(GlossaryWord::characters)
			.containsExactly("更换银行卡", "重新认证", "护照号码");
		assertThat(this.glossary.in("nothing Chinese here")).isEmpty();
	}

	@Test
	void whenPinyinIsWrittenShouldHaveASyllableForEachCharacterAndTones() {
		Pattern tones = Pattern.compile("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]");
		assertThat(this.glossary.all()).allSatisfy((word) -> {
			assertThat(word.pinyin().split(" ")).hasSameSizeAs(word.characters().split(""))
				.allMatch((syllable) -> tones.matcher(syllable).results().count() == 1);
			assertThat(word.pinyin()).isLowerCase();
		});
	}

	@Test
	void whenBankIsShownShouldBeInTheGlossary() {
		for (Bank bank : RuleServiceFixture.bean(Banks.class).all()) {
			assertThat(this.glossary.find(bank.chineseName())).as(bank.chineseName()).isPresent();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages", "templates" })
	void whenEnglishTextNamesAChineseWordShouldBeInTheGlossary(String folder) throws IOException {
		Set<String> named = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources", folder))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!file.toString().contains("_zh_CN")) {
					CHINESE.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(named::add);
				}
			}
		}
		named.removeAll(NO_TERMS);
		assertThat(named).isNotEmpty().allMatch((word) -> this.glossary.find(word).isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			words: [{characters: 护照, pinyin: hù zhào}]                                   | “english” is missing
			words: [{characters: passport, pinyin: x, english: x}]                         | “characters” cannot be read
			words: [{characters: 护照, pinyin: x, english: x, meaning: x}]                 | meaning
			words: [{characters: 护照, pinyin: x, english: x, kind: verb}]                 | verb
			words: [{characters: 护照, pinyin: x, english: x}, {characters: 护照, pinyin: x, english: x}] | stands twice
			words: []                                                                      | “words” is missing
			nothing: x                                                                     | “nothing” is not known
			""")
	void whenFileIsWrongShouldSayWhat(String yaml, String problem) {
		ByteArrayResource file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "words of mine");
		assertThatThrownBy(() -> YamlFile.read(file, GlossaryFile.class)).isInstanceOf(DataFileException.class)
			.hasMessageContainingAll("words of mine", problem);
	}

	@Test
	void whenFileIsNotThereShouldSaySo() {
		ClassPathResource file = new ClassPathResource("data/no-such.yml");
		assertThatThrownBy(() -> YamlFile.read(file, GlossaryFile.class)).isInstanceOf(DataFileException.class)
			.hasMessageContaining("cannot be read");
		assertThat(List.of(GlossaryWord.Kind.values())).hasSize(4);
	}

}
