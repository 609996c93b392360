package org.alipayrehearsal.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever file is sent, there is an answer that says what to do.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class SampleUploadsTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "jpeg-progressive", "jpeg-corrupt", "jpeg-glare-small", "png", "bmp", "webp",
			"webp-animated", "tiff", "heic", "pdf", "gif", "empty", "bomb-png", "html" })
	void whenSampleIsUploadedShouldAnswer(String sample) {
		MvcTestResult result = send(SamplePictures.fileName(sample), SamplePictures.bytes(sample));
		assertThat(result).hasStatus(HttpStatus.OK);
		assertThat(result).bodyJson().extractingPath("$.findings").asArray().isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "jpeg-progressive", "png", "bmp", "webp", "tiff", "webp-animated", "heic" })
	void whenSampleIsCutAtAnyTenthShouldFindIt(String sample) {
		byte[] whole = SamplePictures.bytes(sample);
		for (int tenth = 0; tenth < 10; tenth++) {
			MvcTestResult result = send("visa", Arrays.copyOf(whole, whole.length / 10 * tenth));
			assertThat(result).hasStatus(HttpStatus.OK);
			assertThat(result).bodyJson()
				.extractingPath("$.findings[?(@.rule =~ /scan-(unreadable|type)/)]")
				.asArray()
				.as("%s cut at %d tenths", sample, tenth)
				.isNotEmpty();
		}
	}

	private MvcTestResult send(String fileName, byte[] content) {
		return this.mvc.post()
			.uri("/api/checks")
			.multipart()
			.part(new MockPart("application", "{\"documents\":{\"visaKind\":\"Z\"}}".getBytes(StandardCharsets.UTF_8)))
			.part(new MockPart("documents.visaScan", fileName, content))
			.exchange();
	}

}
