package org.alipayrehearsal.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.alipayrehearsal.data.DataFileException;
import org.alipayrehearsal.data.YamlFile;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * The content of the YAML file of banks.
 *
 * @param banks the banks, in the order in which they are shown
 * @param others the banks that are not on the list, or null
 */
record BankFile(@NotEmpty List<@Valid BankEntry> banks, @Nullable OtherBanks others) {

	/**
	 * Reads the banks of a file.
	 * @throws DataFileException if the file cannot be used
	 */
	static Banks read(Resource resource) {
		BankFile file = YamlFile.read(resource, BankFile.class);
		List<Bank> banks = file.banks().stream().map(BankEntry::toBank).toList();
		checkNames(resource.getDescription(), banks);
		if (banks.stream().noneMatch((bank) -> bank.status() == BankStatus.ACCEPTED)) {
			throw new DataFileException(resource.getDescription(), "", "no bank is accepted",
					"Give at least one bank the status accepted.");
		}
		OtherBanks others = file.others();
		return (others != null)
				? new Banks(banks, others.refuses(), others.banks().stream().map(BankEntry::toBank).toList())
				: new Banks(banks);
	}

	/**
	 * Each name, short name and code denotes one bank, because people search by them.
	 */
	private static void checkNames(String file, List<Bank> banks) {
		Map<String, Integer> owners = new HashMap<>();
		for (int i = 0; i < banks.size(); i++) {
			for (String name : banks.get(i).names()) {
				int owner = Objects.requireNonNullElse(owners.putIfAbsent(BankNameText.folded(name), i), i);
				if (owner != i) {
					throw new DataFileException(file, "bank " + (i + 1) + " (" + banks.get(i).code() + ")",
							"the name “" + name + "” is also one of bank " + (owner + 1),
							"Give each code, name and short name to one bank only.");
				}
			}
		}
	}

	/**
	 * A bank as the file has it.
	 *
	 * @param code the code at Alipay
	 * @param englishName the English name
	 * @param chineseName the Chinese name
	 * @param shortNames other names that people type
	 * @param status whether the form takes the bank's cards
	 * @param since since when, or null
	 * @param refuses the names that the bank's cards cannot be used with
	 * @param customerService the customer service number, or null
	 * @param source whose sentence the quote is
	 * @param quote the sentence behind the status
	 */
	record BankEntry(
			@NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]*",
					message = "capitals A to Z and digits, for example ICBC") String code,
			@NotBlank String englishName, @NotBlank String chineseName, List<@NotBlank String> shortNames,
			@NotNull BankStatus status,
			@Pattern(regexp = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
					message = "a year, month or day, as 2015-06-30") @Nullable String since,
			Set<Refusal> refuses,
			@Pattern(regexp = "\\+?[0-9][0-9 -]*", message = "a phone number") @Nullable String customerService,
			BankStatement.@NotNull Kind source, @NotBlank String quote) {

		Bank toBank() {
			return new Bank(this.code, this.englishName, this.chineseName, this.shortNames, this.status, this.since,
					this.refuses, this.customerService, new BankStatement(this.source, this.quote));
		}

		@Override
		public String toString() {
			return "BankEntry[" + this.status + "]";
		}

	}

	/**
	 * Banks that are not on the list.
	 *
	 * @param refuses the names that their cards cannot be used with
	 * @param banks those with a status or a report of their own
	 */
	record OtherBanks(Set<Refusal> refuses, List<@Valid BankEntry> banks) {

	}

}
