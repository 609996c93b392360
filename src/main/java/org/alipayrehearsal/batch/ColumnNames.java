package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What columns can be called: by the fields' paths, by their names on our pages in either
 * language, by the real form's Chinese ones, and a few more that people use. Case, blanks
 * and signs do not count.
 */
@Component
class ColumnNames {

	/** The column that is passed through. */
	static final String REFERENCE = "reference";

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Map<String, String> pathsByName = new HashMap<>();

	private final List<String> paths;

	private final MessageSource messages;

	ColumnNames(MessageSource messages, RuleCatalogue catalogue) {
		this.messages = messages;
		this.paths = catalogue.paths().stream().filter((path) -> FormFields.kind(path) != FieldKind.SCAN).toList();
		List<String> columns = new ArrayList<>(this.paths);
		columns.add(REFERENCE);
		for (String path : columns) {
			add(path, path);
			for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				for (String key : List.of(".short", ".label", ".real")) {
					add(text(path + key, language), path);
				}
				for (String name : text("batch.column." + path, language).split("\\|", -1)) {
					add(name, path);
				}
			}
		}
	}

	/**
	 * What a column is.
	 * @param name its name as it stands in the file
	 * @return the field's path, {@link #REFERENCE}, or null where it is not known
	 */
	@Nullable String find(String name) {
		return this.pathsByName.get(plain(name));
	}

	/**
	 * The fields that a table can hold, in the form's order.
	 */
	List<String> paths() {
		return this.paths;
	}

	/**
	 * What to call a column.
	 */
	String name(String path, Locale language) {
		return path.equals(REFERENCE) ? path : text(path + ".short", language);
	}

	private void add(String name, String path) {
		if (!plain(name).isEmpty()) {
			this.pathsByName.putIfAbsent(plain(name), path);
		}
	}

	private String text(String key, Locale language) {
		String text = this.messages.getMessage(key, null, "", language);
		return (text != null) ? text : "";
	}

	private static String plain(String name) {
		return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
