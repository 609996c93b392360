package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.alipayrehearsal.check.CheckResponses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/**
 * Checks files, so many at a time.
 */
@Service
class BatchService {

	private final BatchLimits limits;

	private final BatchWorkers workers;

	private final BatchProgresses progresses;

	private final ColumnNames names;

	private final LineChecker checker;

	private final ResultTexts texts;

	private final CheckResponses reports;

	private final JsonMapper json;

	BatchService(BatchLimits limits, BatchWorkers workers, BatchProgresses progresses, ColumnNames names,
			LineChecker checker, ResultTexts texts, CheckResponses reports, JsonMapper json) {
		this.limits = limits;
		this.workers = workers;
		this.progresses = progresses;
		this.names = names;
		this.checker = checker;
		this.texts = texts;
		this.reports = reports;
		this.json = json;
	}

	/**
	 * A turn to check one file.
	 * @param watch the id by which the run is watched, or null
	 * @throws RefusedBatchException where there is none
	 */
	Turn turn(@Nullable String watch, Locale language) {
		this.workers.acquire();
		return new Turn(this.progresses.watch(watch, new BatchProgress(this.texts, language)), language);
	}

	/** A turn to check one file. */
	final class Turn implements AutoCloseable {

		private final BatchProgress progress;

		private final Locale language;

		private int taken = 1;

		private Turn(BatchProgress progress, Locale language) {
			this.progress = progress;
			this.language = language;
		}

		/**
		 * Reads as much of a file as it takes to know what it is.
		 */
		BatchFile open(Upload upload) throws IOException {
			return BatchFile.open(this.progress.counting(upload.content()), upload.charset(), BatchService.this.names,
					BatchService.this.limits.workbook().toBytes(), this::takeAnother);
		}

		/**
		 * What results go through.
		 */
		ResponseBuffer outbox(OutputStream client) {
			return new ResponseBuffer(client, BatchService.this.workers.senders(),
					BatchService.this.limits.results().toBytes());
		}

		/**
		 * Checks a file.
		 */
		BatchSummary run(BatchFile file, ResultFormat format, boolean forPeople, OutputStream target)
				throws IOException {
			BatchService all = BatchService.this;
			char separator = file.rows().separator();
			ResultWriter writer = switch (format) {
				case CSV -> new CsvResults(target, all.texts, this.language, separator, forPeople);
				case XLSX -> new XlsxResults(target, all.texts, this.language);
				case NDJSON -> new NdjsonResults(target, all.texts, all.reports, all.json, this.language);
			};
			return new BatchRun(file.rows(), file.first(), file.columns(), all.checker, writer, all.workers.checkers(),
					this.progress)
				.run();
		}

		@Override
		public void close() {
			BatchService.this.workers.release(this.taken);
		}

		private void takeAnother() {
			BatchService.this.workers.acquire();
			this.taken++;
		}

	}

}
