package org.alipayrehearsal.web;

import java.util.List;

import org.alipayrehearsal.form.TypedDate;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * A field as a page shows it.
 *
 * @param path the field's path, which is also its name
 * @param id the id of its element
 * @param value the text as typed
 * @param findings its findings
 * @param picture the uploaded picture, or null
 */
public record FieldView(String path, String id, String value, List<FindingView> findings,
		@Nullable PictureView picture) {

	/**
	 * {@return whether the field has an error}
	 */
	public boolean invalid() {
		return !errors().isEmpty();
	}

	/**
	 * {@return the errors}
	 */
	public List<FindingView> errors() {
		return this.findings.stream().filter((finding) -> finding.severity() == Severity.ERROR).toList();
	}

	/**
	 * {@return the warnings and advice}
	 */
	public List<FindingView> others() {
		return this.findings.stream().filter((finding) -> finding.severity() != Severity.ERROR).toList();
	}

	/**
	 * {@return whether the value is blank or an ISO date, so that a date input can show
	 * it}
	 */
	public boolean dateOrBlank() {
		return this.value.isEmpty() || TypedDate.of(this.value).isPresent();
	}

	/**
	 * {@return the ids of the elements that describe the field, for
	 * {@code aria-describedby}}
	 */
	public String describedBy() {
		StringBuilder ids = new StringBuilder(this.id).append("-hint");
		this.findings.forEach((finding) -> ids.append(' ').append(this.id).append('-').append(finding.rule()));
		return ids.toString();
	}

	/**
	 * Omits the value.
	 */
	@Override
	public String toString() {
		return "FieldView[" + this.path + "]";
	}

	/**
	 * An uploaded picture. The picture itself is not kept.
	 *
	 * @param fileName the file name that the browser sent
	 * @param kilobytes the size of the file
	 * @param width the width in pixels; 0 if unknown
	 * @param height the height in pixels; 0 if unknown
	 * @param read its machine-readable lines, or null
	 */
	public record PictureView(String fileName, long kilobytes, int width, int height, @Nullable EvidenceView read) {

		private static final int BYTES_IN_KILOBYTE = 1024;

		static @Nullable PictureView of(@Nullable ScanReport scan) {
			if (scan == null) {
				return null;
			}
			PictureSize size = scan.size();
			return new PictureView(scan.fileName(), (scan.bytes() + BYTES_IN_KILOBYTE - 1) / BYTES_IN_KILOBYTE,
					(size != null) ? size.width() : 0, (size != null) ? size.height() : 0, EvidenceView.ofLines(scan));
		}

		/**
		 * Omits the file's name.
		 */
		@Override
		public String toString() {
			return "PictureView[]";
		}

	}

}
