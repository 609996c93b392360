package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Blobs of ink are found, one each.
 */
class ConnectedComponentLabelerTests {

	private static final InkRuns.Threshold THRESHOLD = new InkRuns.Threshold(20, 14);

	private final byte[] luma = new byte[400 * 300];

	ConnectedComponentLabelerTests() {
		Arrays.fill(this.luma, (byte) 220);
	}

	@Test
	void whenBoxesAreApartShouldFindEach() {
		ink(50, 40, 10, 14);
		ink(100, 200, 4, 15);
		ink(0, 0, 12, 12);
		ink(390, 286, 10, 14);
		assertThat(find()).containsExactlyInAnyOrder(new ConnectedComponent(54.5, 46.5, 10, 14),
				new ConnectedComponent(101.5, 207, 4, 15), new ConnectedComponent(5.5, 5.5, 12, 12),
				new ConnectedComponent(394.5, 292.5, 10, 14));
	}

	@Test
	void whenPartsTouchInACornerShouldBeOne() {
		ink(50, 40, 6, 6);
		ink(56, 46, 6, 6);
		ink(62, 40, 4, 6);
		assertThat(find()).containsExactly(new ConnectedComponent(57.5, 45.5, 16, 12));
	}

	@Test
	void whenBranchesMeetBelowShouldBeOne() {
		ink(50, 40, 3, 12);
		ink(60, 40, 3, 12);
		ink(50, 52, 13, 3);
		assertThat(find()).containsExactly(new ConnectedComponent(56, 47, 13, 15));
	}

	@Test
	void whenBlobIsTooSmallOrTooLargeForALetterShouldLeaveIt() {
		ink(50, 40, 4, 4);
		ink(80, 40, 1, 15);
		ink(120, 40, 2, 30);
		ink(200, 40, 21, 21);
		ink(300, 40, 20, 20);
		assertThat(find()).containsExactly(new ConnectedComponent(309.5, 49.5, 20, 20));
	}

	@Test
	void whenInkIsHardlyDarkerShouldNotBeInk() {
		for (int y = 100; y < 112; y++) {
			Arrays.fill(this.luma, y * 400 + 100, y * 400 + 110, (byte) 200);
		}
		assertThat(find()).isEmpty();
		assertThat(ConnectedComponentLabeler.find(picture(), new InkRuns.Threshold(20, 5))).hasSize(1);
	}

	@Test
	void whenPictureIsTurnedShouldTurnItsBlobs() {
		assertThat(new ConnectedComponent(54.5, 46.5, 10, 14).turned(300))
			.isEqualTo(new ConnectedComponent(252.5, 54.5, 14, 10));
	}

	@Test
	void whenThereAreMoreBlobsThanLettersShouldGiveUp() {
		GreyPicture dots = dots(8);
		assertThat(ConnectedComponentLabeler.find(dots, new InkRuns.Threshold(20, 14))).isEmpty();
		assertThat(ConnectedComponentLabeler.find(dots(16), new InkRuns.Threshold(20, 14))).isNotEmpty();
	}

	private static GreyPicture dots(int step) {
		byte[] luma = new byte[2000 * 1500];
		for (int i = 0; i < luma.length; i++) {
			luma[i] = (byte) ((i % 2000 % step < 5 && i / 2000 % step < 5) ? 0 : 255);
		}
		return new GreyPicture(2000, 1500, luma);
	}

	private void ink(int x, int y, int width, int height) {
		for (int row = y; row < y + height; row++) {
			Arrays.fill(this.luma, row * 400 + x, row * 400 + x + width, (byte) 20);
		}
	}

	private GreyPicture picture() {
		return new GreyPicture(400, 300, this.luma);
	}

	private List<ConnectedComponent> find() {
		return ConnectedComponentLabeler.find(picture(), THRESHOLD);
	}

}
