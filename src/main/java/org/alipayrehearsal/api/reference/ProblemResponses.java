package org.alipayrehearsal.api.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.alipayrehearsal.api.Problems;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Describes the failures of each call: their statuses and the problem details.
 */
@Component
class ProblemResponses {

	private static final String NAME = "Problem";

	private static final String TYPE = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private static final List<Integer> WITH_A_BODY = List.of(400, 413, 415, 429);

	/** An address that tries too many keys is refused too. */
	private static final List<Integer> WITH_A_KEY = List.of(401, 429);

	private static final List<Integer> ALWAYS = List.of(406, 500);

	/** Statuses of single calls. */
	private static final Map<String, Integer> OWN = Map.of("check", 503, "getRule", 404, "bankMatrix", 422);

	private static final List<Integer> LATER = List.of(429, 503);

	private final Problems problems;

	private final JsonMapper json;

	ProblemResponses(Problems problems, JsonMapper json) {
		this.problems = problems;
		this.json = json;
	}

	@SuppressWarnings("rawtypes")
	void register(Components components) {
		Map<String, Schema> fault = ModelConverters.getInstance(true)
			.readAllAsResolvedSchema(new AnnotatedType(Problems.Fault.class)).referencedSchemas;
		fault.forEach(components::addSchemas);
		Schema<Object> problem = Schemas.of("object");
		problem.addProperty("type", Schemas.of("string"));
		problem.addProperty("title", Schemas.of("string"));
		problem.addProperty("status", integer());
		problem.addProperty("detail", Schemas.of("string"));
		problem.addProperty("code", Schemas.of("string"));
		problem.addProperty("field", Schemas.of("string"));
		problem.addProperty("line", integer());
		problem.addProperty("column", integer());
		Schema<Object> errors = Schemas.of("array");
		errors.setItems(Schemas.reference(Problems.Fault.class.getSimpleName()));
		problem.addProperty("errors", errors);
		problem.setRequired(List.of("type", "title", "status", "detail"));
		components.addSchemas(NAME, problem);
	}

	private static Schema<Object> integer() {
		Schema<Object> integer = Schemas.of("integer");
		integer.setFormat("int32");
		return integer;
	}

	/**
	 * Adds the failures of a call.
	 * @param operation the call
	 * @param keyed whether it needs a key
	 * @param texts the texts
	 */
	void add(Operation operation, boolean keyed, DescriptionTexts texts) {
		Set<Integer> statuses = new LinkedHashSet<>();
		if (operation.getRequestBody() != null) {
			statuses.addAll(WITH_A_BODY);
		}
		if (keyed) {
			statuses.addAll(WITH_A_KEY);
		}
		statuses.addAll(ALWAYS);
		Integer own = OWN.get(operation.getOperationId());
		if (own != null) {
			statuses.add(own);
		}
		ApiResponses responses = operation.getResponses();
		statuses.forEach((status) -> responses.addApiResponse(status.toString(),
				response(status, operation.getOperationId(), texts)));
	}

	private ApiResponse response(int status, String call, DescriptionTexts texts) {
		ProblemDetail problem = this.problems.of(HttpStatusCode.valueOf(status), texts.language());
		ApiResponse response = new ApiResponse()
			.description((status == 401) ? problem.getTitle() : texts.of(call + "." + status, "response." + status));
		MediaType body = new MediaType().schema(Schemas.reference(NAME));
		body.addExamples("problem-" + status,
				new Example().summary(problem.getTitle()).value(this.json.convertValue(problem, Map.class)));
		response.setContent(new Content().addMediaType(TYPE, body));
		if (LATER.contains(status)) {
			Schema<Object> seconds = Schemas.of("integer");
			response.addHeaderObject("Retry-After",
					new Header().description(texts.of("header.retry-after")).schema(seconds));
		}
		return response;
	}

}
