package org.alipayrehearsal.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.SheetRows;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ReportMetrics;
import org.alipayrehearsal.check.RequiredActions;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.ReportedChanges;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.RuleTexts;

import org.springframework.context.MessageSource;

/**
 * What checks lines, on a fixed day and without the web.
 */
final class BatchFixture {

	static final ColumnNames NAMES = new ColumnNames(RuleServiceFixture.bean(MessageSource.class),
			RuleServiceFixture.bean(RuleCatalogue.class));

	static final LineChecker CHECKER = new LineChecker(RuleServiceFixture.bean(RuleService.class),
			new CellReader(RuleServiceFixture.bean(Banks.class), RuleServiceFixture.bean(Clock.class)));

	private static final ActionTexts ACTIONS = new ActionTexts(RuleServiceFixture.bean(RuleService.class),
			RuleServiceFixture.bean(RequiredActions.class), RuleServiceFixture.bean(RuleTexts.class),
			RuleServiceFixture.bean(BankLines.class), NAMES, RuleServiceFixture.bean(MessageSource.class));

	static final ResultTexts TEXTS = new ResultTexts(RuleServiceFixture.bean(RuleTexts.class), ACTIONS, NAMES,
			RuleServiceFixture.bean(MessageSource.class), RuleServiceFixture.bean(ReportedChanges.class));

	private BatchFixture() {
	}

	/**
	 * The next line, which must be there.
	 */
	static SheetRow next(SheetRows rows) throws IOException {
		return Objects.requireNonNull(rows.next());
	}

	/**
	 * Opens a file as the page does.
	 */
	static BatchFile open(byte[] file) throws IOException {
		return BatchFile.open(new ByteArrayInputStream(file), null, NAMES, 1 << 22, 0, () -> {
		});
	}

	/**
	 * The lines of a text with their results, those that are blank aside.
	 */
	static List<CheckedLine> check(String text) throws IOException {
		return check(text.getBytes(StandardCharsets.UTF_8));
	}

	static List<CheckedLine> check(byte[] bytes) throws IOException {
		BatchFile file = open(bytes);
		List<CheckedLine> lines = new ArrayList<>();
		for (SheetRow row = file.next(); row != null; row = file.next()) {
			CheckedLine line = CHECKER.check(row, file.columns());
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		return lines;
	}

	/**
	 * Checks a file and writes its results.
	 */
	static BatchSummary run(BatchFile file, ResultWriter writer) throws IOException {
		return run(file, writer, () -> false);
	}

	/**
	 * Checks a file until told to stop, and writes its results.
	 */
	static BatchSummary run(BatchFile file, ResultWriter writer, BooleanSupplier stopping) throws IOException {
		ExecutorService workers = Executors.newFixedThreadPool(2);
		try {
			return new BatchRun(file, CHECKER, writer, workers, new BatchProgress(),
					new BatchMetrics(new ReportMetrics(null), null), stopping)
				.run();
		}
		finally {
			workers.shutdownNow();
		}
	}

	/**
	 * The report of a line that can be read.
	 */
	static Report report(CheckedLine line) {
		return Objects.requireNonNull(line.report());
	}

}
