/**
 * Questions of the guide's readers and their answers.
 */
@NullMarked
package org.alipayrehearsal.web.guide.questions;

import org.jspecify.annotations.NullMarked;
