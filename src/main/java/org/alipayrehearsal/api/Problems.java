package org.alipayrehearsal.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a request, in words and as RFC 9457 wants it. What was sent is
 * never repeated.
 */
@Component
class Problems {

	private static final URI NO_MORE_THAN_THE_STATUS = URI.create("about:blank");

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A problem of which no more than the status is known.
	 */
	ProblemDetail of(HttpStatusCode status, Locale language) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(NO_MORE_THAN_THE_STATUS);
		problem.setTitle(text(status, "title", language));
		problem.setDetail(text(status, "detail", language));
		return problem;
	}

	/**
	 * A request that cannot be read: the first fault in {@code detail}, {@code field},
	 * {@code line} and {@code column}, all of them in {@code errors}.
	 */
	ProblemDetail of(UnreadableRequestException ex, Locale language) {
		ProblemDetail problem = of(HttpStatus.BAD_REQUEST, language);
		RequestFault first = ex.faults().get(0);
		problem.setDetail(detail(first, language));
		place(first).forEach(problem::setProperty);
		problem.setProperty("errors", ex.faults().stream().map((fault) -> error(fault, language)).toList());
		return problem;
	}

	private Map<String, Object> error(RequestFault fault, Locale language) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("code", fault.code());
		error.put("detail", detail(fault, language));
		error.putAll(place(fault));
		return error;
	}

	private static Map<String, Object> place(RequestFault fault) {
		Map<String, Object> place = new LinkedHashMap<>();
		if (fault.field() != null) {
			place.put("field", fault.field());
		}
		if (fault.line() > 0) {
			place.put("line", fault.line());
			place.put("column", fault.column());
		}
		return place;
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
		String own = this.messages.getMessage("problem." + status.value() + "." + part, null, ofHundred, language);
		return (own != null) ? own : ofHundred;
	}

}
