package org.alipayrehearsal.api;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/rules} and {@code GET /api/rules/{id}} describe the rules: what is
 * checked, why, and the source.
 */
@RestController
@RequestMapping(path = "/api/rules", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleController {

	private final RuleBodies rules;

	private final MessageSource messages;

	RuleController(RuleBodies rules, MessageSource messages) {
		this.rules = rules;
		this.messages = messages;
	}

	@Operation(operationId = "listRules")
	@GetMapping
	RuleBody.Rules all(HttpServletRequest request) {
		return new RuleBody.Rules(this.rules.all(RequestLanguage.of(request)));
	}

	@Operation(operationId = "getRule")
	@GetMapping("/{id}")
	RuleBody one(@PathVariable String id, HttpServletRequest request) {
		Locale language = RequestLanguage.of(request);
		return this.rules.find(id, language).orElseThrow(() -> unknown(language));
	}

	private ErrorResponseException unknown(Locale language) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				this.messages.getMessage("problem.unknown-rule", null, language));
		problem.setProperty("code", "unknown-rule");
		return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
	}

}
