package org.alipayrehearsal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.batch.LineBody.FaultBody;
import org.alipayrehearsal.batch.LineBody.HintBody;
import org.alipayrehearsal.batch.LineBody.SummaryBody;
import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.CheckResponse;
import org.alipayrehearsal.check.CheckResponses;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes results as newline-delimited JSON, with the summary in the last line.
 */
class NdjsonResults implements ResultWriter {

	private final OutputStream target;

	private final ResultTexts texts;

	private final CheckResponses reports;

	private final JsonMapper json;

	private final Locale language;

	NdjsonResults(OutputStream target, ResultTexts texts, CheckResponses reports, JsonMapper json, Locale language) {
		this.target = target;
		this.texts = texts;
		this.reports = reports;
		this.json = json;
		this.language = language;
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		ByteArrayOutputStream text = new ByteArrayOutputStream(4096 * lines.size());
		for (CheckedLine line : lines) {
			if (!line.isBlank()) {
				text.writeBytes(this.json.writeValueAsBytes(body(line)));
				text.write('\n');
			}
		}
		return text.toByteArray();
	}

	@Override
	public void begin() {
		// There is no header.
	}

	@Override
	public void write(byte[] rendered, List<CheckedLine> lines) throws IOException {
		this.target.write(rendered);
	}

	@Override
	public void finish(BatchSummary summary, FileInfo info) throws IOException {
		this.target.write(this.json
			.writeValueAsBytes(Map.of("summary", body(summary, info, this.texts.notes(summary, info, this.language)))));
		this.target.write('\n');
	}

	static SummaryBody body(BatchSummary summary, FileInfo info, List<String> notes) {
		return new SummaryBody(summary.lines(), summary.count(Verdict.READY),
				summary.count(Verdict.READY_WITH_WARNINGS), summary.count(Verdict.INCOMPLETE),
				summary.count(Verdict.NOT_READY), summary.unreadable(), summary.skipped(), summary.frequentRules(),
				info.encoding(), info.ignoredColumns(), info.sheet(), info.headerLine(), info.stoppedAfterLine(),
				notes);
	}

	private LineBody body(CheckedLine line) {
		Report report = line.report();
		LineFault fault = line.fault();
		CheckResponse body = (report != null) ? this.reports.of(line.application(), report, this.language) : null;
		FaultBody unreadable = (fault != null) ? new FaultBody(fault.code(), this.texts.text(fault, this.language))
				: null;
		List<HintBody> hints = line.hints()
			.stream()
			.map((hint) -> new HintBody(hint.kind().code(), hint.path(), this.texts.text(hint, this.language),
					hint.fix()))
			.toList();
		FaultBody skipped = (line.skipped() != null)
				? new FaultBody(line.skipped().code(), this.texts.text(line.skipped(), this.language)) : null;
		return new LineBody(line.line(), line.reference(), body, unreadable, skipped, hints);
	}

}
