package org.alipayrehearsal.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.sheet.CsvRows;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.check.StraightLoop;
import org.alipayrehearsal.check.Verdict;

import org.springframework.context.MessageSource;

/**
 * Lines per second of ordinary clients: read only; read and validated in a straight loop; all
 * that a batch does, on one thread; and as a batch does it.
 */
public final class BatchBenchmark {

	private static final int LINES = 200_000;

	private static final int ROUNDS = 9;

	private final MessageSource messages = RuleServiceFixture.bean(MessageSource.class);

	private final ColumnNames names = new ColumnNames(this.messages, RuleServiceFixture.bean(RuleCatalogue.class));

	private final ResultTexts texts = new ResultTexts(RuleServiceFixture.bean(RuleTexts.class), this.names, this.messages);

	private final LineChecker checker = new LineChecker(RuleServiceFixture.bean(RuleService.class),
			RuleServiceFixture.bean(Banks.class));

	private final StraightLoop loop = new StraightLoop();

	private final byte[] file;

	private BatchBenchmark() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		OrdinaryClients.write(LINES, bytes);
		this.file = bytes.toByteArray();
	}

	/**
	 * Measures.
	 * @param arguments none
	 * @throws Exception where anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		BatchBenchmark benchmark = new BatchBenchmark();
		System.out.printf("%d lines, %.1f MB, %d cores, Java %s%n", LINES, benchmark.file.length / 1e6,
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		double read = benchmark.measure("read only", benchmark::read);
		double straight = benchmark.measure("read, Validator.validate, one thread", benchmark::straight);
		double alone = benchmark.measure("all of it, one thread", benchmark::alone);
		double batch = benchmark.measure("as a batch", benchmark::batch);
		System.out.printf("batch / straight loop %.2f, batch / all of it on one thread %.2f, batch / read only %.2f%n",
				batch / straight, batch / alone, batch / read);
		System.exit(0);
	}

	private double measure(String what, Callable<Long> work) throws Exception {
		double[] rates = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			if (work.call() != LINES) {
				throw new IllegalStateException("Not all lines are ready");
			}
			rates[i] = LINES / ((System.nanoTime() - start) / 1e9);
		}
		double[] warm = Arrays.copyOfRange(rates, ROUNDS / 3, ROUNDS);
		Arrays.sort(warm);
		System.out.printf("%-40s median %,9.0f  best %,9.0f lines/s%n", what, warm[warm.length / 2], warm[warm.length - 1]);
		return warm[warm.length / 2];
	}

	private long read() throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream(this.file), null);
		long lines = -1;
		while (rows.next() != null) {
			lines++;
		}
		return lines;
	}

	private long straight() throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream(this.file), null);
		Columns columns = Columns.of(rows.next(), this.names);
		long ready = 0;
		for (SheetRow row = rows.next(); row != null; row = rows.next()) {
			ready += (this.loop.validate(this.checker.application(row, columns)) >= 0) ? 1 : 0;
		}
		return ready;
	}

	private long alone() throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream(this.file), null);
		Columns columns = Columns.of(rows.next(), this.names);
		CsvResults results = new CsvResults(OutputStream.nullOutputStream(), this.texts, Locale.ENGLISH, ',', false);
		BatchSummary summary = new BatchSummary();
		for (SheetRow row = rows.next(); row != null; row = rows.next()) {
			CheckedLine line = this.checker.check(row, columns);
			summary.add(line);
			results.write(results.render(List.of(line)), 1);
		}
		return summary.count(Verdict.READY);
	}

	private long batch() throws IOException {
		ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			CsvRows rows = new CsvRows(new ByteArrayInputStream(this.file), null);
			Columns columns = Columns.of(rows.next(), this.names);
			CsvResults results = new CsvResults(OutputStream.nullOutputStream(), this.texts, Locale.ENGLISH, ',', false);
			BatchSummary summary = new BatchRun(rows, rows.next(), columns, this.checker, results, workers, new BatchProgress())
				.run();
			return summary.count(Verdict.READY);
		}
		finally {
			workers.shutdown();
		}
	}

}
