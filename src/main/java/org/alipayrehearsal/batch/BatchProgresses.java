package org.alipayrehearsal.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The runs that somebody watches, by the random id that the page thought of. The latest
 * are kept, so that the end of a run can be asked for: there is nothing of a client in
 * them.
 */
@Component
class BatchProgresses {

	private static final int MOST = 64;

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private final Map<String, BatchProgress> runs = new LinkedHashMap<>();

	/**
	 * Lets a run be watched.
	 * @param id the id that the page thought of; anything else is watched by nobody
	 */
	synchronized BatchProgress watch(@Nullable String id, BatchProgress progress) {
		if (id == null || !ID.matcher(id).matches()) {
			return new BatchProgress();
		}
		this.runs.put(id, progress);
		if (this.runs.size() > MOST) {
			this.runs.remove(this.runs.keySet().iterator().next());
		}
		return progress;
	}

	synchronized Optional<BatchProgress> find(String id) {
		return Optional.ofNullable(this.runs.get(id));
	}

}
