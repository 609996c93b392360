package org.alipayrehearsal.browser;

import java.io.IOException;
import java.nio.file.Path;

import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a person typed is in the log. That nothing is in an address either,
 * {@link Watch} holds in every test.
 */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class PrivacyIT {

	@Test
	void whenAnswersAreSentShouldLogNoneOfThem(Visits visits, CapturedOutput output) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("confirmation", Answers.notReady());
		rehearsal.switchLanguage().change("passport.number").fill("passport.number", "ZZ98765").switchLanguage();
		rehearsal.useFix("passport-min-length").goOn();
		assertLogIsSilent(rehearsal, output);
	}

	@Test
	void whenRequestsFailShouldLogNoneOfTheAnswers(Visits visits, CapturedOutput output, @TempDir Path directory)
			throws IOException {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).walkTo("visa-picture", Answers.ready());
		rehearsal.fill("documents.visaScan", "bomb-png").goOn();
		rehearsal.expect(413).upload("documents.visaScan", UploadsIT.large(directory));
		rehearsal.page().locator(".buttons [value=continue]").click();
		rehearsal.page().locator("[role=alert] .finding").waitFor();
		rehearsal.openStep("visa-picture")
			.upload("documents.visaScan", "another-name.jpg", SamplePictures.bytes("jpeg-corrupt"))
			.goOn();
		rehearsal.openStep("name").fill("name.realName", "Private%zz Person\u0000\ud83d\ude00").goOn();
		rehearsal.page().context().clearCookies();
		rehearsal.expect(410).goOn();
		assertLogIsSilent(rehearsal, output);
	}

	private static void assertLogIsSilent(Rehearsal rehearsal, CapturedOutput output) {
		assertThat(rehearsal.watch().typed()).isNotEmpty();
		assertThat(rehearsal.watch().typed()).noneMatch(output.getAll()::contains);
	}

}
