/**
 * The support desk: the whole form and its report on one page, for helpers who check many
 * clients. Nothing of a client is kept, not even in the session.
 */
@NullMarked
package org.alipayrehearsal.web.desk;

import org.jspecify.annotations.NullMarked;
