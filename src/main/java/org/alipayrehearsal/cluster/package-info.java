/**
 * Sessions and other state that several instances share, in Redis or Valkey. Everything
 * is encrypted before it leaves the instance. In use with the profile {@code cluster}
 * only.
 */
@NullMarked
package org.alipayrehearsal.cluster;

import org.jspecify.annotations.NullMarked;
