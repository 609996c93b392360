package org.alipayrehearsal.form.visa;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenVisaKindTests {

	@ParameterizedTest
	@CsvSource({ "Z, Z", "z, Z", "Ｚ, Z", "Z字, Z", "Z签, Z", "Z签证, Z", "Z字签证, Z", "Z visa, Z", "Z-visa, Z", "Z (work), Z",
			"type Z, Z", "工作签证, Z", "工作, Z", "Work visa, Z", "work, Z", "x1, X1", "X 1, X1", "X-1, X1", "X1字, X1",
			"Q2签证, Q2", "长期学习签证, X1", "短期学习, X2", "旅游签证, L", "tourist, L", "L签, L", "商务签证, M", "Business visa, M",
			"访问签证, F", "人才签证, R", "过境签证, G", "乘务签证, C", "居留许可, RESIDENCE_PERMIT", "Residence permit, RESIDENCE_PERMIT",
			"RESIDENCE_PERMIT, RESIDENCE_PERMIT", "residence-permit, RESIDENCE_PERMIT",
			"residence  permit, RESIDENCE_PERMIT", "工作类居留许可, RESIDENCE_PERMIT", "居留证, RESIDENCE_PERMIT",
			"Work residence permit, RESIDENCE_PERMIT", "外国人居留许可, RESIDENCE_PERMIT", "RP, RESIDENCE_PERMIT", "永久居留, D",
			"无, NONE", "无签证, NONE", "no visa, NONE", "免签, NONE", "none, NONE", "外交签证, OTHER", "其他, OTHER",
			"other, OTHER" })
	void whenKindIsWrittenInWordsShouldReadIt(String text, VisaKind kind) {
		assertThat(WrittenVisaKind.read(text).candidates()).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource({ "X, X1 X2", "X visa, X1 X2", "学习签证, X1 X2", "student, X1 X2", "student's visa, X1 X2", "Q, Q1 Q2",
			"S字, S1 S2", "J, J1 J2", "记者, J1 J2", "探亲, Q1 Q2 S1 S2", "L/M, L M", "X1/X2, X1 X2" })
	void whenSeveralKindsCanBeMeantShouldHaveThemAll(String text, String kinds) {
		assertThat(WrittenVisaKind.read(text).candidates()).extracting(VisaKind::name)
			.containsExactlyInAnyOrder(kinds.split(" ", -1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Q9", "visa", "签证", "work permit", "工作许可证", "B", "2031-05-01", "?", "-", "yes" })
	void whenTextIsNoKindOfVisaShouldHaveNoCandidate(String text) {
		assertThat(WrittenVisaKind.read(text).candidates()).isEmpty();
	}

}
