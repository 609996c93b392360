package org.alipayrehearsal.batch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is checked at the same time, and how much memory a file may take.
 *
 * @param atOnce how many files are checked at the same time; a workbook counts for two
 * @param workbook how large a workbook may be, which is held in memory as it is; its
 * texts may take three times as much
 * @param results how much of the results of a file may wait in memory until they are
 * fetched: browsers fetch nothing before they have sent all
 * @param retryAfter when to come back if too many files are being checked
 */
@ConfigurationProperties("rehearsal.batch")
record BatchLimits(@DefaultValue("4") int atOnce, @DefaultValue("12MB") DataSize workbook,
		@DefaultValue("16MB") DataSize results, @DefaultValue("10s") Duration retryAfter) {

}
