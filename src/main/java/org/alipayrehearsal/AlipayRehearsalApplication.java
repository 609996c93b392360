package org.alipayrehearsal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts the web application.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
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
