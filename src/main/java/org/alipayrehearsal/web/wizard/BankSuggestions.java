package org.alipayrehearsal.web.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.CardLookup;
import org.alipayrehearsal.check.PossibleCard;
import org.alipayrehearsal.check.Reason;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.card.FirstDigits;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.name.NameLength;
import org.alipayrehearsal.web.CardNumberMask;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The banks to choose from: first the one that the card's digits belong to, then those
 * that take the name, then those that do not, by their reasons.
 */
@Component
class BankSuggestions {

	/** The most digits that are taken for the beginning of a number. */
	private static final int MOST_DIGITS = 11;

	private final Banks banks;

	private final BankMatrix matrix;

	private final BankLines lines;

	private final CardLookup cards;

	private final Map<Locale, String> takingLongNames = new ConcurrentHashMap<>();

	BankSuggestions(Banks banks, BankMatrix matrix, BankLines lines, CardLookup cards) {
		this.banks = banks;
		this.matrix = matrix;
		this.lines = lines;
		this.cards = cards;
	}

	/**
	 * {@return the names of the banks that take a name of more than 20 letters}
	 */
	String takingLongNames(Locale locale) {
		return this.takingLongNames.computeIfAbsent(locale, this::findTakingLongNames);
	}

	private String findTakingLongNames(Locale locale) {
		NameAnswers name = new NameAnswers("A".repeat(NameLength.LIMIT) + " B", null, null);
		return this.banks.accepted()
			.stream()
			.filter((bank) -> this.matrix.use(name, bank).usable() == BankUse.Usable.YES)
			.map((bank) -> bank.name(locale))
			.collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
	}

	private static boolean isChinese(Locale locale) {
		return locale.getLanguage().equals("zh");
	}

	/**
	 * Returns the banks to choose from.
	 * @param journey the journey
	 * @param locale the language
	 * @return the choices
	 */
	Choices of(Journey journey, Locale locale) {
		return journey.derived(List.of("bank choices", locale), () -> find(journey, locale));
	}

	private Choices find(Journey journey, Locale locale) {
		NameAnswers name = journey.answers().name();
		String typed = TypedText.of(journey.text("card.number"));
		List<PossibleCard> possible = possibleCards(typed, name);
		List<String> issuers = possible.stream().map((card) -> card.use().bank().code()).distinct().toList();
		String issuer = (issuers.size() == 1) ? issuers.get(0) : null;
		List<BankUse> matrix = this.matrix.of(name);
		List<BankLine> all = matrix.stream().map((use) -> this.lines.line(use, locale)).toList();
		Predicate<BankLine> refused = (line) -> line.usable() == BankUse.Usable.NO;
		List<BankLine> usable = all.stream().filter(refused.negate()).toList();
		Map<String, List<BankLine>> groups = all.stream()
			.filter(refused)
			.collect(Collectors.groupingBy(
					(line) -> line.reasons()
						.stream()
						.map(Reason::text)
						.collect(Collectors.joining(isChinese(locale) ? "；" : "; ")),
					LinkedHashMap::new, Collectors.toList()));
		return new Choices(CardNumberMask.mask(typed),
				(issuer != null) ? suggestion(possible.get(0), possible, locale) : null,
				usable.stream().filter((line) -> !line.code().equals(issuer)).toList(),
				groups.entrySet()
					.stream()
					.map((group) -> new Refused(group.getKey(),
							group.getValue().stream().filter((line) -> !line.code().equals(issuer)).toList()))
					.filter((group) -> !group.banks().isEmpty())
					.toList(),
				usable.stream().filter((line) -> line.usable() == BankUse.Usable.YES).toList());
	}

	private List<PossibleCard> possibleCards(String typed, NameAnswers name) {
		String digits = typed.replaceAll("[\\s-]", "");
		if (!digits.matches("[0-9]{" + FirstDigits.FEWEST + ",}")) {
			return List.of();
		}
		return this.cards.look(digits.substring(0, Math.min(MOST_DIGITS, digits.length())), name).cards();
	}

	private Suggestion suggestion(PossibleCard card, List<PossibleCard> possible, Locale locale) {
		List<CardType> types = possible.stream().map(PossibleCard::type).distinct().toList();
		return new Suggestion(this.lines.line(card.use(), locale), (types.size() == 1) ? types.get(0) : null,
				this.banks.all().stream().anyMatch((bank) -> bank.code().equals(card.use().bank().code())));
	}

	/**
	 * The choices of a page.
	 *
	 * @param digits the card's digits, masked; empty if none were typed
	 * @param suggestion the bank that the digits belong to, or null
	 * @param usable the other banks that take the name, or take it under conditions
	 * @param refused the other banks that do not
	 * @param taking all banks that take the name without conditions
	 */
	public record Choices(String digits, @Nullable Suggestion suggestion, List<BankLine> usable, List<Refused> refused,
			List<BankLine> taking) {

		/**
		 * {@return the first bank's code, the choice that the links to the field lead to}
		 */
		public String first() {
			if (this.suggestion != null && this.suggestion.listed()) {
				return this.suggestion.bank().code();
			}
			return this.usable.isEmpty() ? "OTHER" : this.usable.get(0).code();
		}

		/**
		 * {@return the code of a bank on this page, or empty for any other text}
		 * @param code what was sent as a code
		 */
		public String known(String code) {
			return Stream.concat(this.usable.stream(), this.refused.stream().flatMap((group) -> group.banks().stream()))
				.map(BankLine::code)
				.filter(code::equals)
				.findFirst()
				.orElse("");
		}

		/**
		 * Omits the digits.
		 */
		@Override
		public String toString() {
			return "Choices[]";
		}

	}

	/**
	 * The bank that the digits of a card belong to.
	 *
	 * @param bank the bank, and whether its cards can be used with the name
	 * @param type the type of the card, or null if there are several
	 * @param listed whether the form's list has the bank
	 */
	public record Suggestion(BankLine bank, @Nullable CardType type, boolean listed) {

	}

	/**
	 * Banks that cannot be used for the same reason.
	 *
	 * @param reason the reason
	 * @param banks the banks
	 */
	public record Refused(String reason, List<BankLine> banks) {

		/**
		 * {@return the codes of the banks}
		 */
		public List<String> codes() {
			return this.banks.stream().map(BankLine::code).toList();
		}

	}

}
