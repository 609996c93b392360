package org.alipayrehearsal.bank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the data of banks and cards is. An owner can put other files in their place, for
 * example {@code rehearsal.banks=file:/srv/rehearsal/banks.yml}.
 *
 * @param banks the list of banks
 * @param cardBins the table of bank identification numbers
 */
@ConfigurationProperties("rehearsal")
public record BankProperties(@DefaultValue("classpath:data/banks.yml") Resource banks,
		@DefaultValue("classpath:data/card-bins.csv") Resource cardBins) {

}
