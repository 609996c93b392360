package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.List;

/**
 * Writes results line by line. {@link #render} is thread-safe; the other methods are
 * called by one thread, in the order of the lines.
 */
interface ResultWriter {

	/**
	 * Render lines, blank ones among them.
	 */
	byte[] render(List<CheckedLine> lines);

	/**
	 * Write what precedes the lines.
	 */
	void begin() throws IOException;

	/**
	 * Write rendered lines.
	 * @param rendered the rendered lines
	 * @param lines the same lines
	 */
	void write(byte[] rendered, List<CheckedLine> lines) throws IOException;

	/**
	 * Write what follows the lines, and finish the file.
	 */
	void finish(BatchSummary summary, FileInfo info) throws IOException;

	/**
	 * Complete the information on the file with what is decided when writing.
	 */
	default FileInfo complete(FileInfo info) {
		return info;
	}

}
