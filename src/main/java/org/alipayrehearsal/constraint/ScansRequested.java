package org.alipayrehearsal.constraint;

/**
 * Bean Validation group of the rules that require a scan. It is validated only for
 * channels that can carry files.
 */
public interface ScansRequested {

}
