package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;

/**
 * The columns of a table, as named by its header. A field may have several columns, such
 * as a phone number and a mobile number: the first one with a value counts.
 *
 * @param fields the columns with a field of the form
 * @param reference the index of the reference column, or -1
 * @param width the number of columns
 * @param scope the steps to check in each line, without the deposit: it is checked where
 * a value is given
 * @param repeated whether a field has several columns
 * @param from1904 whether numbers count days from 1904 on
 * @param ignored the names of unknown columns, as in the file
 */
record Columns(List<Column> fields, int reference, int width, ValidationScope scope, boolean repeated, boolean from1904,
		List<String> ignored) {

	private static final String NAME = "name.realName";

	private static final int MOST_NAMED = 20;

	private static final int LONGEST_NAMED = 40;

	/**
	 * Read a header.
	 * @param headers the row with the most known columns, and a second header row if
	 * there is one: it names the columns that the first one does not
	 * @param names the known column names
	 * @param from1904 whether numbers count days from 1904 on
	 */
	static Columns of(List<SheetRow> headers, ColumnNames names, boolean from1904) {
		SheetRow header = headers.get(0);
		List<Column> fields = new ArrayList<>();
		List<String> ignored = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Set<Step> steps = EnumSet.noneOf(Step.class);
		int reference = -1;
		int width = 0;
		for (SheetRow row : headers) {
			width = Math.max(width, row.cells().size());
		}
		for (int i = 0; i < width; i++) {
			String path = null;
			for (SheetRow row : headers) {
				path = (path != null) ? path : names.find(row.text(i));
			}
			String name = header.text(i);
			if (path == null) {
				if (!name.isBlank()) {
					ignored.add((name.length() > LONGEST_NAMED) ? name.substring(0, LONGEST_NAMED) + "…" : name);
				}
			}
			else if (path.equals(ColumnNames.REFERENCE)) {
				reference = (reference < 0) ? i : reference;
			}
			else {
				NamePart part = NamePart.of(path);
				String field = (part != NamePart.WHOLE) ? NAME : path;
				boolean again = !seen.add(path) && part != NamePart.GIVEN;
				fields.add(new Column(i, field, FormFields.kind(field), name, again, part));
				steps.add(Step.of(field));
			}
		}
		if (seen.contains(ColumnNames.SURNAME) && !seen.contains(ColumnNames.GIVEN_NAMES)) {
			fields.replaceAll((column) -> (column.path().equals(NAME) && names.isShortName(column.name()))
					? column.withPart(NamePart.GIVEN) : column);
		}
		steps.remove(Step.DEPOSIT);
		boolean repeated = fields.stream().anyMatch(Column::repeated);
		List<String> named = (ignored.size() > MOST_NAMED) ? ignored.subList(0, MOST_NAMED) : ignored;
		return new Columns(List.copyOf(fields), reference, width, ValidationScope.withoutScans(steps), repeated,
				from1904, List.copyOf(named));
	}

	/**
	 * Count the different fields that a row names.
	 */
	static int known(SheetRow row, ColumnNames names) {
		Set<String> paths = new HashSet<>();
		for (String cell : row.cells()) {
			String path = names.find(cell);
			if (path != null && !path.equals(ColumnNames.REFERENCE)) {
				paths.add(path);
			}
		}
		return paths.size();
	}

	/**
	 * Whether a row repeats the header, as printed tables do on each page.
	 */
	boolean isHeader(SheetRow row) {
		int same = 0;
		for (Column column : this.fields) {
			String text = row.text(column.index());
			if (!text.isEmpty()) {
				if (!text.equals(column.name())) {
					return false;
				}
				same++;
			}
		}
		return same > 0;
	}

	@Override
	public String toString() {
		return "Columns[" + this.width + "]";
	}

	/**
	 * A column with a field of the form.
	 *
	 * @param index the index, from 0
	 * @param path the path of the field
	 * @param kind the kind of the field
	 * @param name the name in the header
	 * @param repeated whether an earlier column has the same field
	 * @param part the part of the field's value that is in the column
	 */
	record Column(int index, String path, FieldKind kind, String name, boolean repeated, NamePart part) {

		Column(int index, String path, FieldKind kind, String name, boolean repeated) {
			this(index, path, kind, name, repeated, NamePart.WHOLE);
		}

		Column withPart(NamePart other) {
			return new Column(this.index, this.path, this.kind, this.name, this.repeated, other);
		}

	}

	/** The parts of a name that a table may have in columns of their own. */
	enum NamePart {

		/** The whole name, and the whole value of any other field. */
		WHOLE,

		/** The family name. */
		SURNAME,

		/** Given names or middle names. */
		GIVEN;

		private static NamePart of(String path) {
			return switch (path) {
				case ColumnNames.SURNAME -> SURNAME;
				case ColumnNames.GIVEN_NAMES -> GIVEN;
				default -> WHOLE;
			};
		}

	}

}
