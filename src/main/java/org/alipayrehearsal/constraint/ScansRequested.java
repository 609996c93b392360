package org.alipayrehearsal.constraint;

/**
 * Bean Validation group of the rules that ask for a scan. They are validated only where
 * the channel can carry files.
 */
public interface ScansRequested {

}
