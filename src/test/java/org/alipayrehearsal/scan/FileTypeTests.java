package org.alipayrehearsal.scan;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class FileTypeTests {

	@ParameterizedTest
	@CsvSource({ "jpeg,JPEG", "jpeg-progressive,JPEG", "jpeg-cmyk,JPEG", "png,PNG", "bmp,BMP", "webp,WEBP", "tiff,TIFF",
			"gif,GIF", "heic,HEIC", "avif,AVIF", "jpeg-2000,JPEG_2000", "svg,SVG", "pdf,PDF", "office,OFFICE",
			"archive,ARCHIVE", "video,VIDEO", "html,HTML", "text,TEXT", "renamed-exe,PROGRAM", "empty,EMPTY",
			"unknown,UNKNOWN" })
	void whenSampleIsReadShouldTellItsType(String sample, FileType type) {
		assertThat(FileType.of(SamplePictures.bytes(sample))).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource({ "GIF87a,GIF", "8BPS,PHOTOSHOP", "{\\rtf1,OFFICE", "#!/bin/sh,PROGRAM", "RIFF1234AVI LIST,VIDEO",
			"RIFF1234WAVEfmt,UNKNOWN", "BMW hires,TEXT", "BM,TEXT", "<html>,HTML", "hello\u0001you,UNKNOWN",
			"\u00ffOw,TEXT", "MZ is a text,TEXT", "a %PDF-1.4 behind a line,PDF", "<?xml version='1.0'?><note/>,TEXT",
			"\u00ff\u00d8,TEXT" })
	void whenFileBeginsSoShouldTellItsType(String beginning, FileType type) {
		assertThat(FileType.of(OtherSamples.latin1(beginning))).isEqualTo(type);
	}

	@Test
	void whenBeginningHasZerosShouldTellItsType() {
		assertThat(FileType.of(OtherSamples.latin1("Rar!\u001a\u0007\0"))).isEqualTo(FileType.ARCHIVE);
		assertThat(FileType.of(OtherSamples.latin1("MM\0*"))).isEqualTo(FileType.TIFF);
		assertThat(FileType.of(OtherSamples.latin1("\0\0\0\u0008moov"))).isEqualTo(FileType.VIDEO);
		assertThat(FileType.of(OtherSamples.latin1("\u00ff\u00fea\0b\0"))).isEqualTo(FileType.TEXT);
		assertThat(FileType.of(OtherSamples.latin1("\0\0\0\fJXL \r\n\u0087\n"))).isEqualTo(FileType.JPEG_XL);
		assertThat(FileType.of(OtherSamples.latin1("\0\0\0\0ftyp"))).isEqualTo(FileType.VIDEO);
	}

	@Test
	void whenFileIsCutAnywhereNearItsBeginningShouldStillTellAType() {
		for (String sample : SamplePictures.files()) {
			byte[] content = SamplePictures.bytes(sample);
			assertThatCode(() -> {
				for (int length = 0; length <= Math.min(200, content.length); length++) {
					FileType.of(Arrays.copyOf(content, length));
				}
			}).as(sample).doesNotThrowAnyException();
		}
	}

	@Test
	void whenTypeIsReadableShouldBeOneOfFive() {
		assertThat(FileType.values()).filteredOn(FileType::isReadable)
			.containsExactly(FileType.JPEG, FileType.PNG, FileType.BMP, FileType.WEBP, FileType.TIFF);
	}

}
