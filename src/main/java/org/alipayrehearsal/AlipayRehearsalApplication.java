package org.alipayrehearsal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the web application.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AlipayRehearsalApplication {

	/**
	 * Starts the application.
	 * @param arguments Spring Boot's command line options
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(AlipayRehearsalApplication.class, arguments);
	}

}
