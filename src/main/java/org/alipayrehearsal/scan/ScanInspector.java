package org.alipayrehearsal.scan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/**
 * Examines an uploaded picture in memory. A defect of the picture is a fact in the
 * report, never an exception.
 * <p>
 * Instances are thread-safe. At most two pictures are decoded at the same time, and only
 * one if its decoder takes more than half of the native memory; others wait in the order
 * of their arrival.
 */
public class ScanInspector {

	private static final int CONCURRENCY = 2;

	private static final Duration MAX_WAIT = Duration.ofSeconds(20);

	private static final int MAX_FILE_NAME = 255;

	/** Completes the report of a readable picture. */
	private final BiFunction<ScanReport, byte[], ScanReport> analyzer;

	private final Semaphore permits;

	private final int concurrency;

	private final Duration maxWait;

	/**
	 * Create an inspector that decodes two pictures at a time and makes others wait for
	 * at most 20 seconds.
	 */
	public ScanInspector() {
		this(new ImageAnalyzer()::analyze, CONCURRENCY, MAX_WAIT);
	}

	ScanInspector(BiFunction<ScanReport, byte[], ScanReport> analyzer, int concurrency, Duration maxWait) {
		this.analyzer = analyzer;
		this.permits = new Semaphore(concurrency, true);
		this.concurrency = concurrency;
		this.maxWait = maxWait;
	}

	/**
	 * Examine a picture.
	 * @param fileName the name sent by the browser
	 * @param content the bytes of the file, which are not retained
	 * @return the facts measured
	 * @throws ScanBusyException if the picture waited too long for others
	 */
	public ScanReport inspect(String fileName, byte[] content) {
		FileType type = FileType.of(content);
		ScanReport file = new ScanReport(withoutFolders(fileName), content.length, sha256(content), type, null,
				Decoding.NOT_TRIED, null);
		return (type.isReadable() && ScanLimits.allowsBytes(content.length)) ? analyze(file, content) : file;
	}

	/** A picture that does not fit into the heap beside another is retried alone. */
	private ScanReport analyze(ScanReport file, byte[] content) {
		try {
			return analyze(file, content, isLarge(file.type(), content) ? this.concurrency : 1);
		}
		catch (OutOfMemoryError ex) {
			return analyzeAlone(file, content);
		}
	}

	private static boolean isLarge(FileType type, byte[] content) {
		return PictureFormat.of(type).readHeader(content).nativeBytes() > ScanLimits.NATIVE_BYTES / CONCURRENCY;
	}

	private ScanReport analyzeAlone(ScanReport file, byte[] content) {
		try {
			return analyze(file, content, this.concurrency);
		}
		catch (OutOfMemoryError ex) {
			throw new ScanBusyException(this.maxWait);
		}
	}

	private ScanReport analyze(ScanReport file, byte[] content, int share) {
		acquire(share);
		try {
			return this.analyzer.apply(file, content);
		}
		finally {
			this.permits.release(share);
		}
	}

	private void acquire(int share) {
		try {
			if (this.permits.tryAcquire(share, this.maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new ScanBusyException(this.maxWait);
	}

	/**
	 * Some browsers send folders along. A long name keeps its end, which contains the
	 * extension.
	 */
	private static String withoutFolders(String sent) {
		String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		int start = Math.max(0, name.length() - MAX_FILE_NAME);
		boolean splitsCharacter = start > 0 && Character.isLowSurrogate(name.charAt(start));
		return name.substring(splitsCharacter ? start + 1 : start);
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform supports SHA-256", ex);
		}
	}

}
