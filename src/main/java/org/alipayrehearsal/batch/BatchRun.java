package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.alipayrehearsal.batch.sheet.SheetRow;

/**
 * Checks a table. Chunks of lines are checked in parallel and written in order. The
 * number of chunks in progress is limited, so memory use does not depend on the length of
 * the table.
 */
final class BatchRun {

	private static final int LINES = 256;

	private static final int CHARACTERS = 1 << 17;

	private final BatchFile file;

	private final LineChecker checker;

	private final ResultWriter writer;

	private final ExecutorService workers;

	private final BatchProgress progress;

	private final BatchMetrics metrics;

	private final BooleanSupplier stopping;

	private final int maxInProgress = 2 * Runtime.getRuntime().availableProcessors() + 2;

	private final Deque<Future<Chunk>> inProgress = new ArrayDeque<>();

	private final BatchSummary summary = new BatchSummary();

	/** The last line that is checked. */
	private long lastLine;

	private boolean stopped;

	/**
	 * Create a run.
	 * @param file the file
	 * @param checker checks a row
	 * @param writer writes the results
	 * @param workers the threads that check
	 * @param progress the progress to update
	 * @param metrics counts the lines
	 * @param stopping whether the run has to end before the end of the file
	 */
	BatchRun(BatchFile file, LineChecker checker, ResultWriter writer, ExecutorService workers, BatchProgress progress,
			BatchMetrics metrics, BooleanSupplier stopping) {
		this.file = file;
		this.checker = checker;
		this.writer = writer;
		this.workers = workers;
		this.progress = progress;
		this.metrics = metrics;
		this.stopping = stopping;
		this.lastLine = file.info().headerLine();
	}

	BatchSummary run() throws IOException {
		try {
			this.writer.begin();
			List<SheetRow> lines = nextLines();
			while (!lines.isEmpty()) {
				List<SheetRow> chunk = lines;
				this.inProgress.add(this.workers.submit(() -> check(chunk)));
				while (this.inProgress.size() >= this.maxInProgress) {
					writeFirst();
				}
				lines = nextLines();
			}
			while (!this.inProgress.isEmpty()) {
				writeFirst();
			}
			FileInfo info = this.writer.complete(this.file.info())
				.withStoppedAfterLine(this.stopped ? this.lastLine : null);
			this.writer.finish(this.summary, info);
			this.progress.finish(this.summary, info);
			this.metrics.count(this.stopped);
			return this.summary;
		}
		finally {
			this.inProgress.forEach((chunk) -> chunk.cancel(true));
		}
	}

	private List<SheetRow> nextLines() throws IOException {
		List<SheetRow> lines = new ArrayList<>(LINES);
		int characters = 0;
		while (!this.stopped && lines.size() < LINES && characters < CHARACTERS) {
			SheetRow row = this.file.next();
			if (row == null) {
				break;
			}
			if (this.stopping.getAsBoolean()) {
				this.stopped = true;
				break;
			}
			lines.add(row);
			this.lastLine = row.line();
			characters += row.source().length();
			for (String cell : row.cells()) {
				characters += cell.length();
			}
		}
		return lines;
	}

	private Chunk check(List<SheetRow> lines) {
		BatchSummary counts = new BatchSummary();
		List<CheckedLine> checked = new ArrayList<>(lines.size());
		for (SheetRow row : lines) {
			CheckedLine line = this.checker.check(row, this.file.columns());
			counts.add(line);
			checked.add(line);
		}
		this.metrics.count(checked);
		this.progress.look(checked);
		return new Chunk(this.writer.render(checked), checked, counts);
	}

	private void writeFirst() throws IOException {
		try {
			Chunk chunk = this.inProgress.remove().get();
			this.writer.write(chunk.rendered, chunk.lines);
			this.summary.add(chunk.counts);
			this.progress.count(this.summary);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A line could not be checked", ex.getCause());
		}
	}

	/** Checked lines, their rendered results and their counts. */
	private static final class Chunk {

		private final byte[] rendered;

		private final List<CheckedLine> lines;

		private final BatchSummary counts;

		Chunk(byte[] rendered, List<CheckedLine> lines, BatchSummary counts) {
			this.rendered = rendered;
			this.lines = lines;
			this.counts = counts;
		}

	}

}
