package org.alipayrehearsal.api;

import java.io.IOException;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.check.CheckResponse;
import org.alipayrehearsal.check.CheckResponses;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * {@code POST /api/checks}: checks an application by all rules. The body is read as
 * bytes, so that one strict reader serves plain JSON and forms alike.
 */
@RestController
@RequestMapping(path = "/api/checks", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckController {

	private final AnswersReader reader;

	private final MultipartAnswers multipart;

	private final RuleService rules;

	private final CheckResponses responses;

	CheckController(AnswersReader reader, MultipartAnswers multipart, RuleService rules, CheckResponses responses) {
		this.reader = reader;
		this.multipart = multipart;
		this.rules = rules;
		this.responses = responses;
	}

	@Operation(operationId = "check")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<CheckResponse> checkJson(@RequestBody(required = false) byte @Nullable [] body,
			@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request)
			throws HttpMediaTypeNotSupportedException {
		FormBuilder answers = this.reader.read(JsonText.bytes(body, type));
		return check(answers, ValidationScope.withoutScans(answers.steps()), request);
	}

	@Operation(operationId = "check")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<CheckResponse> checkForm(MultipartHttpServletRequest request) throws IOException, ServletException {
		FormBuilder answers = this.multipart.read(request);
		return check(answers, ValidationScope.withScans(answers.steps()), request);
	}

	private ResponseEntity<CheckResponse> check(FormBuilder answers, ValidationScope asked,
			HttpServletRequest request) {
		if (asked.steps().isEmpty()) {
			throw new UnreadableRequestException(new RequestFault("nothing-asked", null, FormFields.steps(), 0, 0));
		}
		Locale language = RequestLanguage.of(request);
		var application = answers.toApplication();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
			.body(this.responses.of(application, this.rules.check(application, asked), language));
	}

}
