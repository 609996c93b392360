package org.alipayrehearsal.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Creates problem details (RFC 9457) in the language of the request. The type is always
 * {@code about:blank}, because status and code distinguish problems. A problem never
 * repeats what was sent, and therefore has no instance: the address may hold anything.
 */
@Component
public class Problems {

	private static final URI TYPE = URI.create("about:blank");

	private static final String CODE = "code";

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Creates a problem of which only the status is known.
	 * @param status the status
	 * @param language the language of the texts
	 * @return the problem
	 */
	public ProblemDetail of(HttpStatusCode status, Locale language) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(status, "detail", language));
		problem.setType(TYPE);
		problem.setTitle(text(status, "title", language));
		return problem;
	}

	/**
	 * Creates a problem whose texts were written where the request was refused.
	 * @param known the texts; a property {@code code} is kept
	 */
	ProblemDetail of(HttpStatusCode status, ProblemDetail known, Locale language) {
		ProblemDetail problem = of(status, language);
		String title = known.getTitle();
		if (title != null && !title.equals(ProblemDetail.forStatus(status).getTitle())) {
			problem.setTitle(title);
		}
		if (known.getDetail() != null) {
			problem.setDetail(known.getDetail());
		}
		Map<String, Object> properties = known.getProperties();
		if (properties != null && properties.containsKey(CODE)) {
			problem.setProperty(CODE, properties.get(CODE));
		}
		return problem;
	}

	/**
	 * Creates the problem of an unreadable request: the first fault in {@code detail},
	 * {@code code}, {@code field}, {@code line} and {@code column}, and all faults in
	 * {@code errors}.
	 */
	ProblemDetail of(UnreadableRequestException ex, Locale language) {
		List<Fault> faults = ex.faults().stream().map((fault) -> fault(fault, language)).toList();
		Fault first = faults.get(0);
		ProblemDetail problem = of(ex.status(), language);
		problem.setDetail(first.detail());
		problem.setProperty(CODE, first.code());
		setProperty(problem, "field", first.field());
		setProperty(problem, "line", first.line());
		setProperty(problem, "column", first.column());
		problem.setProperty("errors", faults);
		return problem;
	}

	/** A property that is null would be in the JSON text. */
	private static void setProperty(ProblemDetail problem, String name, @Nullable Object value) {
		if (value != null) {
			problem.setProperty(name, value);
		}
	}

	private Fault fault(RequestFault fault, Locale language) {
		boolean located = fault.line() > 0;
		return new Fault(fault.code(), detail(fault, language), fault.field(), located ? fault.line() : null,
				located ? fault.column() : null);
	}

	private String detail(RequestFault fault, Locale language) {
		String separator = this.messages.getMessage("list.separator", null, language);
		String text = this.messages.getMessage("problem.fault." + fault.code(),
				new Object[] { String.join(separator, fault.arguments()), Integer.toString(fault.line()),
						Integer.toString(fault.column()) },
				language);
		String field = fault.field();
		return (field != null) ? this.messages.getMessage("problem.fault", List.of(field, text).toArray(), language)
				: text;
	}

	/** A status without its own text has the text of its class, 4xx or 5xx. */
	private String text(HttpStatusCode status, String part, Locale language) {
		String ofClass = this.messages.getMessage("problem." + (status.is5xxServerError() ? "500" : "400") + "." + part,
				null, language);
		@Nullable String own = this.messages.getMessage("problem." + status.value() + "." + part, null, ofClass, language);
		return (own != null) ? own : ofClass;
	}

	/**
	 * A fault as it is written in {@code errors}.
	 *
	 * @param code what is wrong, for programs
	 * @param detail what to do about it
	 * @param field the path of the field, or null
	 * @param line the line in the JSON text, beginning with 1, or null
	 * @param column the column in that line, beginning with 1, or null
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder({ "code", "detail", "field", "line", "column" })
	public record Fault(String code, String detail, @Nullable String field, @Nullable Integer line,
			@Nullable Integer column) {

		@Override
		public String toString() {
			return "Fault[" + this.code + "]";
		}

	}

}
