package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.List;

import org.alipayrehearsal.batch.ResultTexts.Source;

/**
 * Writes results line by line. Rendering is done by any number of threads, writing by
 * one, in the order of the lines.
 */
interface ResultWriter {

	/**
	 * What the lines are as bytes.
	 */
	byte[] render(List<CheckedLine> lines);

	/**
	 * Writes what comes before the lines.
	 */
	void begin() throws IOException;

	/**
	 * Writes rendered lines.
	 */
	void write(byte[] rendered, int count) throws IOException;

	/**
	 * Writes what comes after the lines, and ends the file.
	 */
	void finish(BatchSummary summary, Source source) throws IOException;

}
