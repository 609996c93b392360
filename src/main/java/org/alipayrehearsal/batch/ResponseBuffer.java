package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/**
 * Buffers a response in memory until the request has been read, because browsers and most
 * HTTP clients read nothing before they have sent the whole file.
 * <p>
 * The buffer is bounded. When it is full, a second thread starts to send, and writing
 * blocks while there is no room. Blocks are compressed once an eighth of the buffer is
 * filled. One thread writes; all methods may block.
 */
final class ResponseBuffer extends OutputStream {

	private static final int BLOCK_SIZE = 1 << 15;

	/** Blocks are compressed from this fraction of the capacity on. */
	private static final int COMPRESSION_FRACTION = 8;

	private final OutputStream client;

	private final long capacity;

	private final byte[] block = new byte[BLOCK_SIZE];

	private int filled;

	private final Object monitor = new Object();

	// The fields below are guarded by the monitor.

	private final Deque<Block> queue = new ArrayDeque<>();

	private long size;

	private boolean sending;

	private boolean compressing = true;

	private boolean complete;

	private boolean senderStopped;

	private @Nullable IOException failure;

	/**
	 * Create a buffer.
	 * @param client the response to send to
	 * @param executor runs the sending thread
	 * @param capacity the capacity in bytes
	 */
	ResponseBuffer(OutputStream client, Executor executor, long capacity) {
		this.client = client;
		this.capacity = capacity;
		executor.execute(this::send);
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
			int count = Math.min(left, BLOCK_SIZE - this.filled);
			System.arraycopy(bytes, from, this.block, this.filled, count);
			this.filled += count;
			from += count;
			left -= count;
			if (this.filled == BLOCK_SIZE) {
				enqueueBlock();
			}
		}
	}

	/**
	 * Send everything, and wait until it is sent.
	 * @throws IOException if sending has failed
	 */
	@Override
	public void close() throws IOException {
		enqueueBlock();
		synchronized (this.monitor) {
			this.complete = true;
			this.monitor.notifyAll();
			while (!this.senderStopped && this.failure == null) {
				awaitChange();
			}
			throwFailure();
		}
	}

	/**
	 * Discard the buffer, and wait until the sending thread no longer uses the response.
	 * @throws IOException if the wait is interrupted
	 */
	void abandon() throws IOException {
		synchronized (this.monitor) {
			if (this.failure == null && !this.senderStopped) {
				this.failure = new IOException("abandoned");
			}
			this.queue.clear();
			this.monitor.notifyAll();
			while (!this.senderStopped) {
				awaitChange();
			}
		}
	}

	private void enqueueBlock() throws IOException {
		if (this.filled > 0) {
			boolean compress;
			synchronized (this.monitor) {
				compress = this.compressing && this.size > this.capacity / COMPRESSION_FRACTION;
			}
			Block next = compress ? Block.compressed(this.block, this.filled) : Block.plain(this.block, this.filled);
			this.filled = 0;
			synchronized (this.monitor) {
				// A block that does not get smaller is compressed data already.
				this.compressing = this.compressing && (!compress || next.isCompressed());
				this.queue.add(next);
				this.size += next.size();
			}
		}
		awaitRoom();
	}

	private void awaitRoom() throws IOException {
		synchronized (this.monitor) {
			throwFailure();
			if (this.size >= this.capacity) {
				this.sending = true;
				this.monitor.notifyAll();
			}
			while (this.size >= this.capacity && this.failure == null) {
				awaitChange();
			}
			throwFailure();
		}
	}

	private void send() {
		try {
			Block next = nextToSend();
			while (next != null) {
				this.client.write(next.content());
				next = nextToSend();
			}
			if (!hasFailed()) {
				this.client.flush();
			}
			stopSender(null);
		}
		catch (IOException ex) {
			stopSender(ex);
		}
		catch (RuntimeException ex) {
			stopSender(new IOException("not sent", ex));
		}
	}

	/** Wait for the next block to send; null at the end and after a failure. */
	private @Nullable Block nextToSend() throws IOException {
		synchronized (this.monitor) {
			while (this.failure == null && !this.complete && !(this.sending && !this.queue.isEmpty())) {
				awaitChange();
			}
			if (this.failure != null) {
				return null;
			}
			Block next = this.queue.poll();
			if (next != null) {
				this.size -= next.size();
				this.monitor.notifyAll();
			}
			return next;
		}
	}

	private boolean hasFailed() {
		synchronized (this.monitor) {
			return this.failure != null;
		}
	}

	private void stopSender(@Nullable IOException cause) {
		synchronized (this.monitor) {
			this.senderStopped = true;
			if (this.failure == null) {
				this.failure = cause;
			}
			this.monitor.notifyAll();
		}
	}

	private void throwFailure() throws IOException {
		if (this.failure != null) {
			throw this.failure;
		}
	}

	/** The caller holds the monitor and checks its condition in a loop. */
	@SuppressWarnings("WaitNotInLoop")
	private void awaitChange() throws IOException {
		try {
			this.monitor.wait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** A part of the response, compressed if that makes it smaller. */
	private static final class Block {

		private final byte[] bytes;

		/** The length of the content; 0 if it is not compressed. */
		private final int inflatedLength;

		private Block(byte[] bytes, int inflatedLength) {
			this.bytes = bytes;
			this.inflatedLength = inflatedLength;
		}

		static Block plain(byte[] buffer, int length) {
			return new Block(Arrays.copyOf(buffer, length), 0);
		}

		static Block compressed(byte[] buffer, int length) {
			byte[] deflated = new byte[length];
			Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
			try {
				deflater.setInput(buffer, 0, length);
				deflater.finish();
				int count = deflater.deflate(deflated);
				return deflater.finished() ? new Block(Arrays.copyOf(deflated, count), length) : plain(buffer, length);
			}
			finally {
				deflater.end();
			}
		}

		boolean isCompressed() {
			return this.inflatedLength > 0;
		}

		int size() {
			return this.bytes.length;
		}

		byte[] content() throws IOException {
			if (!isCompressed()) {
				return this.bytes;
			}
			byte[] content = new byte[this.inflatedLength];
			Inflater inflater = new Inflater(true);
			try {
				inflater.setInput(this.bytes);
				int count = 0;
				while (count < content.length && !inflater.finished() && !inflater.needsInput()) {
					count += inflater.inflate(content, count, content.length - count);
				}
				return content;
			}
			catch (DataFormatException ex) {
				throw new IOException(ex);
			}
			finally {
				inflater.end();
			}
		}

	}

}
