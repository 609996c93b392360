package org.alipayrehearsal.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a request, in words and as RFC 9457 wants it. What was sent is
 * never repeated.
 */
@Component
public class Problems {

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A problem of which no more than the status is known.
	 * @param status the status
	 * @param language the language of the words
	 * @return the problem
	 */
	public Problem of(HttpStatusCode status, Locale language) {
		return new Problem(Problem.TYPE, text(status, "title", language), status.value(),
				text(status, "detail", language), null, null, null, null, null);
	}

	/**
	 * A problem that whoever refused the request put into words.
	 * @param status the status
	 * @param known what is known of it; a property {@code code} is for programs
	 */
	Problem of(HttpStatusCode status, ProblemDetail known, Locale language) {
		Problem problem = of(status, language);
		String ofStatus = ProblemDetail.forStatus(status).getTitle();
		String title = known.getTitle();
		String detail = known.getDetail();
		Map<String, Object> properties = known.getProperties();
		Object code = (properties != null) ? properties.get("code") : null;
		return new Problem(Problem.TYPE, (title != null && !title.equals(ofStatus)) ? title : problem.title(),
				problem.status(), (detail != null) ? detail : problem.detail(), (code != null) ? code.toString() : null,
				null, null, null, null);
	}

	/**
	 * A request that cannot be read: the first fault in {@code detail}, {@code code},
	 * {@code field}, {@code line} and {@code column}, all of them in {@code errors}.
	 */
	Problem of(UnreadableRequestException ex, Locale language) {
		Problem problem = of(ex.status(), language);
		List<Problem.Fault> faults = ex.faults().stream().map((fault) -> fault(fault, language)).toList();
		Problem.Fault first = faults.get(0);
		return new Problem(problem.type(), problem.title(), problem.status(), first.detail(), first.code(),
				first.field(), first.line(), first.column(), faults);
	}

	private Problem.Fault fault(RequestFault fault, Locale language) {
		boolean placed = fault.line() > 0;
		return new Problem.Fault(fault.code(), detail(fault, language), fault.field(), placed ? fault.line() : null,
				placed ? fault.column() : null);
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

	/** A status without words of its own has those of its hundred. */
	private String text(HttpStatusCode status, String part, Locale language) {
		String ofHundred = this.messages
			.getMessage("problem." + (status.is5xxServerError() ? "500" : "400") + "." + part, null, language);
		@Nullable String own = this.messages.getMessage("problem." + status.value() + "." + part, null, ofHundred, language);
		return (own != null) ? own : ofHundred;
	}

}
