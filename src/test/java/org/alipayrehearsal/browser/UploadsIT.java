package org.alipayrehearsal.browser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of all kinds, as browsers send them.
 */
@BrowserTest
class UploadsIT {

	private static final String SCAN = "documents.visaScan";

	private static final Map<String, String> UNUSABLE = Map.of("empty", "scan-unreadable", "truncated-jpeg",
			"scan-unreadable", "too-large", "scan-too-large", "heic", "scan-type", "renamed-exe", "scan-type", "svg",
			"scan-type", "html", "scan-type", "bomb-png", "scan-too-many-pixels");

	@Test
	void whenFileIsNoUsablePictureShouldSaySoAtItsField(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.PICTURE, Language.ENGLISH);
		UNUSABLE.forEach((sample, rule) -> {
			rehearsal.fill(SCAN, sample).goOn();
			assertThat(rehearsal.step()).as(sample).isEqualTo("visa-picture");
			assertThat(rehearsal.findings()).as(sample).contains(rule);
			assertThat(rehearsal.page()
				.locator(".picture:has([name='" + SCAN + "']) > .findings [data-rule]")
				.getAttribute("data-rule")).as(sample).isEqualTo(rule);
		});
	}

	@Test
	void whenFileHasTheMostBytesShouldTakeIt(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.PICTURE, Language.ENGLISH);
		rehearsal.fill(SCAN, "ten-megabytes").pass();
		assertThat(rehearsal.step()).isEqualTo("entry-picture");
	}

	@Test
	void whenRequestIsTooLargeShouldSaySoAndLeadBack(Visits visits, @TempDir Path directory) throws IOException {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH).skipTo("visa-picture", Answers.ready());
		String there = rehearsal.path();
		rehearsal.expect(413).upload(SCAN, large(directory)).goOn();
		assertThat(rehearsal.status()).isEqualTo(413);
		assertThat(rehearsal.press("main a[href^='/rehearsal']").path()).isEqualTo(there);
		assertThat(rehearsal.fill("visa-picture", Answers.ready()).goOn().step()).isEqualTo("entry-picture");
	}

	@Test
	void whenFileNameIsNastyShouldShowItAsText(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.PICTURE, Language.ENGLISH);
		for (String fileName : List.of("<img src=x onerror=alert(1)>.jpg", "'; DROP TABLE pictures; --.jpg",
				"签证 与 护照\u202egpj.exe")) {
			rehearsal.upload(SCAN, fileName, SamplePictures.bytes("jpeg"));
			rehearsal.page()
				.waitForCondition(() -> rehearsal.page().locator(".remembered bdi").textContent().equals(fileName));
			assertThat(rehearsal.page().locator("main img:not(.shot img, .thumb img)").count()).isZero();
		}
	}

	@Test
	void whenFileNameIsLongAndChineseShouldTakeItWithoutWidening(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.PICTURE, Language.CHINESE);
		String fileName = "签".repeat(251) + ".jpg";
		rehearsal.upload(SCAN, fileName, SamplePictures.bytes("jpeg"));
		assertThat(rehearsal.page().locator(".remembered bdi").textContent()).isEqualTo(fileName);
		rehearsal.page().setViewportSize(320, 640);
		assertThat(rehearsal.measure("overflow()")).isEmpty();
	}

	@Test
	void whenPictureIsRemovedShouldAskForItAgain(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.PICTURE_GIVEN, Language.ENGLISH);
		assertThat(rehearsal.page().locator(".remembered").count()).isOne();
		rehearsal.remove(SCAN);
		assertThat(rehearsal.page().evaluate("document.activeElement.id")).isEqualTo("done");
		assertThat(rehearsal.page().locator(".remembered").count()).isZero();
		rehearsal.goOn();
		assertThat(rehearsal.findings()).contains("visa-scan-required");
		assertThat(rehearsal.fill(SCAN, "jpeg").goOn().step()).isEqualTo("entry-picture");
	}

	/** A file of 25 MB and one byte, holes all through. */
	static Path large(Path directory) throws IOException {
		Path file = directory.resolve("large-visa.jpg");
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
			content.setLength(25 * 1024 * 1024 + 1);
		}
		return file;
	}

}
