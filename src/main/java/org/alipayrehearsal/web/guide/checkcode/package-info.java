/**
 * Practice for the check code of step 3.4.
 */
@NullMarked
package org.alipayrehearsal.web.guide.checkcode;

import org.jspecify.annotations.NullMarked;
