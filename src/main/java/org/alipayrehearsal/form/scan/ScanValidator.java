package org.alipayrehearsal.form.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators of one scan.
 *
 * @param <A> the constraint
 */
abstract class ScanValidator<A extends Annotation> extends RuleValidator<A, DocumentScan> {

	@Override
	protected final RuleResult evaluate(@Nullable DocumentScan scan) {
		return evaluate((scan != null) ? scan.report() : null);
	}

	/**
	 * Evaluate a scan.
	 * @param scan the report on the scan, or null
	 * @return the result
	 */
	protected abstract RuleResult evaluate(@Nullable ScanReport scan);

}
