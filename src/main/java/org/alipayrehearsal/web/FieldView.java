package org.alipayrehearsal.web;

import java.util.List;

import org.alipayrehearsal.form.TypedDate;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
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
public record FieldView(String path, String id, String value, List<FindingView> findings,
		@Nullable PictureView picture) {

	/**
	 * Whether an error stands against the field.
	 * @return whether one does
	 */
	public boolean invalid() {
		return !errors().isEmpty();
	}

	/**
	 * The errors.
	 * @return the errors
	 */
	public List<FindingView> errors() {
		return this.findings.stream().filter((finding) -> finding.severity().equals("error")).toList();
	}

	/**
	 * Warnings and advice.
	 * @return the findings
	 */
	public List<FindingView> others() {
		return this.findings.stream().filter((finding) -> !finding.severity().equals("error")).toList();
	}

	/**
	 * Whether a date field can show the value: it is blank or an ISO date.
	 * @return whether it can
	 */
	public boolean dateOrBlank() {
		return this.value.isEmpty() || TypedDate.of(this.value).isPresent();
	}

	/**
	 * The ids of what describes the field, for assistive technology.
	 * @return the ids
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
	public record PictureView(String fileName, long kilobytes, int width, int height, @Nullable EvidenceView read) {

		private static final int BYTES_IN_KILOBYTE = 1024;

		/**
		 * What is remembered of a picture.
		 * @param scan what was measured on it; null where there is none
		 * @return what to show; null where there is none
		 */
		static @Nullable PictureView of(@Nullable ScanReport scan) {
			if (scan == null) {
				return null;
			}
			PictureSize size = scan.size();
			return new PictureView(scan.fileName(), (scan.bytes() + BYTES_IN_KILOBYTE - 1) / BYTES_IN_KILOBYTE,
					(size != null) ? size.width() : 0, (size != null) ? size.height() : 0, EvidenceViews.read(scan));
		}

		/**
		 * Without the file's name: it is a person's answer, or made of one.
		 */
		@Override
		public String toString() {
			return "PictureView[]";
		}

	}

}
