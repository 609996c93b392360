package org.alipayrehearsal.api;

import java.util.List;

/**
 * A request that cannot be read as an application. Its message holds codes only.
 */
class UnreadableRequestException extends RuntimeException {

	private final transient List<RequestFault> faults;

	UnreadableRequestException(RequestFault fault) {
		this(List.of(fault));
	}

	/**
	 * For these reasons.
	 * @param faults one or more, in the order of the request
	 */
	UnreadableRequestException(List<RequestFault> faults) {
		super("Unreadable request: " + faults.stream().map(RequestFault::code).toList());
		this.faults = List.copyOf(faults);
	}

	List<RequestFault> faults() {
		return this.faults;
	}

}
