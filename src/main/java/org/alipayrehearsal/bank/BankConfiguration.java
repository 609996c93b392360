package org.alipayrehearsal.bank;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;

/**
 * Configuration of the banks and the table of cards.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BankProperties.class)
public class BankConfiguration {

	@Bean
	@Lazy
	CardBins cardBins(BankProperties properties) {
		return new CardBins(CardBinFile.read(properties.cardBins()));
	}

	@Bean
	@Lazy
	Banks banks(BankProperties properties, CardBins cardBins) {
		return BankFile.read(properties.banks()).withOthers(cardBins.issuers());
	}

	/**
	 * Reads the owner's files at the start, so that a mistake stops it. The application's
	 * own files are tested, and read at their first use.
	 */
	@Bean
	SmartInitializingSingleton banksOfOwner(BankProperties properties, ObjectProvider<Banks> banks) {
		return () -> {
			if (!(properties.banks() instanceof ClassPathResource)
					|| !(properties.cardBins() instanceof ClassPathResource)) {
				banks.getObject();
			}
		};
	}

}
