package org.alipayrehearsal.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Maximum numbers of requests from one address. The defaults fit 200 people behind one.
 *
 * @param rehearsals Maximum number of rehearsals that one address begins in a minute.
 * @param uploads Maximum number of forms with files from one address in a minute.
 * @param checks Maximum number of checks and submitted pages from one address in a
 * minute.
 * @param batches Maximum number of spreadsheets from one address in a minute.
 */
@ConfigurationProperties("rehearsal.rates")
record RequestRates(@DefaultValue("600") int rehearsals, @DefaultValue("2400") int uploads,
		@DefaultValue("120000") int checks, @DefaultValue("240") int batches) {

}
