package org.alipayrehearsal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.sheet.CsvWriter;
import org.alipayrehearsal.batch.sheet.XlsxWriter;
import org.alipayrehearsal.form.Step;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The batch page, its file templates, and the progress of checks.
 */
@Controller
class BatchPages {

	private final ColumnNames names;

	private final ResultTexts texts;

	private final BatchProgressRegistry progresses;

	BatchPages(ColumnNames names, ResultTexts texts, BatchProgressRegistry progresses) {
		this.names = names;
		this.texts = texts;
		this.progresses = progresses;
	}

	@GetMapping("/desk/batch")
	String page() {
		return "desk/batch";
	}

	/** The target of the forward for a rejected file. */
	@PostMapping("/desk/batch/refused")
	String refused() {
		return "desk/batch";
	}

	@GetMapping("/desk/batch/refused")
	String again() {
		return "redirect:/desk/batch";
	}

	@GetMapping("/desk/batch/template.csv")
	ResponseEntity<byte[]> csv(Locale language) {
		StringBuilder text = new StringBuilder("\uFEFF");
		CsvWriter.append(columns(language), ',', text);
		return template(text.toString().getBytes(StandardCharsets.UTF_8), ResultFormat.CSV);
	}

	@GetMapping("/desk/batch/template.xlsx")
	ResponseEntity<byte[]> xlsx(Locale language) throws IOException {
		List<String> columns = columns(language);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		XlsxWriter document = new XlsxWriter(file);
		document.beginSheet(this.texts.text("batch.clients", language), columns.size());
		StringBuilder row = new StringBuilder();
		XlsxWriter.headerRow(columns, row);
		document.write(row.toString().getBytes(StandardCharsets.UTF_8), 1);
		document.finish();
		return template(file.toByteArray(), ResultFormat.XLSX);
	}

	/** 204 for an unknown id: the check may not have begun. */
	@GetMapping("/desk/batch/progress/{id}")
	ResponseEntity<String> progress(@PathVariable String id) {
		return this.progresses.find(id)
			.map((progress) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.cacheControl(CacheControl.noStore())
				.body(progress))
			.orElseGet(() -> ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build());
	}

	/**
	 * The deposit arrives weeks after the form, so the templates have no column for it.
	 */
	private List<String> columns(Locale language) {
		List<String> columns = new ArrayList<>();
		columns.add(this.names.name(ColumnNames.REFERENCE, language));
		this.names.paths()
			.stream()
			.filter((path) -> Step.of(path) != Step.DEPOSIT)
			.forEach((path) -> columns.add(this.names.name(path, language)));
		return columns;
	}

	private static ResponseEntity<byte[]> template(byte[] file, ResultFormat format) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.contentType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"clients." + format.name().toLowerCase(Locale.ROOT) + "\"")
			.body(file);
	}

}
