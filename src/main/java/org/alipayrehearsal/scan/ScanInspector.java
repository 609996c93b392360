package org.alipayrehearsal.scan;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/**
 * Examines an uploaded picture in memory. What is wrong with it is a fact of the report,
 * never an exception. Two pictures at most are decoded at the same time, in the order in
 * which they came; the others wait.
 */
public class ScanInspector {

	private static final int AT_ONCE = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final BiFunction<FileType, byte[], Examination> examiner;

	private final Semaphore places;

	private final int atOnce;

	private final Duration patience;

	/**
	 * Makes an inspector of two pictures at a time, each waiting 20 seconds at most.
	 */
	public ScanInspector() {
		this(new ImageAnalyzer(), AT_ONCE, PATIENCE);
	}

	ScanInspector(BiFunction<FileType, byte[], Examination> examiner, int atOnce, Duration patience) {
		this.examiner = examiner;
		this.places = new Semaphore(atOnce, true);
		this.atOnce = atOnce;
		this.patience = patience;
	}

	/**
	 * Measures a picture.
	 * @param fileName the name the browser sent
	 * @param content the file's bytes; they are not kept
	 * @return what was measured
	 * @throws ScanBusyException where the picture had to wait too long for its turn
	 */
	public ScanReport inspect(String fileName, byte[] content) {
		FileType type = FileType.of(content);
		boolean worthIt = type.isReadable() && ScanLimits.allowsBytes(content.length);
		Examination found = worthIt ? examine(type, content) : Examination.NONE;
		return new ScanReport(FileName.of(fileName), content.length, Digests.hexadecimal(Digests.sha256(), content),
				type, found.size(), found.decoding(), found.facts());
	}

	/**
	 * Where two large pictures do not fit into a small heap, this one is examined by
	 * itself.
	 */
	private Examination examine(FileType type, byte[] content) {
		try {
			return examine(type, content, 1);
		}
		catch (OutOfMemoryError ex) {
			return examineAlone(type, content);
		}
	}

	private Examination examineAlone(FileType type, byte[] content) {
		try {
			return examine(type, content, this.atOnce);
		}
		catch (OutOfMemoryError ex) {
			throw new ScanBusyException(this.patience);
		}
	}

	private Examination examine(FileType type, byte[] content, int share) {
		waitFor(share);
		try {
			return this.examiner.apply(type, content);
		}
		finally {
			this.places.release(share);
		}
	}

	private void waitFor(int share) {
		try {
			if (this.places.tryAcquire(share, this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new ScanBusyException(this.patience);
	}

}
