package org.alipayrehearsal.cluster;

import tools.jackson.databind.json.JsonMapper;

/**
 * How values of a type are stored in a shared session. No name of a class is stored: the
 * type's own name and the version of its JSON are.
 *
 * @param name the name, which never changes
 * @param version the version of the JSON; raised when an older one can no longer be read
 * @param oldest the oldest version that can still be read
 * @param type the type
 * @param json reads and writes values of the type
 * @param <T> the type
 */
public record StoredType<T>(String name, int version, int oldest, Class<T> type, JsonMapper json) {

	/**
	 * Whether a stored version can be read.
	 */
	boolean reads(int stored) {
		return stored >= this.oldest && stored <= this.version;
	}

	@Override
	public String toString() {
		return "StoredType[" + this.name + "]";
	}

}
