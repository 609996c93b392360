package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.http.GzipCoding;
import org.apache.catalina.connector.ClientAbortException;
import org.alipayrehearsal.batch.RejectedFileException.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Checks a file while it arrives and streams the results. This is a servlet of its own
 * because Spring's {@code DispatcherServlet} parses multipart requests, and so would hold
 * the whole file in memory first.
 */
class BatchServlet extends HttpServlet {

	/** The attribute of a request with its address, of IPv6 the first 64 bits. */
	static final String REMOTE_NETWORK = "rehearsal.remote-network";

	private static final long serialVersionUID = 1L;

	private final transient Supplier<BatchService> batches;

	private final transient RejectedFileHandler rejectedFiles;

	private final transient LocaleResolver locales;

	private final transient @Nullable BatchToken token;

	/**
	 * Create a servlet.
	 * @param batches what checks the files, called at each request: it is created at the
	 * first
	 * @param rejectedFiles responds to requests whose file is rejected
	 * @param locales determines the language
	 * @param token verifies the token of the page's form, or null if the requests come
	 * from programs
	 */
	BatchServlet(Supplier<BatchService> batches, RejectedFileHandler rejectedFiles, LocaleResolver locales,
			@Nullable BatchToken token) {
		this.batches = batches;
		this.rejectedFiles = rejectedFiles;
		this.locales = locales;
		this.token = token;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		if (!request.getMethod().equals("POST")) {
			response.setHeader(HttpHeaders.ALLOW, "POST,OPTIONS");
			if (request.getMethod().equals("OPTIONS")) {
				return;
			}
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return;
		}
		Locale language = this.locales.resolveLocale(request);
		try {
			check(request, response, language);
		}
		catch (RejectedFileException ex) {
			this.rejectedFiles.handle(ex, isPage(), language, request, response);
		}
		catch (AccessDeniedException ex) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		catch (ContentTooLargeException ex) {
			if (response.isCommitted()) {
				throw new ClientAbortException(ex);
			}
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		catch (IOException ex) {
			if (response.isCommitted()) {
				// The client has closed the connection, or reads no more.
				throw new ClientAbortException(ex);
			}
			response.reset();
			this.rejectedFiles.handle(new RejectedFileException(Reason.MALFORMED_BODY), isPage(), language, request,
					response);
		}
	}

	private boolean isPage() {
		return this.token != null;
	}

	private void check(HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
		ResultFormat asked = isPage() ? ResultFormat.ANNOTATED : accepted(request);
		// Before the stream is used: Tomcat would parse the parts at the forward of a
		// refusal.
		String watch = request.getParameter("watch");
		// The fields before the file only.
		Upload upload = Upload.of(request,
				(submitted) -> this.token == null || this.token.isValid(submitted, request, response));
		try (BatchService.Permit permit = this.batches.get().acquire(network(request), watch, language)) {
			ResultFormat format = format(request, upload, asked);
			BatchFile file = permit.open(upload, format);
			response.setContentType(format.contentType(file));
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"" + format.fileName(file) + "\"");
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			boolean compressed = format.isText(file) && GzipCoding.isAccepted(request);
			if (compressed) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, GzipCoding.NAME);
			}
			ResponseBuffer buffer = permit.buffer(response.getOutputStream());
			try {
				OutputStream target = compressed ? GzipCoding.compressing(buffer) : buffer;
				permit.run(file, format, isPage(), target);
				target.close();
			}
			catch (IOException | RuntimeException ex) {
				buffer.abandon();
				throw ex;
			}
		}
	}

	private static String network(HttpServletRequest request) {
		return (request.getAttribute(REMOTE_NETWORK) instanceof String network) ? network : request.getRemoteAddr();
	}

	private static ResultFormat format(HttpServletRequest request, Upload upload, ResultFormat accepted) {
		for (String name : new String[] { upload.format(), request.getParameter("format") }) {
			ResultFormat format = ResultFormat.named(name);
			if (format != null) {
				return format;
			}
		}
		return accepted;
	}

	private static ResultFormat accepted(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT);
		try {
			var types = MediaType.parseMediaTypes(header);
			MimeTypeUtils.sortBySpecificity(types);
			ResultFormat format = ResultFormat.accepted(types);
			if (format != null) {
				return format;
			}
		}
		catch (InvalidMediaTypeException ex) {
			// Not acceptable, as reported below.
		}
		throw new RejectedFileException(Reason.NOT_ACCEPTABLE);
	}

}
