package org.alipayrehearsal.batch;

import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.CellKind;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetArtifactsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "card.number | 6.21626E+18 | TEXT | SCIENTIFIC | -",
			"card.number | 6,2E+18 | TEXT | SCIENTIFIC | -", "contact.phone | 1.38E+10 | TEXT | SCIENTIFIC | -",
			"passport.number | 1E5 | TEXT | - | -", "passport.number | 1E+5 | TEXT | SCIENTIFIC | -",
			"card.number | 6216261000000000000 | NUMBER | DIGITS_LOST | -",
			"card.number | 6216261000000000000 | TEXT | DIGITS_LOST | -",
			"card.number | 6216261000000000018 | TEXT | - | -", "card.number | 6216261000000001000 | NUMBER | - | -",
			"card.number | 6216261000000010 | NUMBER | DIGITS_LOST | -",
			"card.number | 6216261000000010 | TEXT | - | -", "card.number | 621626100000000 | NUMBER | - | -",
			"card.number | 62162610000000000000 | TEXT | - | -",
			"passport.number | 1234567 | TEXT | LEADING_ZERO | 01234567", "passport.number | 12345678 | TEXT | - | -",
			"passport.number | 123456 | NUMBER | NUMBER_CELL | -", "passport.number | 123456 | TEXT | - | -",
			"contact.phone | 2079460958 | NUMBER | LEADING_ZERO | 02079460958",
			"contact.phone | 02079460958 | TEXT | - | -", "contact.phone | 12345678901 | NUMBER | NUMBER_CELL | -",
			"passport.expiresOn | 2026-03-02 | DATE | - | -", "passport.expiresOn | 20260302 | TEXT | - | -",
			"passport.number | 2026-03-02 | DATE | MADE_A_DATE | -",
			"passport.number | =\"0123\" | TEXT | FORMULA_TEXT | 0123",
			"passport.number | =0123 | TEXT | FORMULA_TEXT | 0123", "passport.number | =A1 | TEXT | - | -",
			"name.realName | =\"\"x\" | TEXT | - | -", "passport.number | #N/A | TEXT | ERROR_VALUE | -",
			"passport.number | #N/A | ERROR | ERROR_VALUE | -", "passport.number | ###### | TEXT | ERROR_VALUE | -",
			"passport.number | # | TEXT | - | -", "passport.number | #12 | TEXT | - | -",
			"card.openedOnMainland | 1 | NUMBER | - | -", "name.realName | Anna | TEXT | - | -" })
	void whenSpreadsheetLeftATraceShouldSayWhich(String path, String text, CellKind cell, @Nullable Kind kind,
			@Nullable String fix) {
		SheetHint hint = SpreadsheetArtifacts.find(path, FormFields.kind(path), text, cell, true);
		assertThat(hint).isEqualTo((kind != null) ? new SheetHint(kind, path, fix) : null);
	}

	@ParameterizedTest
	@CsvSource({ "passport.number, 1234567, TEXT", "contact.phone, 2079460958, NUMBER",
			"contact.phone, 12345678901, NUMBER" })
	void whenNoRuleSpeaksShouldNotGuessAtAZero(String path, String text, CellKind cell) {
		assertThat(SpreadsheetArtifacts.find(path, FormFields.kind(path), text, cell, false)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "'\u00A0'" })
	void whenCellIsBlankShouldHaveNoTrace(String text) {
		assertThat(SpreadsheetArtifacts.find("passport.number", FormFields.kind("passport.number"), text,
				CellKind.ERROR, true))
			.isNull();
	}

}
