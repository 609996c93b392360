package org.alipayrehearsal.api;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * Thrown if a request cannot be read or asks for nothing. The message holds codes only.
 */
class UnreadableRequestException extends RuntimeException {

	private final HttpStatus status;

	private final transient List<RequestFault> faults;

	UnreadableRequestException(RequestFault fault) {
		this(HttpStatus.BAD_REQUEST, List.of(fault));
	}

	/**
	 * Creates the exception.
	 * @param faults one or more faults, in the order of the request
	 */
	UnreadableRequestException(List<RequestFault> faults) {
		this(HttpStatus.BAD_REQUEST, faults);
	}

	UnreadableRequestException(HttpStatus status, List<RequestFault> faults) {
		super("Unreadable request: " + faults.stream().map(RequestFault::code).toList());
		this.status = status;
		this.faults = List.copyOf(faults);
	}

	HttpStatus status() {
		return this.status;
	}

	List<RequestFault> faults() {
		return this.faults;
	}

}
