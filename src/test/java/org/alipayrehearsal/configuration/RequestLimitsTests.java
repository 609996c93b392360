package org.alipayrehearsal.configuration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                                | 1
			application/json                                | 1
			text/plain                                      | 1
			multipart/mixed; boundary=x                     | 1
			not a type                                      | 1
			*/*                                             | 1
			application/x-www-form-urlencoded               | 2
			APPLICATION/X-WWW-FORM-URLENCODED;charset=UTF-8 | 2
			multipart/form-data                             | 24
			Multipart/Form-Data; boundary=x                 | 24
			""")
	void whenBodyHasATypeShouldHaveItsLimit(@Nullable String type, int megabytes) {
		RequestLimits limits = new RequestLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2),
				DataSize.ofMegabytes(24), DataSize.ofMegabytes(1024));
		assertThat(limits.of("/api/checks", type)).isEqualTo(DataSize.ofMegabytes(megabytes));
		assertThat(limits.of("/api/checks/batch", type)).isEqualTo(DataSize.ofMegabytes(1024));
		assertThat(limits.of("/desk/batch/results", type)).isEqualTo(DataSize.ofMegabytes(1024));
		assertThat(limits.of("/desk/batch", type)).isEqualTo(DataSize.ofMegabytes(megabytes));
	}

}
