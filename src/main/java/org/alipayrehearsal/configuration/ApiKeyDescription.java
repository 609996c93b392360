package org.alipayrehearsal.configuration;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the key that every call of the API needs to the OpenAPI description, when the
 * login is on. Its responses are added together with all others.
 */
@Component
@Conditional(DeskLogin.WithUsers.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiKeyDescription implements OpenApiLocaleCustomizer {

	private static final String NAME = "apiKey";

	private final MessageSource messages;

	ApiKeyDescription(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void customise(OpenAPI document, Locale locale) {
		document.getComponents()
			.addSecuritySchemes(NAME,
					new SecurityScheme().type(SecurityScheme.Type.APIKEY)
						.in(SecurityScheme.In.HEADER)
						.name(ApiKeyFilter.HEADER)
						.description(this.messages.getMessage("problem.401.detail", null, locale)));
		document.setSecurity(List.of(new SecurityRequirement().addList(NAME)));
	}

}
