package org.alipayrehearsal.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * Reads the list of banks, a YAML file, and checks every entry of it.
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
	 * The banks of a file.
	 * @throws BankDataException where the file cannot be used
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
	 * A name, short name or code means one bank: people search by them.
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

}
