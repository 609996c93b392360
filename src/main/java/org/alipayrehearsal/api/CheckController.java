package org.alipayrehearsal.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.check.CheckResponse;
import org.alipayrehearsal.check.CheckResponses;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ReportMetrics;
import org.alipayrehearsal.check.ReportMetrics.Channel;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * {@code POST /api/checks} checks a form by all rules. The body is bound as bytes, so
 * that one parser reads JSON and the JSON part of a multipart form.
 */
@RestController
@RequestMapping(path = "/api/checks", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckController {

	private final AnswersParser parser;

	private final MultipartAnswers multipart;

	private final RuleService rules;

	private final ReportMetrics metrics;

	private final CheckResponses responses;

	CheckController(AnswersParser parser, MultipartAnswers multipart, RuleService rules, ReportMetrics metrics,
			CheckResponses responses) {
		this.parser = parser;
		this.multipart = multipart;
		this.rules = rules;
		this.metrics = metrics;
		this.responses = responses;
	}

	@Operation(operationId = "check")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	CheckResponse checkJson(@RequestBody(required = false) byte @Nullable [] body,
			@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request)
			throws HttpMediaTypeNotSupportedException {
		FormBuilder answers = this.parser.parse(AnswersParser.bytes(body, type));
		return check(answers, ValidationScope.withoutScans(answers.steps()), request);
	}

	@Operation(operationId = "check")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	CheckResponse checkForm(MultipartHttpServletRequest request) throws IOException, ServletException {
		FormBuilder answers = this.multipart.read(request);
		return check(answers, ValidationScope.withScans(answers.steps()), request);
	}

	private CheckResponse check(FormBuilder answers, ValidationScope asked, HttpServletRequest request) {
		if (asked.steps().isEmpty()) {
			throw new UnreadableRequestException(new RequestFault("nothing-asked", null, FormFields.steps(), 0, 0));
		}
		VerificationForm form = answers.toApplication();
		Report report = this.rules.check(form, asked);
		this.metrics.count(Channel.API, report);
		return this.responses.of(form, report, RequestLanguage.of(request));
	}

}
