package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.alipayrehearsal.batch.RejectedFileException.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;

/**
 * The uploaded file as a stream: the body of the request, or the first file of a
 * multipart form. Fields of a form are read up to the file.
 *
 * @param content the content of the file
 * @param charset the encoding declared by the request, or null
 * @param format the field {@code format} of the form, or null
 */
record Upload(InputStream content, @Nullable Charset charset, @Nullable String format) {

	/** The media types used for CSV and XLSX; the content decides which it is. */
	private static final Set<String> TYPES = Set.of("text/csv", "text/plain", "text/tab-separated-values",
			"application/csv", "application/vnd.ms-excel", "application/octet-stream",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final int LONGEST_FIELD = 256;

	private static final int MOST_PARTS = 20;

	/**
	 * Read a request up to the file.
	 * @param request the request
	 * @param token whether the CSRF token, or null if there is none, is valid
	 * @return the file
	 * @throws AccessDeniedException if the token is not valid
	 */
	static Upload of(HttpServletRequest request, Predicate<@Nullable String> token) throws IOException {
		MediaType type = type(request);
		if (type.getType().equals("multipart") && type.getSubtype().equals("form-data")) {
			return ofForm(request, token);
		}
		if (!TYPES.contains(type.getType() + "/" + type.getSubtype())) {
			throw new RejectedFileException(Reason.UNKNOWN_TYPE);
		}
		verify(token, null);
		return new Upload(request.getInputStream(), charset(type), null);
	}

	private static Upload ofForm(HttpServletRequest request, Predicate<@Nullable String> token) throws IOException {
		JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload = new JakartaServletFileUpload<>();
		upload.setMaxFileCount(MOST_PARTS);
		String submitted = null;
		try {
			FileItemInputIterator parts = upload.getItemIterator(request);
			String format = null;
			for (int i = 0; i < MOST_PARTS && parts.hasNext(); i++) {
				FileItemInput part = parts.next();
				if (!part.isFormField()) {
					verify(token, submitted);
					return new Upload(content(part), null, format);
				}
				byte[] field = part.getInputStream().readNBytes(LONGEST_FIELD);
				if ("format".equals(part.getFieldName())) {
					format = new String(field, StandardCharsets.UTF_8);
				}
				if ("_csrf".equals(part.getFieldName())) {
					submitted = new String(field, StandardCharsets.UTF_8);
				}
			}
		}
		catch (FileUploadException ex) {
			verify(token, submitted);
			throw new RejectedFileException(Reason.MALFORMED_BODY);
		}
		verify(token, submitted);
		throw new RejectedFileException(Reason.NO_FILE);
	}

	/** Browsers send a file without name and content if none is chosen. */
	private static InputStream content(FileItemInput part) throws IOException {
		String name = part.getName();
		if (name != null && !name.isBlank()) {
			return part.getInputStream();
		}
		PushbackInputStream content = new PushbackInputStream(part.getInputStream());
		int first = content.read();
		if (first < 0) {
			throw new RejectedFileException(Reason.NO_FILE);
		}
		content.unread(first);
		return content;
	}

	private static void verify(Predicate<@Nullable String> token, @Nullable String submitted) {
		if (!token.test(submitted)) {
			throw new AccessDeniedException("The form has no valid token before its file");
		}
	}

	private static MediaType type(HttpServletRequest request) {
		String type = request.getContentType();
		try {
			if (type != null) {
				return MediaType.parseMediaType(type);
			}
		}
		catch (InvalidMediaTypeException ex) {
			// Rejected below, as all unknown types.
		}
		throw new RejectedFileException(Reason.UNKNOWN_TYPE);
	}

	private static @Nullable Charset charset(MediaType type) {
		try {
			Charset charset = type.getCharset();
			// UTF-8 is a common default of HTTP clients, so it is detected rather than
			// trusted.
			return (charset != null && charset.equals(StandardCharsets.UTF_8)) ? null : charset;
		}
		catch (IllegalArgumentException ex) {
			throw new RejectedFileException(Reason.UNKNOWN_TYPE);
		}
	}

	@Override
	public String toString() {
		return "Upload[]";
	}

}
