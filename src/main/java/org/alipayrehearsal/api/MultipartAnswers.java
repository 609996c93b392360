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
 * Reads a form with files: the answers as JSON in the part {@code application}, each scan
 * in the part of its path.
 */
@Component
class MultipartAnswers {

	private static final String APPLICATION = "application";

	private final AnswersReader reader;

	private final ScanInspector scans;

	MultipartAnswers(AnswersReader reader, ScanInspector scans) {
		this.reader = reader;
		this.scans = scans;
	}

	/**
	 * Reads the form.
	 * @param request the request
	 * @return the answers, with what was measured on the scans
	 * @throws UnreadableRequestException where a part is missing, not known or there
	 * twice, and where the answers cannot be read
	 * @throws org.alipayrehearsal.scan.ScanBusyException where too many scans are
	 * examined
	 */
	FormBuilder read(MultipartHttpServletRequest request) throws IOException, ServletException {
		// Spring's own look at the parts comes first: it tells a form that is too large.
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
		FormBuilder answers = this.reader.read(bytes(application));
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
			// What a browser sends where no file was chosen.
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
