package org.alipayrehearsal.bank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Locations of the bank data, for example
 * {@code rehearsal.banks=file:/srv/rehearsal/banks.yml}.
 *
 * @param banks YAML file of the banks and of the accounts that each of them refuses.
 * @param cardBins CSV file of bank identification numbers.
 */
@ConfigurationProperties("rehearsal")
public record BankProperties(@DefaultValue("classpath:data/banks.yml") Resource banks,
		@DefaultValue("classpath:data/card-bins.csv") Resource cardBins) {

}
