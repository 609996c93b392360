package bare;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Shows the page to everybody. Spring Boot's default answers 401 and renders nothing.
 */
@Configuration(proxyBeanMethods = false)
class PublicPages {

	@Bean
	SecurityFilterChain pages(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll()).build();
	}

}
