/**
 * Reading of the files that hold data of the application.
 */
@NullMarked
package org.alipayrehearsal.data;

import org.jspecify.annotations.NullMarked;
