package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Executor;

/**
 * Results on their way to whoever sent the file. Browsers and most programs fetch nothing
 * before they have sent all: until then the results wait here, packed when there are
 * many, up to a bound. A second thread sends them, so that the file goes on being read
 * meanwhile. Where the bound is reached, writing waits for the fetching.
 */
final class ResponseBuffer extends OutputStream {

	private static final int BLOCK = 1 << 15;

	private final OutputStream client;

	private final WaitingBlocks waiting;

	private final byte[] block = new byte[BLOCK];

	private int filled;

	/**
	 * An outbox.
	 * @param client where the results go
	 * @param threads gives the thread that sends them
	 * @param bound how many bytes may wait
	 */
	ResponseBuffer(OutputStream client, Executor threads, long bound) {
		this.client = client;
		this.waiting = new WaitingBlocks(bound);
		threads.execute(this::send);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int from = offset;
		int left = length;
		while (left > 0) {
			int count = Math.min(left, BLOCK - this.filled);
			System.arraycopy(bytes, from, this.block, this.filled, count);
			this.filled += count;
			from += count;
			left -= count;
			if (this.filled == BLOCK) {
				put();
			}
		}
	}

	/**
	 * Waits until all is sent.
	 * @throws IOException where it cannot be
	 */
	@Override
	public void close() throws IOException {
		put();
		this.waiting.end();
	}

	/**
	 * Sends nothing more, and waits until the other thread has let go of the client.
	 */
	void abandon() throws IOException {
		this.waiting.abandon();
	}

	private void put() throws IOException {
		if (this.filled > 0) {
			WaitingBlock next = this.waiting.isToBePacked() ? WaitingBlock.packed(this.block, this.filled)
					: WaitingBlock.plain(this.block, this.filled);
			this.filled = 0;
			this.waiting.put(next);
		}
		this.waiting.waitForRoom();
	}

	private void send() {
		try {
			WaitingBlock next = this.waiting.take();
			while (next != null) {
				this.client.write(next.content());
				next = this.waiting.take();
			}
			if (!this.waiting.isAbandoned()) {
				this.client.flush();
			}
			this.waiting.finish(null);
		}
		catch (IOException ex) {
			this.waiting.finish(ex);
		}
		catch (RuntimeException ex) {
			this.waiting.finish(new IOException("not sent", ex));
		}
	}

}
