package org.alipayrehearsal.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link GzipCoding}.
 */
class GzipCodingTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@CsvSource({ "gzip, true", "GZIP, true", "x-gzip, true", "'gzip, deflate, br, zstd', true", "'br,gzip;q=0.5', true",
			"gzip ; q=0.001, true", "gzip;q=0, false", "gzip;q=0.000, false", "'gzip;q=0, *', false", "*, true",
			"*;q=0, false", "'*;q=0, gzip', true", "identity, false", "'identity, gzip;q=0.5', false",
			"'identity;q=0.5, gzip', true", "'gzip;q=0.5, identity;q=0.5', true", "'identity;q=0.5, *;q=0.1', false",
			"br, false", "'', false", "gzipped, false", "gzip;q=none, false", "',;=', false" })
	void whenCodingsAreListedShouldTakeQualitiesIntoAccount(String accepted, boolean gzip) throws Exception {
		this.request.addHeader("Accept-Encoding", accepted);
		assertThat(GzipCoding.isAccepted(this.request)).isEqualTo(gzip);
	}

	@Test
	void whenNothingIsListedShouldNotCompress() throws Exception {
		assertThat(GzipCoding.isAccepted(this.request)).isFalse();
	}

	@Test
	void whenHeaderIsRepeatedShouldReadAllOfThem() throws Exception {
		this.request.addHeader("Accept-Encoding", "br");
		this.request.addHeader("Accept-Encoding", "gzip");
		assertThat(GzipCoding.isAccepted(this.request)).isTrue();
	}

	@Test
	void whenPartOfAnArrayIsCompressedShouldHoldItOnly() throws Exception {
		byte[] bytes = "before真实姓名after".repeat(3_000).getBytes(StandardCharsets.UTF_8);
		byte[] compressed = GzipCoding.compressOnce(bytes, 6, bytes.length - 11);
		assertThat(compressed.length).isLessThan(bytes.length / 20);
		assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes(),
				StandardCharsets.UTF_8))
			.isEqualTo(new String(bytes, 6, bytes.length - 11, StandardCharsets.UTF_8));
	}

}
