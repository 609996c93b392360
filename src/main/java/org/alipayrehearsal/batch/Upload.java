package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The file in a request, as it arrives: the body itself, or the first file of a form. A
 * form's fields count as far as they stand before it.
 *
 * @param content the file's bytes
 * @param charset the encoding that the request says it has, or null
 * @param format the result's format as the form says; null where it says none
 */
record Upload(InputStream content, @Nullable Charset charset, @Nullable String format) {

	/** What programs call CSV and XLSX; what it is, is told by its first bytes. */
	private static final Set<String> TYPES = Set.of("text/csv", "text/plain", "text/tab-separated-values",
			"application/csv", "application/vnd.ms-excel", "application/octet-stream",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final int LONGEST_FIELD = 64;

	private static final int MOST_PARTS = 20;

	static Upload of(HttpServletRequest request) throws IOException {
		MediaType type = type(request);
		if (type.getType().equals("multipart") && type.getSubtype().equals("form-data")) {
			return ofForm(request);
		}
		if (!TYPES.contains(type.getType() + "/" + type.getSubtype())) {
			throw new RefusedBatchException(BatchRefusal.UNKNOWN_TYPE);
		}
		return new Upload(request.getInputStream(), charset(type), null);
	}

	private static Upload ofForm(HttpServletRequest request) throws IOException {
		JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload = new JakartaServletFileUpload<>();
		upload.setMaxFileCount(MOST_PARTS);
		try {
			FileItemInputIterator parts = upload.getItemIterator(request);
			String format = null;
			for (int i = 0; i < MOST_PARTS && parts.hasNext(); i++) {
				FileItemInput part = parts.next();
				if (!part.isFormField()) {
					return new Upload(part.getInputStream(), null, format);
				}
				byte[] field = part.getInputStream().readNBytes(LONGEST_FIELD);
				if ("format".equals(part.getFieldName())) {
					format = new String(field, StandardCharsets.UTF_8);
				}
			}
		}
		catch (FileUploadException ex) {
			throw new RefusedBatchException(BatchRefusal.MALFORMED_BODY);
		}
		throw new RefusedBatchException(BatchRefusal.EMPTY_FILE);
	}

	private static MediaType type(HttpServletRequest request) {
		String type = request.getContentType();
		try {
			if (type != null) {
				return MediaType.parseMediaType(type);
			}
		}
		catch (InvalidMediaTypeException ex) {
			// It is refused below, as any type that is not known.
		}
		throw new RefusedBatchException(BatchRefusal.UNKNOWN_TYPE);
	}

	private static @Nullable Charset charset(MediaType type) {
		try {
			Charset charset = type.getCharset();
			// The name says no more than that a byte order mark may follow.
			return (charset != null && charset.equals(StandardCharsets.UTF_8)) ? null : charset;
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedBatchException(BatchRefusal.UNKNOWN_TYPE);
		}
	}

	@Override
	public String toString() {
		return "Upload[]";
	}

}
