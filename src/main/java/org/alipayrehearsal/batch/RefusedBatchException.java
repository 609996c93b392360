package org.alipayrehearsal.batch;

import java.util.List;

/**
 * A file that is not checked at all. Its message holds a code only.
 */
class RefusedBatchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final BatchRefusal refusal;

	private final transient List<String> arguments;

	RefusedBatchException(BatchRefusal refusal, String... arguments) {
		super(refusal.code());
		this.refusal = refusal;
		this.arguments = List.of(arguments);
	}

	BatchRefusal refusal() {
		return this.refusal;
	}

	/** What its text names: fields of ours. */
	List<String> arguments() {
		return this.arguments;
	}

}
