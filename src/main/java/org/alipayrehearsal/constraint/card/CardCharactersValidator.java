package org.alipayrehearsal.constraint.card;

import java.util.List;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class CardCharactersValidator extends TextValidator<CardCharacters> {

	private static final int SHORTEST = 15;

	private static final int LONGEST = 19;

	@Override
	protected Judgement judgeText(String text) {
		return judgeNumber(text);
	}

	static Judgement judgeNumber(String text) {
		CardText number = CardText.of(text);
		return switch (number.writing()) {
			case PLAIN -> Judgement.satisfied();
			case WITH_SIGNS -> Objection.plain().withFixes(fixes(number.digits(), 1));
			// A letter may stand for a digit: only a number that is whole without it will
			// do.
			case WITH_LETTERS -> Objection.plain().withFixes(fixes(number.digits(), SHORTEST));
			case MASKED -> Objection.plain().withVariant("masked");
			case SCIENTIFIC -> Objection.plain().withVariant("scientific");
		};
	}

	private static List<Fix> fixes(String digits, int shortest) {
		boolean number = digits.length() >= shortest && digits.length() <= LONGEST;
		return number ? List.of(new Fix("card.number", digits)) : List.of();
	}

}
