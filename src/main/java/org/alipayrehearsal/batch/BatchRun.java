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

import org.alipayrehearsal.batch.ResultTexts.Source;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * Checks a table from the first line to the last. Lines are handed to the workers by the
 * chunk; only so many chunks are under way, so that memory does not depend on how long
 * the table is, and each is written when all before it are.
 */
final class BatchRun {

	private static final int LINES = 256;

	private static final int CHARACTERS = 1 << 17;

	private final SheetRows rows;

	private final Columns columns;

	private final LineChecker checker;

	private final ResultWriter writer;

	private final ExecutorService workers;

	private final BatchProgress progress;

	private final int mostUnderWay = 2 * Runtime.getRuntime().availableProcessors() + 2;

	private final Deque<Future<Chunk>> underWay = new ArrayDeque<>();

	private final BatchSummary summary = new BatchSummary();

	private @Nullable SheetRow first;

	/**
	 * A run.
	 * @param rows the lines behind the header
	 * @param first the first of them, which was read before
	 */
	BatchRun(SheetRows rows, @Nullable SheetRow first, Columns columns, LineChecker checker, ResultWriter writer,
			ExecutorService workers, BatchProgress progress) {
		this.rows = rows;
		this.first = first;
		this.columns = columns;
		this.checker = checker;
		this.writer = writer;
		this.workers = workers;
		this.progress = progress;
	}

	BatchSummary run() throws IOException {
		try {
			this.writer.begin();
			List<SheetRow> lines = nextLines();
			while (!lines.isEmpty()) {
				List<SheetRow> chunk = lines;
				this.underWay.add(this.workers.submit(() -> check(chunk)));
				while (this.underWay.size() >= this.mostUnderWay) {
					writeFirst();
				}
				lines = nextLines();
			}
			while (!this.underWay.isEmpty()) {
				writeFirst();
			}
			Source source = new Source(this.rows.encoding(), this.columns.ignored());
			this.writer.finish(this.summary, source);
			this.progress.finish(this.summary, source);
			return this.summary;
		}
		finally {
			this.underWay.forEach((chunk) -> chunk.cancel(true));
		}
	}

	private List<SheetRow> nextLines() throws IOException {
		List<SheetRow> lines = new ArrayList<>(LINES);
		int characters = 0;
		while (lines.size() < LINES && characters < CHARACTERS) {
			SheetRow row = (this.first != null) ? this.first : nextRow(this.rows);
			this.first = null;
			if (row == null) {
				break;
			}
			lines.add(row);
			for (String cell : row.cells()) {
				characters += cell.length();
			}
		}
		return lines;
	}

	/** The next line that is not blank: those in between are no applications. */
	static @Nullable SheetRow nextRow(SheetRows rows) throws IOException {
		SheetRow row = rows.next();
		while (row != null && row.isBlank()) {
			row = rows.next();
		}
		return row;
	}

	private Chunk check(List<SheetRow> lines) {
		BatchSummary counts = new BatchSummary();
		List<CheckedLine> checked = new ArrayList<>(lines.size());
		for (SheetRow row : lines) {
			CheckedLine line = this.checker.check(row, this.columns);
			counts.add(line);
			checked.add(line);
		}
		this.progress.look(checked);
		return new Chunk(this.writer.render(checked), checked.size(), counts);
	}

	private void writeFirst() throws IOException {
		try {
			Chunk chunk = this.underWay.remove().get();
			this.writer.write(chunk.rendered, chunk.count);
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

	/** Lines that were checked: their results, how many they are, what came of them. */
	private static final class Chunk {

		private final byte[] rendered;

		private final int count;

		private final BatchSummary counts;

		Chunk(byte[] rendered, int count, BatchSummary counts) {
			this.rendered = rendered;
			this.count = count;
			this.counts = counts;
		}

	}

}
