package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.SampleZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Second lines are taken apart, each check digit by itself.
 */
class LowerMrzLineTests {

	@ParameterizedTest
	@CsvSource({ "TD3,L898902C36UTO7408122F1204159ZE184226B<<<<<10", "TD3,L898902C<3UTO6908061F9406236ZE184226B<<<<<14",
			"MRV_A,L8988901C4XXX4009078F96121096ZE184226B<<<<<<", "MRV_B,L8988901C4XXX4009078F9612109<<<<<<<<" })
	void whenSpecimenIsTakenApartShouldBeConsistent(MrzFormat format, String line) {
		LowerMrzLine data = LowerMrzLine.of(format, line);
		assertThat(data.isConsistent()).isTrue();
		assertThat(data.isCompositeRight()).isTrue();
		LowerMrzLine.Layout layout = LowerMrzLine.Layout.of(format);
		assertThat(data.text(layout.number())).isEqualTo(line.substring(0, 9));
		assertThat(data.text(layout.birth())).isEqualTo(line.substring(13, 19));
		assertThat(data.text(layout.expiry())).isEqualTo(line.substring(21, 27));
	}

	@Test
	void whenPersonalNumberIsEmptyShouldTakeFillerOrNaughtAsItsDigit() {
		String filler = SampleZone.ERIKSSON.passport("P", "")[1];
		assertThat(filler).contains("<<<<<<<<<<<<<<<");
		assertThat(LowerMrzLine.of(MrzFormat.TD3, filler).isConsistent()).isTrue();
		String naught = filler.substring(0, 42) + "0" + filler.substring(43);
		assertThat(LowerMrzLine.of(MrzFormat.TD3, naught).isConsistent()).isTrue();
		String one = filler.substring(0, 42) + "1" + filler.substring(43);
		assertThat(LowerMrzLine.of(MrzFormat.TD3, one).isConsistent()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "9,number", "19,birth", "27,expiry", "42,personal", "43,composite" })
	void whenOneDigitIsWrongShouldTellWhich(int cell, String wrong) {
		String line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
		LowerMrzLine data = LowerMrzLine.of(MrzFormat.TD3, line.substring(0, cell) + "5" + line.substring(cell + 1));
		LowerMrzLine.Layout layout = LowerMrzLine.Layout.of(MrzFormat.TD3);
		assertThat(data.isRight(layout.number())).isEqualTo(!wrong.equals("number"));
		assertThat(data.isRight(layout.birth())).isEqualTo(!wrong.equals("birth"));
		assertThat(data.isRight(layout.expiry())).isEqualTo(!wrong.equals("expiry"));
		assertThat(data.isRight(layout.checked().get(3))).isEqualTo(!wrong.equals("personal"));
		assertThat(data.isCompositeRight()).isFalse();
		assertThat(data.isConsistent()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "MRV_A,L8988901C5XXX4009078F96121096ZE184226B<<<<<<",
			"MRV_A,L8988901C4XXX4009079F96121096ZE184226B<<<<<<", "MRV_B,L8988901C4XXX4009078F9612108<<<<<<<<" })
	void whenVisaHasAWrongDigitShouldNeedNoComposite(MrzFormat format, String line) {
		LowerMrzLine data = LowerMrzLine.of(format, line);
		assertThat(data.isConsistent()).isFalse();
		assertThat(data.isCompositeRight()).isTrue();
	}

}
