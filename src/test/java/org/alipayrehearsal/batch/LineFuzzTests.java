package org.alipayrehearsal.batch;

import java.io.IOException;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fuzz test of the check of a spreadsheet, from its bytes to its reports.
 */
class LineFuzzTests {

	@FuzzTest(maxDuration = "5m")
	void whenFileIsAnythingShouldCheckItsLinesOrRefuseIt(byte[] content) throws IOException {
		try {
			assertThat(BatchFixture.check(content)).allSatisfy(
					(line) -> assertThat(line.report() == null && line.fault() == null && line.skipped() == null)
						.isFalse());
		}
		catch (RejectedFileException ex) {
			// Refused with a reason.
		}
	}

}
