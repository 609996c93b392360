package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds {@code POST /api/checks/batch} to the OpenAPI description, because springdoc does
 * not know servlets. Its texts are added together with all others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BatchDescription implements OpenApiLocaleCustomizer {

	private static final String REFERENCE = "#/components/schemas/";

	private static final String CSV = "text/csv";

	@Override
	public void customise(OpenAPI document, Locale locale) {
		Operation operation = new Operation().operationId("checkBatch")
			.addParametersItem(new Parameter().name("format").in("query").schema(formats()))
			.addParametersItem(new Parameter().name("watch").in("query").schema(id()))
			.requestBody(new RequestBody().content(new Content().addMediaType(CSV, body("string"))
				.addMediaType(ResultFormat.XLSX.contentType(), body(null))
				.addMediaType("multipart/form-data", form())))
			.responses(new ApiResponses().addApiResponse("200",
					new ApiResponse().content(new Content().addMediaType(CSV, body("string"))
						.addMediaType(ResultFormat.XLSX.contentType(), body(null))
						.addMediaType(ResultFormat.NDJSON.contentType(), lines()))));
		document.path("/api/checks/batch", new PathItem().post(operation));
		lineSchemas(document.getComponents());
	}

	private static Schema<Object> formats() {
		Schema<Object> formats = schema("string");
		formats.setEnum(List.of("csv", "xlsx", "ndjson", "annotated"));
		return formats;
	}

	private static Schema<Object> id() {
		Schema<Object> id = schema("string");
		id.setFormat("uuid");
		return id;
	}

	private static MediaType form() {
		Schema<Object> file = new Schema<>(SpecVersion.V31);
		file.setContentMediaType("application/octet-stream");
		Schema<Object> form = schema("object");
		form.addProperty("format", formats());
		form.addProperty("file", file);
		form.setRequired(List.of("file"));
		return new MediaType().schema(form);
	}

	/**
	 * Lines of JSON are an array, as in OpenAPI 3.2; 3.1 knows the content of a text
	 * only.
	 */
	private static MediaType lines() {
		MediaType lines = body("string");
		Schema<Object> either = new Schema<>(SpecVersion.V31);
		either.setAnyOf(List.of(reference("LineBody"), reference("SummaryLine")));
		Schema<Object> all = schema("array");
		all.setItems(either);
		lines.getSchema().setContentMediaType(ResultFormat.NDJSON.contentType());
		lines.getSchema().setContentSchema(all);
		return lines;
	}

	@SuppressWarnings("rawtypes")
	private static void lineSchemas(Components components) {
		for (Class<?> type : List.of(LineBody.class, LineBody.SummaryBody.class)) {
			Map<String, Schema> schemas = ModelConverters.getInstance(true)
				.readAllAsResolvedSchema(new AnnotatedType(type)).referencedSchemas;
			schemas.forEach((name, schema) -> {
				if (!components.getSchemas().containsKey(name)) {
					components.addSchemas(name, schema);
				}
			});
		}
		Schema<Object> last = schema("object");
		last.addProperty("summary", reference("SummaryBody"));
		last.setRequired(List.of("summary"));
		components.addSchemas("SummaryLine", last);
	}

	private static MediaType body(@Nullable String type) {
		return new MediaType().schema((type != null) ? schema(type) : new Schema<>(SpecVersion.V31));
	}

	private static Schema<Object> reference(String name) {
		Schema<Object> schema = new Schema<>(SpecVersion.V31);
		schema.set$ref(REFERENCE + name);
		return schema;
	}

	private static Schema<Object> schema(String type) {
		Schema<Object> schema = new Schema<>(SpecVersion.V31);
		schema.setTypes(Set.of(type));
		return schema;
	}

}
