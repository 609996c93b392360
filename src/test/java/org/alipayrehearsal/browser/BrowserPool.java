package org.alipayrehearsal.browser;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The browsers of the tests, as many as there are tests running at once: Playwright's
 * objects are not thread-safe.
 */
final class BrowserPool implements AutoCloseable {

	private final Path executable;

	private final Queue<Chromium> idle = new ConcurrentLinkedQueue<>();

	BrowserPool(Path executable) {
		this.executable = executable;
	}

	Chromium acquire() {
		Chromium chromium = this.idle.poll();
		return (chromium != null) ? chromium : new Chromium(this.executable);
	}

	void release(Chromium chromium) {
		this.idle.add(chromium);
	}

	@Override
	public void close() {
		this.idle.forEach(Chromium::close);
	}

}
