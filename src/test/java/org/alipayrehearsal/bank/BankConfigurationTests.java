package org.alipayrehearsal.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.alipayrehearsal.data.DataFileFailureAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class BankConfigurationTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(BankConfiguration.class);

	@TempDir
	Path folder;

	@Test
	void whenNothingIsSetShouldUseTheOwnFiles() {
		this.context.run((started) -> {
			assertThat(started.getBean(Banks.class).all()).hasSize(14);
			assertThat(started.getBean(CardBins.class).find("6225880000000000").rows()).hasSize(1);
		});
	}

	@Test
	void whenOwnerGivesAListShouldUseIt() throws IOException {
		Path file = Files.writeString(this.folder.resolve("banks.yml"), """
				banks:
				  - { code: CMB, english-name: A, chinese-name: B, status: accepted, source: owner, quote: C }
				""");
		this.context.withPropertyValues("rehearsal.banks=" + file.toUri())
			.run((started) -> assertThat(started.getBean(Banks.class).all()).extracting(Bank::code)
				.containsExactly("CMB"));
	}

	@Test
	void whenOwnersListIsWrongShouldFailWithWhatIsWrongAndWhatIsAllowed() throws IOException {
		Path file = Files.writeString(this.folder.resolve("banks.yml"), "banks:\n  - { code: CMB, statsu: accepted }");
		this.context.withPropertyValues("rehearsal.banks=" + file.toUri()).run((started) -> {
			FailureAnalysis analysis = Objects.requireNonNull(
					new DataFileFailureAnalyzer().analyze(Objects.requireNonNull(started.getStartupFailure())));
			assertThat(analysis.getDescription()).contains("banks.yml", "bank 1 (CMB)", "“statsu” is not known");
			assertThat(analysis.getAction()).contains("Known keys: code,", "rehearsal.banks");
		});
	}

	@Test
	void whenFileIsMissingShouldFail() {
		this.context.withPropertyValues("rehearsal.card-bins=file:/no/such/file.csv")
			.run((started) -> assertThat(started).getFailure().rootCause().isInstanceOf(IOException.class));
	}

}
