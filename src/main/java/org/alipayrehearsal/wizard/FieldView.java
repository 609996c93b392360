package org.alipayrehearsal.wizard;

import java.util.List;

import org.alipayrehearsal.application.TypedDate;

import org.jspecify.annotations.Nullable;

/**
 * A field as a page shows it.
 *
 * @param path the field's path, which is also its name
 * @param id the id of its element
 * @param value what was typed
 * @param findings what stands against it
 * @param picture what is remembered of an uploaded picture; null where there is none
 */
record FieldView(String path, String id, String value, List<FindingView> findings, @Nullable PictureView picture) {

	/**
	 * Whether an error stands against the field.
	 */
	public boolean invalid() {
		return !errors().isEmpty();
	}

	/**
	 * The errors.
	 */
	public List<FindingView> errors() {
		return this.findings.stream().filter((finding) -> finding.severity().equals("error")).toList();
	}

	/**
	 * Warnings and advice.
	 */
	public List<FindingView> others() {
		return this.findings.stream().filter((finding) -> !finding.severity().equals("error")).toList();
	}

	/**
	 * Whether a date field can show the value: it is blank or an ISO date.
	 */
	public boolean dateOrBlank() {
		return this.value.isEmpty() || TypedDate.of(this.value).isPresent();
	}

	/**
	 * The ids of what describes the field, for assistive technology.
	 */
	public String describedBy() {
		StringBuilder ids = new StringBuilder(this.id).append("-hint");
		this.findings.forEach((finding) -> ids.append(' ').append(this.id).append('-').append(finding.rule()));
		return ids.toString();
	}

	/**
	 * Without the value: it is a person's answer, or made of one.
	 */
	@Override
	public String toString() {
		return "FieldView[" + this.path + "]";
	}

	/**
	 * What is remembered of an uploaded picture.
	 *
	 * @param fileName the name the browser sent
	 * @param kilobytes the length
	 * @param width the width in pixels; 0 where unknown
	 * @param height the height in pixels; 0 where unknown
	 * @param read what was read in it; null where nothing was
	 */
	record PictureView(String fileName, long kilobytes, int width, int height, @Nullable EvidenceView read) {

		/**
		 * Without the file's name: it is a person's answer, or made of one.
		 */
		@Override
		public String toString() {
			return "PictureView[]";
		}

	}

}
