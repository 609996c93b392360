package org.alipayrehearsal.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.alipayrehearsal.data.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BankFileTests {

	private static final String GOOD = """
			banks:
			  - code: AAA
			    english-name: First Bank
			    chinese-name: 一银行
			    short-names: [One, 一行]
			    status: accepted
			    since: 2015
			    refuses: [middle-dot]
			    customer-service: 95500
			    source: guide
			    quote: “All may come”
			  - code: BBB
			    english-name: Second Bank
			    chinese-name: 二银行
			    status: not-accepted
			    source: owner
			    quote: Nobody
			others:
			  refuses: [over-20]
			""";

	@Test
	void whenFileIsGoodShouldReadEveryValue() {
		Banks banks = read(GOOD);
		assertThat(banks.all())
			.containsExactly(new Bank("AAA", "First Bank", "一银行", List.of("One", "一行"), BankStatus.ACCEPTED, "2015",
					Set.of(Refusal.MIDDLE_DOT), "95500", new BankStatement(BankStatement.Kind.GUIDE, "“All may come”")),
					new Bank("BBB", "Second Bank", "二银行", List.of(), BankStatus.NOT_ACCEPTED, null, Set.of(), null,
							new BankStatement(BankStatement.Kind.OWNER, "Nobody")));
		assertThat(banks.withOthers(List.of(new Bank("CCC", "Third", "三"))).find("CCC")).get()
			.satisfies((bank) -> assertThat(bank.refusals()).containsExactly(Refusal.OVER_20));
	}

	@Test
	void whenOthersAreLeftOutShouldRefuseNoNames() {
		Banks banks = read(GOOD.substring(0, GOOD.indexOf("others")));
		assertThat(banks.withOthers(List.of(new Bank("CCC", "Third", "三"))).find("CCC")).get()
			.satisfies((bank) -> assertThat(bank.refusals()).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"status: accepted|statsu: accepted|bank 1 (AAA)|the key “statsu” is not known|short-names, status",
			"status: accepted|status: good|bank 1 (AAA)|“good” is not known in “status”|conditional, withdrawn",
			"status: accepted|# gone|bank 1 (AAA)|“status” is missing|accepted, conditional",
			"[middle-dot]|[dots]|bank 1 (AAA)|“dots” is not known in “refuses”|latin-letters, middle-dot, over-20",
			"[middle-dot]|middle-dot|bank 1 (AAA)|“refuses” cannot be read|a list of texts",
			"[middle-dot]|[{ a: b }]|bank 1 (AAA)|“refuses” cannot be read|latin-letters, middle-dot",
			"code: BBB|code: AAA|bank 2 (AAA)|also one of bank 1|one bank only",
			"english-name: Second Bank|english-name: first  bank|bank 2 (BBB)|also one of bank 1|one bank only",
			"code: BBB|code: bbb|bank 2 (bbb)|“code” cannot be read|capitals", "code: BBB|code: NO|bank 2|also|~~",
			"code: BBB|code: true|bank 2|“code” cannot be read|quotation marks",
			"chinese-name: 二银行|# gone|bank 2 (BBB)|“chinese-name” is missing|Give text",
			"english-name: Second Bank|english-name:|bank 2 (BBB)|“english-name” is missing|Give text",
			"since: 2015|since: last year|bank 1 (AAA)|“since” cannot be read|2015-06-30",
			"service: 95500|service: call us|bank 1 (AAA)|“customer-service” cannot be read|a phone number",
			"quote: Nobody|quote: [a]|bank 2 (BBB)|“quote” cannot be read|Give text",
			"source: owner|source: uncle|bank 2 (BBB)|“uncle” is not known in “source”|guide, reply, reader, reported, owner",
			"status: accepted|status: withdrawn|~~|no bank is accepted|the status accepted",
			"others:|otters:|~~|the key “otters” is not known|banks, others", "banks:|others:|~~|not YAML|stand twice",
			"  refuses: [over-20]|  refuse: [over-20]|“others”|the key “refuse” is not known|refuses",
			"  refuses: [over-20]|  [over-20]|“others”|no keys and values|key: value",
			"code: AAA|code: : AAA|~~|not YAML|near line 2" })
	void whenEntryIsWrongShouldSayWhereWhatAndWhatIsAllowed(String good, String bad, String place, String problem,
			String allowed) {
		if (bad.equals("code: NO")) {
			// YAML 1.2 reads it as text, so it is a code as any other.
			assertThat(read(GOOD.replace(good, bad)).find("NO")).isPresent();
			return;
		}
		String content = GOOD.replace(good, bad);
		assertThat(content).isNotEqualTo(GOOD);
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(content))
			.withMessageContaining("Byte array")
			.withMessageContaining(place)
			.withMessageContaining(problem)
			.satisfies((failure) -> assertThat(failure.remedy()).contains(allowed));
	}

	@ParameterizedTest
	@CsvSource({ "''", "banks", "'banks: 3'", "'[]'", "'{}'", "'banks: []'", "'banks: [text]'" })
	void whenFileIsNoListOfBanksShouldSayWhatIsMissing(String content) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(content))
			.satisfies((failure) -> assertThat(failure.remedy()).isNotBlank());
	}

	@Test
	void whenFileIsMissingShouldSaySo() {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> BankFile.read(new FileSystemResource("no-such.yml")))
			.withMessageContaining("no-such.yml")
			.satisfies((failure) -> assertThat(failure.remedy()).contains("rehearsal.banks=file:"));
	}

	@Test
	void whenBankOfTheOwnListQuotesTheArticleShouldQuoteItVerbatim() throws IOException {
		String article = new ClassPathResource("article.txt").getContentAsString(StandardCharsets.UTF_8);
		assertThat(BankFile.read(new ClassPathResource("data/banks.yml")).all()).hasSize(14).allSatisfy((bank) -> {
			assertThat(article).contains(Objects.requireNonNull(bank.statement()).quote());
		});
	}

	private static Banks read(String content) {
		return BankFile.read(new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
	}

}
