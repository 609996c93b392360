package org.alipayrehearsal.scan.mrz;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

import com.sun.management.ThreadMXBean;
import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.SampleZone;
import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Pictures of zones are read, and what is none is not.
 */
class MrzReaderTests {

	private static final MrzReader READER = new MrzReader();

	@ParameterizedTest
	@CsvSource({
			"TD3,P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<,L898902C36UTO7408122F1204159ZE184226B<<<<<10,L898902C3",
			"MRV_A,V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<,L8988901C4XXX4009078F96121096ZE184226B<<<<<<,L8988901C",
			"MRV_B,V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<,L8988901C4XXX4009078F9612109<<<<<<<<,L8988901C",
			"TD3,P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<,L898902C<3UTO6908061F9406236ZE184226B<<<<<14,L898902C" })
	void whenSpecimenIsReadShouldReadItsLines(MrzFormat format, String upper, String lower, String number) {
		MrzReading reading = read(SampleDocuments.passport(upper, lower));
		assertThat(reading.format()).isEqualTo(format);
		assertThat(reading.lines()).extracting(MrzLine::text).containsExactly(upper, lower);
		assertThat(reading.documentNumber()).isEqualTo(new MrzField(number, true, true));
		assertThat(reading.birthDate()).isEqualTo(new MrzField(lower.substring(13, 19), true, true));
		assertThat(reading.expiryDate()).isEqualTo(new MrzField(lower.substring(21, 27), true, true));
		assertThat(reading.isConsistent()).isTrue();
		assertThat(reading.clear()).isTrue();
		assertThat(reading.quarterTurns()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "9,true,false,false,false", "19,false,true,false,false", "27,false,false,true,false",
			"43,false,false,false,true" })
	void whenOneCheckDigitIsWrongShouldSayWhich(int cell, boolean number, boolean birth, boolean expiry,
			boolean composite) {
		String[] lines = SampleZone.ERIKSSON.passport();
		MrzReading reading = read(SampleDocuments.passport(lines[0], withOtherDigit(lines[1], cell)));
		assertThat(reading.documentNumber().checkDigitValid()).isEqualTo(!number);
		assertThat(reading.birthDate().checkDigitValid()).isEqualTo(!birth);
		assertThat(reading.expiryDate().checkDigitValid()).isEqualTo(!expiry);
		assertThat(reading.compositeCheckDigitValid()).isEqualTo(!(composite || number || birth || expiry));
		assertThat(reading.documentNumber().trusted()).isEqualTo(!number);
		assertThat(reading.isConsistent()).isFalse();
		assertThat(reading.clear()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 44, 36 })
	void whenVisaIsChineseShouldReadItAtBothLengths(int length) {
		String[] lines = SampleZone.ERIKSSON.visa("VL", "CHN", length, "");
		MrzReading reading = read(SampleDocuments.visa(lines));
		assertThat(reading.format()).isEqualTo((length == 44) ? MrzFormat.MRV_A : MrzFormat.MRV_B);
		assertThat(reading.lines()).extracting(MrzLine::text).containsExactly(lines);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void whenPictureIsTurnedShouldSayHowToTurnItBack(int quarters) {
		String[] lines = SampleZone.ERIKSSON.passport();
		MrzReading reading = read(SampleDocuments.turned(SampleDocuments.passport(lines), quarters));
		assertThat(reading.lines()).extracting(MrzLine::text).containsExactly(lines);
		assertThat(reading.quarterTurns()).isEqualTo((4 - quarters) % 4);
		boolean upright = quarters % 2 == 0;
		assertThat(reading.place().right() - reading.place().left()).isEqualTo(upright ? 0.9 : 0.11, within(0.05));
		assertThat((quarters == 1) ? reading.place().right() : reading.place().left()).isLessThan(0.95);
	}

	@Test
	void whenPageIsUprightShouldSayWhereTheZoneIs() {
		MrzReading reading = read(SampleDocuments.passport(SampleZone.ERIKSSON.passport()));
		assertThat(reading.place().left()).isEqualTo(6.6 / 125, within(0.01));
		assertThat(reading.place().right()).isEqualTo(1 - 6.6 / 125, within(0.01));
		assertThat(reading.place().top()).isEqualTo(1 - (7.5 + 6.35 + 2.5) / 88, within(0.01));
		assertThat(reading.place().bottom()).isEqualTo(1 - 7.5 / 88, within(0.01));
	}

	@Test
	void whenPictureWasScaledShouldTellThePitchOfTheFile() {
		DecodedPicture whole = SampleDocuments.decoded(SampleDocuments.passport(SampleZone.ERIKSSON.passport()));
		DecodedPicture scaled = new DecodedPicture(whole.grey(), whole.colour(), 0.5, List.of());
		assertThat(read(whole).pitch()).isEqualTo(30, within(0.3));
		assertThat(read(scaled).pitch()).isEqualTo(60, within(0.6));
	}

	@Test
	void whenPictureIsSmallShouldReadItEnlarged() {
		String[] lines = SampleZone.ERIKSSON.passport();
		MrzReading reading = read(SampleDocuments.page(125, 88, 5, lines));
		assertThat(reading.lines()).extracting(MrzLine::text).containsExactly(lines);
		assertThat(reading.pitch()).isEqualTo(12.7, within(0.3));
	}

	@Test
	void whenThreeLinesOfThirtyShouldRecogniseIdentityCard() {
		String[] lines = SampleZone.ERIKSSON.identityCard();
		for (int quarters = 0; quarters < 4; quarters++) {
			MrzReading reading = read(SampleDocuments.turned(SampleDocuments.identityCard(lines), quarters));
			assertThat(reading.format()).isEqualTo(MrzFormat.TD1);
			assertThat(reading.lines()).extracting(MrzLine::text).containsExactly(lines);
			assertThat(reading.documentNumber().trusted()).isFalse();
		}
	}

	@Test
	void whenPageHasNoZoneShouldFindNone() {
		assertThat(READER.read(SampleDocuments.decoded(SampleDocuments.passport()))).isNull();
	}

	@Test
	void whenPictureIsEmptyShouldFindNone() {
		assertThat(READER.read(grey(1600, 1200, (i) -> 255))).isNull();
		assertThat(READER.read(grey(1600, 1200, (i) -> 0))).isNull();
	}

	@Test
	void whenPictureIsNoiseShouldFindNone() {
		Random random = new Random(5);
		assertThat(READER.read(grey(2200, 1650, (i) -> random.nextInt(256)))).isNull();
		assertThat(READER.read(grey(2200, 1650, (i) -> (random.nextInt(40) == 0) ? 0 : 255))).isNull();
		assertThat(READER.read(grey(1100, 900, (i) -> (i / 7 + i / 1100 / 9) % 2 * 255))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "1,5000", "5000,1", "16,120", "119,119", "120,16", "2200,17", "17,2200" })
	void whenPictureIsTinyShouldFindNone(int width, int height) {
		assertThat(READER.read(grey(width, height, (i) -> i * 31 % 256))).isNull();
	}

	@Test
	void whenSeveralThreadsReadShouldAllReadTheSame() throws Exception {
		List<BufferedImage> pages = List.of(SampleDocuments.passport(SampleZone.ERIKSSON.passport()),
				SampleDocuments.visa(SampleZone.ERIKSSON.visa()));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			List<Callable<String>> tasks = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				BufferedImage page = pages.get(i % 2);
				tasks.add(() -> read(page).lines().get(1).text());
			}
			List<Future<String>> lines = threads.invokeAll(tasks);
			for (int i = 0; i < 12; i++) {
				assertThat(lines.get(i).get())
					.isEqualTo(((i % 2 == 0) ? SampleZone.ERIKSSON.passport() : SampleZone.ERIKSSON.visa())[1]);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void whenPictureIsLargeShouldAllocateLittle() {
		DecodedPicture page = SampleDocuments
			.decoded(SampleDocuments.page(125, 88, 17.6, SampleZone.ERIKSSON.passport()));
		Random random = new Random(5);
		DecodedPicture noise = grey(2200, 1650, (i) -> random.nextInt(256));
		assertThat(page.grey().width()).isEqualTo(2200);
		assertThat(allocated(page)).isLessThan(40_000_000);
		assertThat(allocated(noise)).isLessThan(100_000_000);
	}

	private long allocated(DecodedPicture picture) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		READER.read(picture);
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private MrzReading read(BufferedImage page) {
		return read(SampleDocuments.decoded(page));
	}

	private MrzReading read(DecodedPicture picture) {
		MrzReading reading = READER.read(picture);
		if (reading == null) {
			throw new AssertionError("No zone was found");
		}
		return reading;
	}

	private static String withOtherDigit(String line, int cell) {
		char other = (line.charAt(cell) == '4') ? '7' : '4';
		return line.substring(0, cell) + other + line.substring(cell + 1);
	}

	private static DecodedPicture grey(int width, int height, IntUnaryOperator luma) {
		byte[] bytes = new byte[width * height];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) luma.applyAsInt(i);
		}
		return new DecodedPicture(new GreyPicture(width, height, bytes), new ColourPicture(1, 1, new int[1]), 1,
				List.of());
	}

}
