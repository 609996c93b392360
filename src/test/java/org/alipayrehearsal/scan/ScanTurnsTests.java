package org.alipayrehearsal.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How many pictures are examined at the same time.
 */
class ScanTurnsTests {

	private static final ScanReport WHOLE = new ScanReport("a", 1, "", FileType.JPEG, new PictureSize(1, 1),
			Decoding.COMPLETE, null);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch mayEnd = new CountDownLatch(1);

	private final byte[] picture = SamplePictures.bytes("jpeg");

	@AfterEach
	void endAll() {
		this.mayEnd.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void whenManyPicturesComeShouldExamineTwoAtATime() throws Exception {
		AtomicInteger inside = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch twoInside = new CountDownLatch(2);
		ScanInspector inspector = new ScanInspector((file, content) -> {
			most.accumulateAndGet(inside.incrementAndGet(), Math::max);
			twoInside.countDown();
			await(this.mayEnd);
			inside.decrementAndGet();
			return WHOLE;
		}, 2, Duration.ofSeconds(20));
		List<Future<ScanReport>> reports = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			reports.add(this.threads.submit(() -> inspector.inspect("a", this.picture)));
		}
		await(twoInside);
		this.mayEnd.countDown();
		for (Future<ScanReport> report : reports) {
			assertThat(report.get(20, TimeUnit.SECONDS).decoding()).isEqualTo(Decoding.COMPLETE);
		}
		assertThat(most).hasValue(2);
	}

	@Test
	void whenTurnDoesNotComeShouldSaySo() {
		ScanInspector inspector = occupied(Duration.ofMillis(20));
		assertThatExceptionOfType(ScanBusyException.class).isThrownBy(() -> inspector.inspect("a", this.picture))
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofMillis(20)));
	}

	@Test
	void whenNothingIsToBeDecodedShouldNotWait() {
		ScanInspector inspector = occupied(Duration.ofMinutes(10));
		assertThat(inspector.inspect("a", SamplePictures.bytes("heic")).type()).isEqualTo(FileType.HEIC);
		assertThat(inspector.inspect("a", SamplePictures.bytes("too-large")).type()).isEqualTo(FileType.JPEG);
	}

	@Test
	void whenInterruptedWhileWaitingShouldStayInterrupted() throws Exception {
		ScanInspector inspector = occupied(Duration.ofMinutes(10));
		Future<Boolean> waiting = this.threads.submit(() -> {
			Thread.currentThread().interrupt();
			assertThatExceptionOfType(ScanBusyException.class).isThrownBy(() -> inspector.inspect("a", this.picture));
			return Thread.currentThread().isInterrupted();
		});
		assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void whenExaminationFailsShouldGiveItsPlaceBack() {
		ScanInspector inspector = new ScanInspector((file, content) -> {
			throw new IllegalStateException("broken");
		}, 1, Duration.ofMillis(20));
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> inspector.inspect("a", this.picture));
		}
	}

	@Test
	void whenMemoryIsShortShouldExamineAgainAlone() throws Exception {
		AtomicInteger inside = new AtomicInteger();
		CountDownLatch twoInside = new CountDownLatch(2);
		ScanInspector inspector = new ScanInspector((file, content) -> {
			boolean alone = inside.incrementAndGet() == 1 && twoInside.getCount() == 0;
			twoInside.countDown();
			await(twoInside);
			inside.decrementAndGet();
			if (!alone) {
				throw new OutOfMemoryError("made up");
			}
			return WHOLE;
		}, 2, Duration.ofSeconds(20));
		List<Future<ScanReport>> reports = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			reports.add(this.threads.submit(() -> inspector.inspect("a", this.picture)));
		}
		for (Future<ScanReport> report : reports) {
			assertThat(report.get(20, TimeUnit.SECONDS).decoding()).isEqualTo(Decoding.COMPLETE);
		}
	}

	@Test
	void whenMemoryIsShortEvenAloneShouldSayThatItIsBusy() {
		ScanInspector inspector = new ScanInspector((file, content) -> {
			throw new OutOfMemoryError("made up");
		}, 2, Duration.ofMillis(20));
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(ScanBusyException.class).isThrownBy(() -> inspector.inspect("a", this.picture));
		}
	}

	@Test
	void whenTwentyRealPicturesComeAtOnceShouldExamineAll() throws Exception {
		ScanInspector inspector = new ScanInspector();
		List<Future<ScanReport>> reports = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			byte[] content = SamplePictures.bytes((i % 2 == 0) ? "jpeg" : "png");
			reports.add(this.threads.submit(() -> inspector.inspect("a", content)));
		}
		for (Future<ScanReport> report : reports) {
			assertThat(report.get(60, TimeUnit.SECONDS).decoding()).isEqualTo(Decoding.COMPLETE);
		}
	}

	/** An inspector whose only place is taken until the test ends. */
	private ScanInspector occupied(Duration patience) {
		CountDownLatch inside = new CountDownLatch(1);
		ScanInspector inspector = new ScanInspector((file, content) -> {
			inside.countDown();
			await(this.mayEnd);
			return WHOLE;
		}, 1, patience);
		this.threads.execute(() -> inspector.inspect("a", this.picture));
		await(inside);
		return inspector;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
