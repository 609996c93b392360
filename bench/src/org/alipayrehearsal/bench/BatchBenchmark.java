package org.alipayrehearsal.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.servlet.ReadListener;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.alipayrehearsal.AlipayRehearsalApplication;
import org.alipayrehearsal.batch.sheet.CsvRows;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.check.RuleServiceFixture;

import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Measures lines per second of ordinary clients: reading only; reading and validating in a
 * loop on one thread; the servlet of {@code /api/checks/batch} without a connection; and
 * {@code POST /api/checks/batch} to the whole application in the same process.
 */
public final class BatchBenchmark {

	private static final int LINES = 200_000;

	private static final int ROUNDS = 9;

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI address;

	private final Servlet servlet;

	private byte[] file;

	private BatchBenchmark(URI address, Servlet servlet) throws IOException {
		this.address = address;
		this.servlet = servlet;
		this.file = clients(false);
	}

	private static byte[] clients(boolean mixed) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		OrdinaryClients.write(LINES, mixed, bytes);
		return bytes.toByteArray();
	}

	/**
	 * Measures and prints.
	 * @param arguments none
	 * @throws Exception if anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		try (ConfigurableApplicationContext application = SpringApplication.run(AlipayRehearsalApplication.class,
				"--server.port=0", "--server.address=127.0.0.1")) {
			String port = application.getEnvironment().getRequiredProperty("local.server.port");
			Servlet servlet = application.getBean("batchForPrograms", ServletRegistrationBean.class).getServlet();
			new BatchBenchmark(URI.create("http://127.0.0.1:" + port + "/api/checks/batch"), servlet).run();
		}
		System.exit(0);
	}

	private void run() throws Exception {
		System.out.printf("%d lines, %.1f MB, %d cores, Java %s%n", LINES, this.file.length / 1e6,
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		double read = measure("reading only", this::read);
		double loop = measure("reading and Validator.validate, one thread", this::validate);
		measure("the servlet, without HTTP", this::serve);
		double batch = measure("POST /api/checks/batch", this::batch);
		this.file = clients(true);
		double mixed = measure("POST /api/checks/batch, half with a fault", this::batch);
		System.out.printf("mixed / batch %.2f%n", mixed / batch);
		System.out.printf("batch / loop %.2f, batch / reading only %.2f%n", batch / loop, batch / read);
	}

	private double measure(String what, Callable<Long> work) throws Exception {
		double[] rates = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			long lines = work.call();
			if (lines < LINES) {
				throw new IllegalStateException("Only " + lines + " lines");
			}
			rates[i] = LINES / ((System.nanoTime() - start) / 1e9);
		}
		double[] warm = Arrays.copyOfRange(rates, ROUNDS / 3, ROUNDS);
		Arrays.sort(warm);
		System.out.printf("%-44s median %,9.0f  best %,9.0f lines/s%n", what, warm[warm.length / 2],
				warm[warm.length - 1]);
		return warm[warm.length / 2];
	}

	private long read() throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream(this.file), null);
		long lines = -1;
		while (rows.next() != null) {
			lines++;
		}
		return lines;
	}

	private long validate() throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream(this.file), null);
		List<String> columns = rows.next().cells();
		long valid = 0;
		for (SheetRow row = rows.next(); row != null; row = rows.next()) {
			FormBuilder form = new FormBuilder();
			for (int column = 0; column < columns.size(); column++) {
				String path = columns.get(column);
				if (path.contains(".")) {
					FormFields.kind(path).parse(row.text(column)).ifPresent((value) -> form.give(path, value));
				}
			}
			valid += RuleServiceFixture.validate(form.toApplication()).isEmpty() ? 1 : 0;
		}
		return valid;
	}

	private long serve() throws IOException, ServletException {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/checks/batch") {
			@Override
			public ServletInputStream getInputStream() {
				return new FileInput(BatchBenchmark.this.file);
			}
		};
		request.setContentType("text/csv");
		LineCounter results = new LineCounter();
		this.servlet.service(request, new MockHttpServletResponse() {
			@Override
			public ServletOutputStream getOutputStream() {
				return results;
			}
		});
		return results.lines;
	}

	private long batch() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "text/csv")
			.POST(HttpRequest.BodyPublishers.ofByteArray(this.file))
			.build();
		HttpResponse<InputStream> response = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
		if (response.statusCode() != 200) {
			throw new IllegalStateException("Status " + response.statusCode());
		}
		long lines = 0;
		byte[] buffer = new byte[1 << 16];
		try (InputStream body = response.body()) {
			for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
				for (int i = 0; i < length; i++) {
					lines += (buffer[i] == '\n') ? 1 : 0;
				}
			}
		}
		return lines;
	}

	/** Reads in blocks as that of Tomcat; the one of the mock reads byte by byte. */
	private static final class FileInput extends ServletInputStream {

		private final ByteArrayInputStream file;

		FileInput(byte[] file) {
			this.file = new ByteArrayInputStream(file);
		}

		@Override
		public int read() {
			return this.file.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.file.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.file.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("Reads at once");
		}

	}

	/** Counts the lines that are written, and keeps nothing. */
	private static final class LineCounter extends ServletOutputStream {

		private long lines;

		@Override
		public void write(int value) {
			this.lines += (value == '\n') ? 1 : 0;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			for (int i = offset; i < offset + length; i++) {
				write(bytes[i]);
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Writes at once");
		}

	}

}
