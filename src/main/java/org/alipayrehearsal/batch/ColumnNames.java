package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.data.TraditionalCharacters;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The known column names: the paths of the fields, their labels on the pages in each
 * language, the labels of the real form, and synonyms. Case, blanks and punctuation are
 * ignored, and traditional characters are read as simplified ones.
 */
@Component
class ColumnNames {

	/** The column whose values are copied to the results. */
	static final String REFERENCE = "reference";

	/** The column of the family name alone. */
	static final String SURNAME = "surname";

	/** A column of given names or middle names alone. */
	static final String GIVEN_NAMES = "given-names";

	/** Names that mean the given names beside a column of the family name. */
	private static final Set<String> SHORT_NAMES = Set.of("name", "名字", "英文名", "名称");

	/** Punctuation, and the ending of “Client’s”. */
	private static final Pattern NO_LETTER = Pattern.compile("['’][sS]\\b|[^\\p{L}\\p{N}]+");

	/** The parts of a name in two languages, or with a note in brackets. */
	private static final Pattern BETWEEN_PARTS = Pattern.compile(
			"[/|,;，；、:：\\n\\r()（）\\[\\]【】]+" + "|(?<=\\p{IsHan})\\s*(?=[A-Za-z])|(?<=[A-Za-z.])\\s*(?=\\p{IsHan})");

	private static final Pattern NUMBERING = Pattern.compile("^\\s*[(（]?[0-9]{1,2}[)）.、．]\\s*");

	private static final int LONGEST = 120;

	private final Map<String, String> pathsByName = new HashMap<>();

	private final Set<String> added = new HashSet<>();

	private final List<String> paths;

	private final MessageSource messages;

	ColumnNames(MessageSource messages, RuleCatalogue catalogue) {
		this.messages = messages;
		this.paths = catalogue.paths().stream().filter((path) -> FormFields.kind(path) != FieldKind.SCAN).toList();
		List<String> columns = new ArrayList<>(this.paths);
		columns.addAll(List.of(REFERENCE, SURNAME, GIVEN_NAMES));
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
		for (String column : ResultTexts.ADDED_COLUMNS) {
			for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				this.added.add(plain(text("batch.added." + column, language)));
			}
		}
	}

	/**
	 * {@return whether a column of this name was added by an earlier check}
	 */
	boolean isAdded(String name) {
		return name.length() <= LONGEST && this.added.contains(plain(name));
	}

	/**
	 * {@return whether a column of this name has the given names if another one has the
	 * family name}
	 */
	boolean isShortName(String name) {
		return name.length() <= LONGEST && SHORT_NAMES.contains(plain(TraditionalCharacters.simplified(name)));
	}

	/**
	 * Find the field of a column.
	 * @param name the name in the file
	 * @return the path of the field, {@link #REFERENCE}, {@link #SURNAME},
	 * {@link #GIVEN_NAMES}, or null for an unknown name
	 */
	@Nullable String find(String name) {
		if (name.isBlank() || name.length() > LONGEST) {
			return null;
		}
		String path = this.pathsByName.get(plain(name));
		if (path != null) {
			return path;
		}
		String simplified = TraditionalCharacters.simplified(name);
		path = this.pathsByName.get(plain(simplified));
		return (path != null) ? path : findByParts(simplified);
	}

	/** The path of a name in two languages, whose known parts mean the same. */
	private @Nullable String findByParts(String name) {
		Set<String> found = new HashSet<>();
		for (String part : BETWEEN_PARTS.split(NUMBERING.matcher(name).replaceFirst(""), -1)) {
			String path = this.pathsByName.get(plain(part));
			if (path != null) {
				found.add(path);
			}
		}
		return (found.size() == 1) ? found.iterator().next() : null;
	}

	/**
	 * {@return the paths of all fields that a table can have, in the form's order}
	 */
	List<String> paths() {
		return this.paths;
	}

	/**
	 * {@return the label of a column}
	 */
	String name(String path, Locale language) {
		return path.equals(REFERENCE) ? text("batch.result.reference", language) : text(path + ".short", language);
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
