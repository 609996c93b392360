package org.alipayrehearsal.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.scan.ScanInspector;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Reads a multipart form: the answers as JSON in the part {@code application}, each scan
 * in a part that is named as its path.
 */
@Component
class MultipartAnswers {

	private static final String APPLICATION = "application";

	private final AnswersParser parser;

	private final ScanInspector scans;

	MultipartAnswers(AnswersParser parser, ScanInspector scans) {
		this.parser = parser;
		this.scans = scans;
	}

	/**
	 * Reads the form.
	 * @param request the request
	 * @return the answers, with the reports of the scans
	 * @throws UnreadableRequestException if a part is missing, unknown or duplicate, or
	 * if the answers cannot be parsed
	 * @throws org.alipayrehearsal.scan.ScanBusyException if too many scans are being
	 * analyzed
	 */
	FormBuilder read(MultipartHttpServletRequest request) throws IOException, ServletException {
		// Resolving the form first turns one that is too large into Spring's exception.
		request.getMultiFileMap();
		Map<String, Part> parts = new HashMap<>();
		for (Part part : request.getParts()) {
			String name = part.getName();
			if (!name.equals(APPLICATION) && !FormFields.paths(FieldKind.SCAN).contains(name)) {
				throw new UnreadableRequestException(RequestFault.of("unknown-part"));
			}
			if (parts.put(name, part) != null) {
				throw new UnreadableRequestException(RequestFault.of("duplicate-field", name));
			}
		}
		Part application = parts.remove(APPLICATION);
		if (application == null) {
			throw new UnreadableRequestException(RequestFault.of("missing-part", APPLICATION));
		}
		FormBuilder answers = this.parser.parse(bytes(application));
		for (Part part : parts.values()) {
			inspect(part, answers);
		}
		return answers;
	}

	private void inspect(Part part, FormBuilder answers) throws IOException {
		String fileName = part.getSubmittedFileName();
		if (fileName == null) {
			throw new UnreadableRequestException(RequestFault.of("not-a-file", part.getName()));
		}
		if (fileName.isBlank() && part.getSize() == 0) {
			// Browsers send this for an empty file input.
			return;
		}
		answers.give(part.getName(), this.scans.inspect(fileName, bytes(part)));
	}

	private static byte[] bytes(Part part) throws IOException {
		try (InputStream content = part.getInputStream()) {
			return content.readAllBytes();
		}
	}

}
