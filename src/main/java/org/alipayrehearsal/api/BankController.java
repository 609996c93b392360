package org.alipayrehearsal.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.CheckResponse.BankBody;
import org.alipayrehearsal.check.CheckResponses;
import org.alipayrehearsal.form.name.NameAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/banks} lists the banks; {@code POST /api/banks/matrix} tells which of
 * them accept a name. The name is in the body because addresses are logged.
 */
@RestController
@RequestMapping(path = "/api/banks", produces = MediaType.APPLICATION_JSON_VALUE)
class BankController {

	private final Banks banks;

	private final AnswersParser parser;

	private final CheckResponses responses;

	BankController(Banks banks, AnswersParser parser, CheckResponses responses) {
		this.banks = banks;
		this.parser = parser;
		this.responses = responses;
	}

	@Operation(operationId = "listBanks")
	@GetMapping
	BankDescription.Listed all() {
		return new BankDescription.Listed(this.banks.all().stream().map(BankDescription::of).toList());
	}

	@Operation(operationId = "bankMatrix")
	@PostMapping(path = "/matrix", consumes = MediaType.APPLICATION_JSON_VALUE)
	Matrix matrix(@RequestBody(required = false) byte @Nullable [] body,
			@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type) throws HttpMediaTypeNotSupportedException {
		String name = this.parser.parseName(AnswersParser.bytes(body, type));
		return new Matrix(this.responses.banks(new NameAnswers(name, null, null)));
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
