package org.alipayrehearsal.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.check.ExampleForm;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.scan.SamplePictures;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/**
 * What a browser sends for answers as an example writes them.
 */
public final class FormRequests {

	private FormRequests() {
	}

	/**
	 * A form with the sample pictures among the answers.
	 * @param address where it is sent to
	 * @param answers the answers by path
	 * @return the request
	 */
	public static MockMultipartHttpServletRequestBuilder withScans(String address, Map<String, String> answers) {
		var request = multipart(address);
		for (String path : FormFields.paths(FieldKind.SCAN)) {
			String sample = answers.getOrDefault(path, "");
			if (!sample.isBlank()) {
				request.file(new MockMultipartFile(path, SamplePictures.fileName(sample), "application/octet-stream",
						SamplePictures.bytes(sample)));
			}
		}
		return request;
	}

	/**
	 * Fills in a field that is none for a picture.
	 * @param request the request
	 * @param path the field's path
	 * @param value the answer
	 */
	public static void fill(AbstractMockHttpServletRequestBuilder<?> request, String path, String value) {
		if (FormFields.kind(path) != FieldKind.SCAN) {
			request.param(path, asForm(path, value));
		}
	}

	/** An example's value as a browser sends it. */
	private static String asForm(String path, String value) {
		if (FormFields.kind(path) == FieldKind.DATE) {
			return Objects.toString(ExampleForm.date(value), "");
		}
		if (path.equals("card.openedOnMainland")) {
			return Arrays.asList("", "yes", "no").get(1 + Arrays.asList("true", "false").indexOf(value));
		}
		return value;
	}

}
