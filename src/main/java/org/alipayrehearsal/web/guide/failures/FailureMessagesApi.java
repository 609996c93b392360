package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/failure-messages} lists the known messages;
 * {@code POST /api/failure-messages/explain} explains a pasted one.
 */
@RestController
class FailureMessagesApi {

	private final FailureMessages messages;

	private final MessageSource texts;

	FailureMessagesApi(FailureMessages messages, MessageSource texts) {
		this.messages = messages;
		this.texts = texts;
	}

	@Operation(operationId = "listFailureMessages")
	@GetMapping(path = "/api/failure-messages", produces = MediaType.APPLICATION_JSON_VALUE)
	KnownMessages all(Locale language) {
		return new KnownMessages(this.messages.descriptions(language));
	}

	@Operation(operationId = "explainFailureMessage")
	@PostMapping(path = "/api/failure-messages/explain", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Explanation> explain(@RequestBody Pasted pasted, Locale language) {
		String text = pasted.text();
		if (text == null || text.isBlank()) {
			throw problem(HttpStatus.BAD_REQUEST, "failures.empty", language);
		}
		if (text.length() > FailureMessages.LONGEST) {
			throw problem(HttpStatus.CONTENT_TOO_LARGE, "failures.too-long", language);
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
			.body(this.messages.explain(text, language));
	}

	private ErrorResponseException problem(HttpStatus status, String key, Locale language) {
		String detail = this.texts.getMessage(key, null, language);
		return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
	}

	/**
	 * The known messages.
	 *
	 * @param messages the messages, in the order to show them
	 */
	record KnownMessages(List<FailureMessages.MessageDescription> messages) {

		@Override
		public String toString() {
			return "KnownMessages[" + this.messages.size() + "]";
		}

	}

	/**
	 * Body of a request.
	 *
	 * @param text the pasted text, or null
	 */
	record Pasted(@Nullable String text) {

		/**
		 * {@return a text without the pasted one, which may contain personal data}
		 */
		@Override
		public String toString() {
			return "Pasted[]";
		}

	}

}
