package org.alipayrehearsal.batch;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.SheetRows;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleCatalogue;
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
			RuleServiceFixture.bean(Banks.class), RuleServiceFixture.bean(Clock.class));

	static final ResultTexts TEXTS = new ResultTexts(RuleServiceFixture.bean(RuleTexts.class), NAMES,
			RuleServiceFixture.bean(MessageSource.class));

	private BatchFixture() {
	}

	/**
	 * The next line, which must be there.
	 */
	static SheetRow next(SheetRows rows) throws IOException {
		return Objects.requireNonNull(rows.next());
	}

	/**
	 * The report of a line that can be read.
	 */
	static Report report(CheckedLine line) {
		return Objects.requireNonNull(line.report());
	}

}
