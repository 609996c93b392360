package org.alipayrehearsal.web.wizard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.web.MeasuredScans;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * What was read in a picture is compared with what is typed, whichever came first.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class NameAndPicturesTests {

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "Anna Maria Eriksson", "passport.number",
			"L898902C3", "documents.visaKind", "Z", "documents.permitExpiresOn", "today+200", "documents.visaScan",
			"jpeg", "documents.entryProof", "jpeg-2", "contact.phone", "13800138000", "card.bank", "CMB", "card.number",
			"");

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private ScanInspector scans;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenTheNameIsChangedLaterShouldJudgeItByThePicture(CapturedOutput log) throws Exception {
		upload(MeasuredScans.visa());
		assertThat(this.person.open(confirmation()).select("[data-rule=scan-mrz-name-mismatch]")).isEmpty();
		clearInvocations(this.scans);
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "Anna Marja Eriksson")))
			.isEqualTo(this.person.address(RehearsalPage.VISA_PICTURE));
		Document page = this.person.open(RehearsalPage.VISA_PICTURE);
		assertThat(page.select("[data-rule=scan-mrz-name-mismatch] .line .marked").text()).isEqualTo("I");
		assertThat(page.select("[data-rule=scan-mrz-name-mismatch] .differences li").eachText()).hasSize(1)
			.first()
			.asString()
			.contains("I in the picture, J as you typed it");
		assertThat(page.select("[data-rule=scan-mrz-name-mismatch] .line").eachAttr("aria-label").get(0))
			.startsWith("V<UTOERIKSSON<<ANNA<MARIA<");
		assertThat(this.person.send(Step.NAME, ANSWERS)).isEqualTo(confirmation());
		assertThat(this.person.open(confirmation()).select("[data-rule=scan-mrz-name-mismatch]")).isEmpty();
		verifyNoInteractions(this.scans);
		assertThat(log.getAll()).doesNotContain("ERIKSSON", "L8988901C", "Eriksson");
	}

	@Test
	void whenTheNumberIsChangedLaterShouldJudgeItByThePicture() throws Exception {
		upload(MeasuredScans.specimen());
		assertThat(this.person.open(confirmation()).select("[data-rule=scan-mrz-number-mismatch]")).isEmpty();
		assertThat(this.person.send(Step.PASSPORT, Map.of("passport.number", "L898902D3")))
			.isEqualTo(this.person.address(RehearsalPage.VISA_PICTURE));
		assertThat(this.person.open(RehearsalPage.VISA_PICTURE)
			.select("[data-rule=scan-mrz-number-mismatch] .line .marked")
			.eachText()).containsExactly("L", "8", "9", "8", "9", "0", "2", "C", "3", "6");
		assertThat(this.person.send(Step.PASSPORT, ANSWERS)).isEqualTo(confirmation());
	}

	@Test
	void whenAFindingStandsAgainstAPictureShouldLetThePersonGoOn() throws Exception {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.put("passport.number", "L898902D3");
		upload(MeasuredScans.specimen(), answers);
		Document result = this.person.open(confirmation());
		assertThat(result.select(".action.error:has([data-rule=scan-mrz-number-mismatch]) svg")).hasSize(1);
		assertThat(result.select(".action:has([data-rule=scan-mrz-number-mismatch]) figcaption").text())
			.contains("at the bottom");
	}

	@Test
	void whenLinesAreReadShouldShowThemOnRequest() throws Exception {
		upload(MeasuredScans.visa());
		Document page = this.person.open(RehearsalPage.VISA_PICTURE);
		assertThat(page.select("details.read .line").eachAttr("aria-label")).hasSize(2);
		assertThat(page.select("details.read .marked")).isEmpty();
	}

	private void upload(MrzReading read) throws Exception {
		upload(read, ANSWERS);
	}

	private void upload(MrzReading read, Map<String, String> answers) throws Exception {
		ScanReport visa = MeasuredScans.of("1", null, read);
		ScanReport permit = MeasuredScans.of("2", null, null);
		given(this.scans.inspect(anyString(), any()))
			.willAnswer((call) -> call.getArgument(0).equals("visa.jpg") ? visa : permit);
		this.person.sendAll(answers);
	}

	private String confirmation() {
		return "/rehearsal/" + this.person.journey() + "/confirmation";
	}

}
