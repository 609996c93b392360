package org.alipayrehearsal.constraint.name;

import org.jspecify.annotations.Nullable;

/**
 * What the rules of the name step judge: the name as it will be typed, and the two
 * spellings it is compared with.
 */
public interface TypedName {

	/**
	 * The name as it will be typed into 真实姓名.
	 * @return the name, as typed
	 */
	@Nullable String realName();

	/**
	 * The name as printed on the Chinese visa.
	 * @return the name, as typed; null or blank where not given
	 */
	@Nullable String onVisa();

	/**
	 * The name as the bank has it stored.
	 * @return the name, as typed; null or blank where not given
	 */
	@Nullable String atBank();

}
