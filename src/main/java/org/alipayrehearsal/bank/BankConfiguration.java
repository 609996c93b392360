package org.alipayrehearsal.bank;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the directory of banks.
 */
@Configuration(proxyBeanMethods = false)
public class BankConfiguration {

	@Bean
	Banks banks() {
		return new Banks(List.of());
	}

}
