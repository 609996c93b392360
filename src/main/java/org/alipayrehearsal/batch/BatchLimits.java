package org.alipayrehearsal.batch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of batch checks.
 *
 * @param atOnce Maximum number of files checked at the same time. A workbook counts as
 * two.
 * @param workbook Maximum size of an XLSX workbook, which is held in memory as it is
 * sent. Its texts may take three times as much.
 * @param results Maximum size of the results of a file that are buffered in memory while
 * the client sends the file and reads nothing.
 * @param retryAfter Value of the Retry-After header when too many files are being
 * checked.
 */
@ConfigurationProperties("rehearsal.batch")
record BatchLimits(@DefaultValue("4") int atOnce, @DefaultValue("12MB") DataSize workbook,
		@DefaultValue("16MB") DataSize results, @DefaultValue("10s") Duration retryAfter) {

}
