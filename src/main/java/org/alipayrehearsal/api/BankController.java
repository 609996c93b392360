package org.alipayrehearsal.api;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.CheckResponse.BankBody;
import org.alipayrehearsal.check.CheckResponses;
import org.alipayrehearsal.form.name.NameAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/banks}: the banks of the list; {@code POST /api/banks/matrix}: which of
 * them work with a name. A name is sent in a body: addresses end in logs.
 */
@RestController
@RequestMapping(path = "/api/banks", produces = MediaType.APPLICATION_JSON_VALUE)
class BankController {

	private final Banks banks;

	private final NameReader reader;

	private final CheckResponses responses;

	BankController(Banks banks, NameReader reader, CheckResponses responses) {
		this.banks = banks;
		this.reader = reader;
		this.responses = responses;
	}

	@Operation(operationId = "listBanks")
	@GetMapping
	ResponseEntity<BankDescription.Listed> all(HttpServletRequest request) {
		Locale language = RequestLanguage.of(request);
		return Published.in(language,
				new BankDescription.Listed(this.banks.all().stream().map(BankDescription::of).toList()));
	}

	@Operation(operationId = "bankMatrix")
	@PostMapping(path = "/matrix", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Matrix> matrix(@RequestBody(required = false) byte @Nullable [] body,
			@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request)
			throws HttpMediaTypeNotSupportedException {
		String name = this.reader.read(JsonText.bytes(body, type));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.of(request).toLanguageTag())
			.body(new Matrix(this.responses.banks(new NameAnswers(name, null, null))));
	}

	/**
	 * Which banks could be used with a name.
	 *
	 * @param banks a line for each bank of the list
	 */
	record Matrix(List<BankBody> banks) {

		@Override
		public String toString() {
			return "Matrix[" + this.banks.size() + "]";
		}

	}

}
