/**
 * What the pages that ask for the form's fields have in common: the answers as typed, and
 * fields and findings as a page shows them.
 */
@NullMarked
package org.alipayrehearsal.web;

import org.jspecify.annotations.NullMarked;
