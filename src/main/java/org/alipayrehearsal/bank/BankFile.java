package org.alipayrehearsal.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * Reads and validates the list of banks, a YAML file.
 */
final class BankFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final String file;

	private BankFile(String file) {
		this.file = file;
	}

	/**
	 * {@return the banks of a file} @throws BankDataException if the file is invalid
	 */
	static Banks read(Resource resource) {
		return new BankFile(resource.getDescription()).banks(resource);
	}

	private Banks banks(Resource resource) {
		BankEntry top = new BankEntry(this.file, "", tree(resource));
		top.allowKeys(List.of("banks", "others"));
		List<BankEntry> entries = top.entries("banks");
		List<Bank> banks = new ArrayList<>();
		entries.forEach((entry) -> banks.add(bank(entry)));
		checkNames(entries, banks);
		if (banks.stream().noneMatch((bank) -> bank.status() == BankStatus.ACCEPTED)) {
			throw top.wrong("no bank is accepted", "Give at least one bank the status accepted.");
		}
		BankEntry others = top.entry("others");
		others.allowKeys(List.of("refuses"));
		return new Banks(banks, others.choices("refuses", Refusal.class), List.of());
	}

	private JsonNode tree(Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			return YAML.readTree(content);
		}
		catch (JacksonException ex) {
			throw new BankDataException(this.file, "the file is not YAML: " + ex.getOriginalMessage(),
					"Look at the indentation, and at keys that stand twice, near line " + ex.getLocation().getLineNr()
							+ ".",
					ex);
		}
		catch (IOException ex) {
			throw new BankDataException(this.file, "the file cannot be read",
					"Give an existing file, for example rehearsal.banks=file:/srv/rehearsal/banks.yml", ex);
		}
	}

	private static Bank bank(BankEntry entry) {
		entry.allowKeys(List.of("code", "english-name", "chinese-name", "short-names", "status", "since", "refuses",
				"customer-service", "source", "quote"));
		BankStatement statement = new BankStatement(entry.choice("source", BankStatement.Kind.class),
				entry.text("quote"));
		return new Bank(entry.text("code", "[A-Z][A-Z0-9-]*", "capitals A to Z and digits, for example ICBC"),
				entry.text("english-name"), entry.text("chinese-name"), entry.texts("short-names"),
				entry.choice("status", BankStatus.class),
				entry.optionalText("since", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "a year, month or day, as 2015-06-30"),
				entry.choices("refuses", Refusal.class),
				entry.optionalText("customer-service", "\\+?[0-9][0-9 -]*", "a phone number"), statement);
	}

	/**
	 * A name, short name or code must belong to one bank only.
	 */
	private static void checkNames(List<BankEntry> entries, List<Bank> banks) {
		Map<String, Integer> owners = new HashMap<>();
		for (int i = 0; i < banks.size(); i++) {
			for (String name : Banks.namesOf(banks.get(i))) {
				int owner = Objects.requireNonNullElse(owners.putIfAbsent(Banks.searched(name), i), i);
				if (owner != i) {
					throw entries.get(i)
						.wrong("the name “" + name + "” is also one of bank " + (owner + 1),
								"Give each code, name and short name to one bank only.");
				}
			}
		}
	}

	/**
	 * A mapping in the list of banks. Errors name the file, the entry and what is
	 * allowed.
	 *
	 * @param file the file
	 * @param place where in the file, for example {@code bank 3 (ICBC)}
	 * @param node the mapping
	 */
	record BankEntry(String file, String place, JsonNode node) {

		BankEntry {
			if (!node.isObject()) {
				throw new BankDataException(file, place, "there are no keys and values",
						"Write “key: value” in each line. The top of the file is “banks:”.");
			}
		}

		void allowKeys(List<String> allowed) {
			for (String key : this.node.propertyNames()) {
				if (!allowed.contains(key)) {
					throw wrong("the key “" + key + "” is not known", "Known keys: " + String.join(", ", allowed));
				}
			}
		}

		/**
		 * {@return the entries of a list, with their numbers and codes}
		 */
		List<BankEntry> entries(String key) {
			JsonNode list = this.node.path(key);
			if (!list.isArray()) {
				throw wrong("the list “" + key + "” is missing",
						"Write “" + key + ":” and an entry for each bank below.");
			}
			List<BankEntry> entries = new ArrayList<>();
			for (JsonNode entry : list) {
				String code = entry.path("code").isString() ? " (" + entry.path("code").stringValue() + ")" : "";
				entries.add(new BankEntry(this.file, "bank " + (entries.size() + 1) + code, entry));
			}
			return entries;
		}

		/**
		 * {@return an optional mapping}
		 */
		BankEntry entry(String key) {
			JsonNode entry = this.node.path(key);
			return new BankEntry(this.file, "“" + key + "”",
					entry.isMissingNode() ? JsonNodeFactory.instance.objectNode() : entry);
		}

		String text(String key) {
			return text(key, "(?s).+", "text");
		}

		String text(String key, String pattern, String allowed) {
			String text = optionalText(key, pattern, allowed);
			if (text == null) {
				throw wrong("“" + key + "” is missing", "Give " + allowed + ".");
			}
			return text;
		}

		/**
		 * {@return an optional text, or null} A number is read as text, but a code such
		 * as NO is not: it is a boolean in YAML.
		 */
		@Nullable String optionalText(String key, String pattern, String allowed) {
			JsonNode value = this.node.path(key);
			if (value.isMissingNode() || value.isNull()) {
				return null;
			}
			String text = (value.isString() || value.isNumber()) ? value.asString().strip() : "";
			if (!text.matches(pattern)) {
				throw wrong("“" + key + "” cannot be read", "Give " + allowed + ", if need be in quotation marks.");
			}
			return text;
		}

		List<String> texts(String key) {
			JsonNode list = this.node.path(key);
			if (list.isMissingNode()) {
				return List.of();
			}
			List<String> texts = new ArrayList<>();
			for (JsonNode value : list) {
				texts.add(value.isString() ? value.stringValue().strip() : "");
			}
			if (!list.isArray() || texts.contains("")) {
				throw wrong("“" + key + "” cannot be read", "Give a list of texts, for example [one, two].");
			}
			return texts;
		}

		<E extends Enum<E>> E choice(String key, Class<E> type) {
			return constant(text(key, ".+", "one of: " + all(type)), key, type);
		}

		<E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
			Set<E> chosen = EnumSet.noneOf(type);
			texts(key).forEach((text) -> chosen.add(constant(text, key, type)));
			return chosen;
		}

		BankDataException wrong(String problem, String remedy) {
			return new BankDataException(this.file, this.place, problem, remedy);
		}

		private <E extends Enum<E>> E constant(String text, String key, Class<E> type) {
			return Arrays.stream(type.getEnumConstants())
				.filter((constant) -> written(constant).equals(text))
				.findFirst()
				.orElseThrow(() -> wrong("“" + text + "” is not known in “" + key + "”", "Give one of: " + all(type)));
		}

		private static String all(Class<? extends Enum<?>> type) {
			return Arrays.stream(type.getEnumConstants()).map(BankEntry::written).collect(Collectors.joining(", "));
		}

		private static String written(Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
