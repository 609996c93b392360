/**
 * What happens after the form was submitted: the deposit, the review and when to act.
 */
@NullMarked
package org.alipayrehearsal.web.guide.afterwards;

import org.jspecify.annotations.NullMarked;
