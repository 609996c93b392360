package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made-up documents are what other tests take them for.
 */
class SampleDocumentsTests {

	@Test
	void whenZoneIsOfSpecimenShouldHaveItsCheckDigits() {
		SampleZone zone = new SampleZone("ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", "740812", "F", "120415");
		assertThat(zone.passport()).containsExactly("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
				"L898902C36UTO7408122F1204159ZE184226B<<<<<10");
		SampleZone card = new SampleZone("ERIKSSON", "ANNA MARIA", "D23145890", "UTO", "740812", "F", "120415");
		assertThat(card.identityCard()).containsExactly("I<UTOD231458907<<<<<<<<<<<<<<<",
				"7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
	}

	@Test
	void whenPageIsDrawnShouldHaveItsSize() {
		BufferedImage page = SampleDocuments.passport(SampleZone.ERIKSSON.passport());
		assertThat(page.getWidth()).isEqualTo(1476);
		assertThat(page.getHeight()).isEqualTo(1039);
	}

	@Test
	void whenPageIsTurnedShouldTurnClockwise() {
		BufferedImage page = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
		page.setRGB(0, 0, 0xff0000);
		assertThat(SampleDocuments.turned(page, 0).getRGB(0, 0) & 0xffffff).isEqualTo(0xff0000);
		assertThat(SampleDocuments.turned(page, 1).getRGB(1, 0) & 0xffffff).isEqualTo(0xff0000);
		assertThat(SampleDocuments.turned(page, 2).getRGB(2, 1) & 0xffffff).isEqualTo(0xff0000);
		assertThat(SampleDocuments.turned(page, 3).getRGB(0, 2) & 0xffffff).isEqualTo(0xff0000);
	}

	@Test
	void whenWrittenShouldBeJpeg() {
		byte[] content = SampleDocuments.jpeg(SampleDocuments.visa(SampleZone.ERIKSSON.visa()));
		assertThat(FileType.of(content)).isEqualTo(FileType.JPEG);
	}

}
