package org.alipayrehearsal.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Part of the source of a template. What is not changed is written as it was read.
 */
sealed interface MarkupNode {

	/** Appends the source. */
	void write(StringBuilder source);

	/** Text, a comment or any other markup without elements. */
	record Verbatim(String source) implements MarkupNode {

		@Override
		public void write(StringBuilder written) {
			written.append(this.source);
		}

		@Override
		public String toString() {
			return "Verbatim[]";
		}

	}

	/** An element with its content. */
	final class Element implements MarkupNode {

		private final String name;

		private final List<Attribute> attributes = new ArrayList<>();

		private final List<MarkupNode> content = new ArrayList<>();

		private String endOfTag = "";

		private String closingTag = "";

		Element(String name) {
			this.name = name;
		}

		String name() {
			return this.name;
		}

		List<Attribute> attributes() {
			return this.attributes;
		}

		List<MarkupNode> content() {
			return this.content;
		}

		void endTag(String endOfTag) {
			this.endOfTag += endOfTag;
		}

		void close(String closingTag) {
			this.closingTag += closingTag;
		}

		boolean hasAttribute(String attributeName) {
			return this.attributes.stream().anyMatch((attribute) -> attribute.name().equals(attributeName));
		}

		/**
		 * {@return the value of an attribute as written}
		 */
		Optional<String> value(String attributeName) {
			return this.attributes.stream()
				.filter((attribute) -> attribute.name().equals(attributeName))
				.findFirst()
				.map(Attribute::value);
		}

		/**
		 * {@return an element in the same tags}
		 */
		Element with(List<Attribute> otherAttributes, List<MarkupNode> otherContent) {
			Element element = new Element(this.name);
			element.attributes.addAll(otherAttributes);
			element.content.addAll(otherContent);
			element.endOfTag = this.endOfTag;
			element.closingTag = this.closingTag;
			return element;
		}

		/**
		 * {@return an element with one attribute}
		 */
		static Element of(String name, Attribute attribute, List<MarkupNode> content) {
			Element element = new Element(name);
			element.attributes.add(attribute);
			element.content.addAll(content);
			element.endOfTag = ">";
			element.closingTag = "</" + name + ">";
			return element;
		}

		@Override
		public void write(StringBuilder source) {
			source.append('<').append(this.name);
			this.attributes.forEach((attribute) -> attribute.write(source));
			source.append(this.endOfTag);
			this.content.forEach((node) -> node.write(source));
			source.append(this.closingTag);
		}

	}

	/**
	 * An attribute.
	 *
	 * @param space the white space before it
	 * @param name its name
	 * @param operator the equals sign with the white space around it, empty without a
	 * value
	 * @param quote the quotation mark, or empty
	 * @param value its value as written, or null
	 */
	record Attribute(String space, String name, String operator, String quote, @Nullable String value) {

		Attribute withValue(String otherValue) {
			return new Attribute(this.space, this.name, this.operator, this.quote, otherValue);
		}

		void write(StringBuilder source) {
			source.append(this.space).append(this.name).append(this.operator);
			if (this.value != null) {
				source.append(this.quote).append(this.value).append(this.quote);
			}
		}

		@Override
		public String toString() {
			return "Attribute[]";
		}

	}

}
