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
			"other, OTHER", "工签, Z", "工签 Z, Z", "就业签证, Z", "working visa, Z", "旅签, L", "旅行签证, L", "商签, M", "商旅签证 M, M",
			"Bussiness, M", "Bussiness visa, M", "buisness, M", "busines visa, M", "长期记者, J1", "常驻记者, J1", "短期记者, J2",
			"临时记者, J2", "resident journalist, J1", "short-term journalist, J2", "家庭团聚, Q1", "family reunion, Q1",
			"Family reunification, Q1", "residance permit, RESIDENCE_PERMIT", "Residense permit, RESIDENCE_PERMIT",
			"resident permit, RESIDENCE_PERMIT", "Residential permit, RESIDENCE_PERMIT",
			"resedence permit, RESIDENCE_PERMIT", "Residence permitt, RESIDENCE_PERMIT",
			"permit of residence, RESIDENCE_PERMIT", "居留, RESIDENCE_PERMIT", "居留签, RESIDENCE_PERMIT",
			"visa exempt, NONE", "visa exemption, NONE", "visa waiver, NONE", "visa-free, NONE", "exempt, NONE",
			"without visa, NONE", "免签入境, NONE", "no visa needed, NONE", "Z/work, Z", "Z / 工作, Z", "L/旅游, L",
			"RP/居留许可, RESIDENCE_PERMIT", "non-commercial visit, F", "非商业访问, F" })
	void whenKindIsWrittenInWordsShouldReadIt(String text, VisaKind kind) {
		assertThat(WrittenVisaKind.read(text).candidates()).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource({ "X, X1 X2", "X visa, X1 X2", "学习签证, X1 X2", "student, X1 X2", "student's visa, X1 X2", "Q, Q1 Q2",
			"S字, S1 S2", "J, J1 J2", "记者, J1 J2", "探亲, Q1 Q2 S1 S2", "L/M, L M", "X1/X2, X1 X2",
			"Z/RP, RESIDENCE_PERMIT Z", "RP/Z, RESIDENCE_PERMIT Z", "Z or RP, RESIDENCE_PERMIT Z",
			"Z / residence permit, RESIDENCE_PERMIT Z", "Z或居留许可, RESIDENCE_PERMIT Z", "旅游/商务, L M",
			"work or business, M Z", "M、F, M F", "旅游或探亲, L Q1 Q2 S1 S2" })
	void whenSeveralKindsCanBeMeantShouldHaveThemAll(String text, String kinds) {
		assertThat(WrittenVisaKind.read(text).candidates()).extracting(VisaKind::name)
			.containsExactlyInAnyOrder(kinds.split(" ", -1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Q9", "visa", "签证", "work permit", "工作许可证", "B", "2031-05-01", "?", "-", "yes",
			"not Z", "not a Z visa", "不是Z", "非Z", "非工作签证", "not tourist", "no longer Z", "not sure" })
	void whenTextIsNoKindOfVisaShouldHaveNoCandidate(String text) {
		assertThat(WrittenVisaKind.read(text).candidates()).isEmpty();
	}

}
