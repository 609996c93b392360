package org.alipayrehearsal.bank;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the banks and the table of cards.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BankProperties.class)
public class BankConfiguration {

	@Bean
	CardBins cardBins(BankProperties properties) {
		return new CardBins(CardBinFile.read(properties.cardBins()));
	}

	@Bean
	Banks banks(BankProperties properties, CardBins cardBins) {
		return BankFile.read(properties.banks()).withOthers(cardBins.issuers());
	}

}
