package org.alipayrehearsal.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatement;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A bank, and what is known of its cards on the form.
 *
 * @param code its code
 * @param englishName its English name
 * @param chineseName its Chinese name
 * @param shortNames other names that people type
 * @param status whether the form takes its cards
 * @param since since when, as a year, month or day; null where nobody said
 * @param refuses the names that its cards cannot be used with
 * @param customerService its customer service number; null where there is no source for
 * it
 * @param source whose sentence says so; null where there is none
 */
@JsonPropertyOrder({ "code", "englishName", "chineseName", "shortNames", "status", "since", "refuses",
		"customerService", "source" })
record BankDescription(String code, String englishName, String chineseName, List<String> shortNames, BankStatus status,
		@Nullable String since, List<Refusal> refuses, @Nullable String customerService,
		@Nullable StatementBody source) {

	static BankDescription of(Bank bank) {
		BankStatement statement = bank.statement();
		return new BankDescription(bank.code(), bank.englishName(), bank.chineseName(), bank.shortNames(),
				bank.status(), bank.since(), bank.refusals().stream().sorted().toList(), bank.customerService(),
				(statement != null) ? new StatementBody(statement.kind(), statement.quote()) : null);
	}

	@Override
	public String toString() {
		return "BankDescription[" + this.status + "]";
	}

	/**
	 * All banks of the list.
	 *
	 * @param banks the banks, in the order to show them
	 */
	record Listed(List<BankDescription> banks) {

		@Override
		public String toString() {
			return "Listed[" + this.banks.size() + "]";
		}

	}

	/**
	 * The sentence that says whether a bank's cards can be used.
	 *
	 * @param kind whose sentence it is
	 * @param quote the sentence
	 */
	@JsonPropertyOrder({ "kind", "quote" })
	record StatementBody(BankStatement.Kind kind, String quote) {

		@Override
		public String toString() {
			return "StatementBody[" + this.kind + "]";
		}

	}

}
