package org.alipayrehearsal.cluster;

import tools.jackson.databind.json.JsonMapper;

/**
 * How values of a type are stored in a shared session. No name of a class is stored: the
 * type's own name and the version of its JSON are.
 *
 * @param <T> the type
 */
public final class StoredType<T> {

	private final String name;

	private final int version;

	private final int oldest;

	private final Class<T> type;

	private final JsonMapper json;

	/**
	 * Creates a type.
	 * @param name the name, which never changes
	 * @param version the version of the JSON; raised when an older one can no longer be
	 * read
	 * @param oldest the oldest version that can still be read
	 * @param type the type
	 * @param json reads and writes values of the type
	 */
	public StoredType(String name, int version, int oldest, Class<T> type, JsonMapper json) {
		this.name = name;
		this.version = version;
		this.oldest = oldest;
		this.type = type;
		this.json = json;
	}

	String name() {
		return this.name;
	}

	int version() {
		return this.version;
	}

	Class<T> type() {
		return this.type;
	}

	JsonMapper json() {
		return this.json;
	}

	/**
	 * Whether a stored version can be read.
	 */
	boolean reads(int stored) {
		return stored >= this.oldest && stored <= this.version;
	}

}
