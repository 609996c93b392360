package org.alipayrehearsal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResponseBufferTests {

	private static final int BOUND = 100_000;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void whenAllIsWrittenShouldSendItInOrder() throws IOException {
		byte[] bytes = new byte[1_000_000];
		new Random(1).nextBytes(bytes);
		ByteArrayOutputStream client = new ByteArrayOutputStream();
		try (ResponseBuffer buffer = new ResponseBuffer(client, this.threads, BOUND)) {
			for (int at = 0; at < bytes.length; at += 999) {
				buffer.write(bytes, at, Math.min(999, bytes.length - at));
			}
		}
		assertThat(client.toByteArray()).isEqualTo(bytes);
	}

	@Test
	void whenBoundIsNotReachedShouldSendNothingBeforeTheEnd() throws IOException {
		ByteArrayOutputStream client = new ByteArrayOutputStream();
		try (ResponseBuffer buffer = new ResponseBuffer(client, this.threads, BOUND)) {
			buffer.write(new byte[BOUND - 40_000]);
			assertThat(client.size()).isZero();
		}
		assertThat(client.size()).isEqualTo(BOUND - 40_000);
	}

	@Test
	void whenNobodyFetchesShouldWaitAtTheBound() throws Exception {
		CountDownLatch fetching = new CountDownLatch(1);
		CountDownLatch tooMuch = new CountDownLatch(1);
		OutputStream slow = new ByteArrayOutputStream() {
			@Override
			public void write(byte[] bytes) throws IOException {
				try {
					fetching.await();
				}
				catch (InterruptedException ex) {
					throw new IOException(ex);
				}
				super.write(bytes);
			}
		};
		ResponseBuffer buffer = new ResponseBuffer(slow, this.threads, BOUND);
		Future<?> writing = this.threads.submit(() -> {
			buffer.write(random(3 * BOUND));
			tooMuch.countDown();
			buffer.close();
			return null;
		});
		assertThat(tooMuch.await(300, TimeUnit.MILLISECONDS)).isFalse();
		fetching.countDown();
		writing.get(10, TimeUnit.SECONDS);
		assertThat(((ByteArrayOutputStream) slow).size()).isEqualTo(3 * BOUND);
	}

	@Test
	void whenClientHasGoneShouldSayItToWhoWrites() {
		OutputStream gone = new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw new IOException("gone");
			}
		};
		ResponseBuffer buffer = new ResponseBuffer(gone, this.threads, BOUND);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> buffer.write(random(100 * BOUND)))
			.withMessage("gone");
	}

	@Test
	void whenTextWaitsShouldTakeLittleOfTheBound() throws IOException {
		byte[] text = "2,A1,NOT_READY,1,0,passport-min-length,,Type at least 8 characters.,\r\n".repeat(50_000)
			.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream client = new ByteArrayOutputStream();
		try (ResponseBuffer buffer = new ResponseBuffer(client, this.threads, BOUND)) {
			buffer.write(text);
			assertThat(text.length).isGreaterThan(30 * BOUND);
			assertThat(client.size()).isZero();
		}
		assertThat(client.toByteArray()).isEqualTo(text);
	}

	@Test
	void whenTextAndPackedBytesAlternateShouldSendAllInOrder() throws IOException {
		byte[] bytes = random(600_000);
		Arrays.fill(bytes, 100_000, 300_000, (byte) 'x');
		Arrays.fill(bytes, 400_001, 450_000, (byte) 0);
		ByteArrayOutputStream client = new ByteArrayOutputStream();
		try (ResponseBuffer buffer = new ResponseBuffer(client, this.threads, BOUND)) {
			buffer.write(bytes);
		}
		assertThat(client.toByteArray()).isEqualTo(bytes);
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		new Random(1).nextBytes(bytes);
		return bytes;
	}

	@Test
	void whenAbandonedShouldSendNothing() throws IOException {
		ByteArrayOutputStream client = new ByteArrayOutputStream();
		ResponseBuffer buffer = new ResponseBuffer(client, this.threads, BOUND);
		buffer.write(new byte[50_000]);
		buffer.abandon();
		assertThat(client.size()).isZero();
		assertThatExceptionOfType(IOException.class).isThrownBy(buffer::close);
	}

}
