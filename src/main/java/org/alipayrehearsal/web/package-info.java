/**
 * What all pages with fields of the form share: the answers as typed, fields and
 * findings.
 */
@NullMarked
package org.alipayrehearsal.web;

import org.jspecify.annotations.NullMarked;
