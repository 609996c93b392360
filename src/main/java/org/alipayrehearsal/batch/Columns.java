package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.batch.RejectedFileException.Reason;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;

/**
 * The columns of a table, as named by its header.
 *
 * @param fields the columns with a field of the form
 * @param reference the index of the reference column, or -1
 * @param width the number of columns
 * @param steps the steps of the fields
 * @param ignored the names of unknown columns, as in the file
 */
record Columns(List<Column> fields, int reference, int width, Set<Step> steps, List<String> ignored) {

	private static final int MOST_NAMED = 20;

	private static final int LONGEST_NAMED = 40;

	/**
	 * Read a header.
	 * @throws RejectedFileException if it has no field, or one twice
	 */
	static Columns of(SheetRow header, ColumnNames names) {
		if (header.fault() != null) {
			throw new RejectedFileException(Reason.UNREADABLE_HEADER);
		}
		List<Column> fields = new ArrayList<>();
		List<String> ignored = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Set<Step> steps = EnumSet.noneOf(Step.class);
		int reference = -1;
		for (int i = 0; i < header.cells().size(); i++) {
			String name = header.cells().get(i);
			String path = names.find(name);
			if (path == null) {
				if (!name.isBlank()) {
					ignored.add((name.length() > LONGEST_NAMED) ? name.substring(0, LONGEST_NAMED) + "…" : name);
				}
			}
			else if (!seen.add(path)) {
				throw new RejectedFileException(Reason.DUPLICATE_COLUMN, path);
			}
			else if (path.equals(ColumnNames.REFERENCE)) {
				reference = i;
			}
			else {
				fields.add(new Column(i, path, FormFields.kind(path)));
				steps.add(Step.of(path));
			}
		}
		if (fields.isEmpty()) {
			throw new RejectedFileException(Reason.NO_KNOWN_COLUMN, String.join(", ", names.paths()));
		}
		List<String> named = (ignored.size() > MOST_NAMED) ? ignored.subList(0, MOST_NAMED) : ignored;
		return new Columns(List.copyOf(fields), reference, header.cells().size(), Set.copyOf(steps),
				List.copyOf(named));
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
	 */
	record Column(int index, String path, FieldKind kind) {

	}

}
