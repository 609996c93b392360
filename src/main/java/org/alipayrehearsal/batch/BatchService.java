package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.alipayrehearsal.batch.sheet.XlsxWorkbook;
import org.alipayrehearsal.check.CheckResponses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/**
 * Checks files, a limited number at the same time.
 */
@Service
class BatchService {

	private final BatchLimits limits;

	private final BatchWorkers workers;

	private final BatchShutdown shutdown;

	private final BatchMetrics metrics;

	private final BatchProgressRegistry progresses;

	private final ColumnNames names;

	private final LineChecker checker;

	private final ResultTexts texts;

	private final CheckResponses reports;

	private final JsonMapper json;

	BatchService(BatchLimits limits, BatchWorkers workers, BatchShutdown shutdown, BatchMetrics metrics,
			BatchProgressRegistry progresses, ColumnNames names, LineChecker checker, ResultTexts texts,
			CheckResponses reports, JsonMapper json) {
		this.limits = limits;
		this.workers = workers;
		this.shutdown = shutdown;
		this.metrics = metrics;
		this.progresses = progresses;
		this.names = names;
		this.checker = checker;
		this.texts = texts;
		this.reports = reports;
		this.json = json;
	}

	/**
	 * Acquire a permit to check one file.
	 * @param network the address that sends the file
	 * @param watch the id under which the page asks for the progress, or null
	 * @param language the language of the results
	 * @throws RejectedFileException if no permit is available
	 */
	Permit acquire(String network, @Nullable String watch, Locale language) {
		this.workers.acquire(network);
		return new Permit(network, this.progresses.watch(watch, new BatchProgress(this.texts, language)), language);
	}

	/** A permit to check one file, released by {@link #close()}. */
	final class Permit implements AutoCloseable {

		private final BatchProgress progress;

		private final Locale language;

		private final String network;

		private int acquired = 1;

		private Permit(String network, BatchProgress progress, Locale language) {
			this.network = network;
			this.progress = progress;
			this.language = language;
		}

		/**
		 * Open a file and find its table.
		 * @param upload the file
		 * @param format the format of the results
		 */
		BatchFile open(Upload upload, ResultFormat format) throws IOException {
			return BatchFile.open(this.progress.counting(upload.content()), upload.charset(), BatchService.this.names,
					BatchService.this.limits.workbook().toBytes(),
					(format == ResultFormat.ANNOTATED) ? ResultTexts.ADDED_COLUMNS.size() : 0,
					this::acquireForWorkbook);
		}

		/**
		 * Create a buffer for the response.
		 */
		ResponseBuffer buffer(OutputStream client) {
			return new ResponseBuffer(client, BatchService.this.workers.senders(),
					BatchService.this.limits.results().toBytes());
		}

		/**
		 * Check a file and write the results.
		 */
		BatchSummary run(BatchFile file, ResultFormat format, boolean forPeople, OutputStream target)
				throws IOException {
			BatchService service = BatchService.this;
			ResultWriter writer = switch (format) {
				case ANNOTATED -> annotated(file, target);
				case CSV -> new CsvResults(target, service.texts, this.language, file.rows().separator(), forPeople);
				case XLSX -> new XlsxResults(target, service.texts, this.language, forPeople);
				case NDJSON -> new NdjsonResults(target, service.texts, service.reports, service.json, this.language);
			};
			return new BatchRun(file, service.checker, writer, service.workers.checkers(), this.progress,
					service.metrics, service.shutdown::isDue)
				.run();
		}

		private ResultWriter annotated(BatchFile file, OutputStream target) throws IOException {
			ResultTexts words = BatchService.this.texts;
			XlsxWorkbook workbook = file.workbook();
			return (workbook != null) ? new AnnotatedXlsx(target, file, workbook, words, this.language)
					: new AnnotatedCsv(target, file, words, this.language);
		}

		@Override
		public void close() {
			BatchService.this.workers.release(this.network, this.acquired);
		}

		private void acquireForWorkbook() {
			BatchService.this.workers.acquire(this.network);
			this.acquired++;
		}

	}

}
