package org.alipayrehearsal.web.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.alipayrehearsal.web.template.MarkupNode.Attribute;
import org.alipayrehearsal.web.template.MarkupNode.Element;
import org.alipayrehearsal.web.template.MarkupNode.Verbatim;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;

/**
 * Reads the source of a template with the parser of Thymeleaf.
 */
final class MarkupReader extends AbstractMarkupHandler {

	private final Element root = new Element("");

	private final Deque<Element> open = new ArrayDeque<>(List.of(this.root));

	private String space = "";

	private MarkupReader() {
	}

	/**
	 * Reads a template.
	 * @param template the source
	 * @return its nodes
	 * @throws UncheckedIOException if it cannot be read
	 */
	static List<MarkupNode> read(Reader template) {
		ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
		configuration.setElementBalancing(ElementBalancing.AUTO_CLOSE);
		configuration.setCaseSensitive(false);
		MarkupReader reader = new MarkupReader();
		try (template) {
			new MarkupParser(configuration).parse(template, reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParseException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
		return reader.root.content();
	}

	private Element current() {
		return this.open.element();
	}

	private void verbatim(char[] buffer, int offset, int length) {
		current().content().add(new Verbatim(new String(buffer, offset, length)));
	}

	private void open(Element element) {
		current().content().add(element);
		this.open.push(element);
	}

	@Override
	public void handleText(char[] buffer, int offset, int length, int line, int column) {
		verbatim(buffer, offset, length);
	}

	@Override
	public void handleComment(char[] buffer, int contentOffset, int contentLength, int offset, int length, int line,
			int column) {
		verbatim(buffer, offset, length);
	}

	@Override
	public void handleCDATASection(char[] buffer, int contentOffset, int contentLength, int offset, int length,
			int line, int column) {
		verbatim(buffer, offset, length);
	}

	@Override
	public void handleXmlDeclaration(char[] buffer, int keywordOffset, int keywordLength, int keywordLine,
			int keywordColumn, int versionOffset, int versionLength, int versionLine, int versionColumn,
			int encodingOffset, int encodingLength, int encodingLine, int encodingColumn, int standaloneOffset,
			int standaloneLength, int standaloneLine, int standaloneColumn, int offset, int length, int line,
			int column) {
		verbatim(buffer, offset, length);
	}

	@Override
	public void handleDocType(char[] buffer, int keywordOffset, int keywordLength, int keywordLine, int keywordColumn,
			int nameOffset, int nameLength, int nameLine, int nameColumn, int typeOffset, int typeLength, int typeLine,
			int typeColumn, int publicIdOffset, int publicIdLength, int publicIdLine, int publicIdColumn,
			int systemIdOffset, int systemIdLength, int systemIdLine, int systemIdColumn, int subsetOffset,
			int subsetLength, int subsetLine, int subsetColumn, int offset, int length, int line, int column) {
		verbatim(buffer, offset, length);
	}

	@Override
	public void handleProcessingInstruction(char[] buffer, int targetOffset, int targetLength, int targetLine,
			int targetColumn, int contentOffset, int contentLength, int contentLine, int contentColumn, int offset,
			int length, int line, int column) {
		verbatim(buffer, offset, length);
	}

	@Override
	public void handleStandaloneElementStart(char[] buffer, int offset, int length, boolean minimized, int line,
			int column) {
		open(new Element(new String(buffer, offset, length)));
	}

	@Override
	public void handleStandaloneElementEnd(char[] buffer, int offset, int length, boolean minimized, int line,
			int column) {
		endTag(minimized ? "/>" : ">");
		this.open.pop();
	}

	@Override
	public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
		open(new Element(new String(buffer, offset, length)));
	}

	@Override
	public void handleOpenElementEnd(char[] buffer, int offset, int length, int line, int column) {
		endTag(">");
	}

	@Override
	public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
		current().close("</" + new String(buffer, offset, length));
	}

	@Override
	public void handleCloseElementEnd(char[] buffer, int offset, int length, int line, int column) {
		current().close(this.space + ">");
		this.space = "";
		this.open.pop();
	}

	@Override
	public void handleAutoCloseElementEnd(char[] buffer, int offset, int length, int line, int column) {
		this.open.pop();
	}

	@Override
	public void handleUnmatchedCloseElementStart(char[] buffer, int offset, int length, int line, int column)
			throws ParseException {
		throw new ParseException("“" + new String(buffer, offset, length) + "” is closed but not open", line, column);
	}

	@Override
	public void handleInnerWhiteSpace(char[] buffer, int offset, int length, int line, int column) {
		this.space += new String(buffer, offset, length);
	}

	@Override
	public void handleAttribute(char[] buffer, int nameOffset, int nameLength, int nameLine, int nameColumn,
			int operatorOffset, int operatorLength, int operatorLine, int operatorColumn, int contentOffset,
			int contentLength, int outerOffset, int outerLength, int valueLine, int valueColumn) {
		boolean quoted = outerLength > contentLength;
		current().attributes()
			.add(new Attribute(this.space, new String(buffer, nameOffset, nameLength),
					new String(buffer, operatorOffset, operatorLength),
					quoted ? String.valueOf(buffer[outerOffset]) : "",
					(operatorLength > 0) ? new String(buffer, contentOffset, contentLength) : null));
		this.space = "";
	}

	private void endTag(String end) {
		current().endTag(this.space + end);
		this.space = "";
	}

}
