package org.alipayrehearsal.api.reference;

import java.util.Objects;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import org.alipayrehearsal.api.Problems;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link RecordSchemaConverter}.
 */
class RecordSchemaConverterTests {

	@Test
	void whenAnotherContextsConverterReadsTheRecordShouldFindItInTheSchema() {
		ModelConverters another = new ModelConverters(true);
		another.addConverter(new RecordSchemaConverter());
		Schema<?> schema = Objects
			.requireNonNull(another.readAllAsResolvedSchema(new AnnotatedType(Problems.Fault.class)).referencedSchemas
				.get("Fault"));
		assertThat(RecordSchemaConverter.removeRecord(schema)).isEqualTo(Problems.Fault.class);
		assertThat(RecordSchemaConverter.removeRecord(schema)).isNull();
		assertThat(schema.getExtensions()).isEmpty();
	}

	@Test
	void whenSchemaIsOfNoRecordShouldFindNone() {
		assertThat(RecordSchemaConverter.removeRecord(new Schema<>())).isNull();
	}

}
