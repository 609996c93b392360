package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.List;

import org.alipayrehearsal.batch.ResultTexts.Source;

/**
 * Writes results line by line. {@link #render} is thread-safe; the other methods are
 * called by one thread, in the order of the lines.
 */
interface ResultWriter {

	/**
	 * Render lines.
	 */
	byte[] render(List<CheckedLine> lines);

	/**
	 * Write what precedes the lines.
	 */
	void begin() throws IOException;

	/**
	 * Write rendered lines.
	 */
	void write(byte[] rendered, int count) throws IOException;

	/**
	 * Write what follows the lines, and finish the file.
	 */
	void finish(BatchSummary summary, Source source) throws IOException;

}
