package org.alipayrehearsal.browser;

import java.io.IOException;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, loaded once for all pages. It lives in a class loader of its own
 * because its libraries are older than the application's.
 */
final class HtmlChecker implements AutoCloseable {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private final URLClassLoader classLoader;

	private final Object validator;

	/**
	 * Loads the checker.
	 * @param directory the directory with the checker and its libraries
	 */
	HtmlChecker(Path directory) throws IOException, ReflectiveOperationException {
		try (Stream<Path> files = Files.list(directory)) {
			this.classLoader = new URLClassLoader(files.map(HtmlChecker::url).toArray(URL[]::new),
					ClassLoader.getPlatformClassLoader());
		}
		Class<?> type = this.classLoader.loadClass("nu.validator.validation.SimpleDocumentValidator");
		boolean initializeLog = true;
		boolean logUrls = false;
		boolean enableLanguageDetection = true;
		this.validator = withClassLoader(() -> {
			Object created = type.getConstructor(boolean.class, boolean.class, boolean.class)
				.newInstance(initializeLog, logUrls, enableLanguageDetection);
			type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(created, SCHEMA, new Problems());
			return created;
		});
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Checks one page.
	 * @param html the page as the server sent it
	 * @return its errors and warnings
	 */
	synchronized List<String> check(String html) throws ReflectiveOperationException {
		Problems problems = new Problems();
		InputSource source = new InputSource(new StringReader(html));
		source.setSystemId("page");
		return withClassLoader(() -> {
			Class<?> type = this.validator.getClass();
			type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
				.invoke(this.validator, problems, false, false);
			type.getMethod("checkHtmlInputSource", InputSource.class).invoke(this.validator, source);
			return problems.found;
		});
	}

	/** The checker finds its resources by the class loader of the thread. */
	private <T> T withClassLoader(ReflectiveAction<T> action) throws ReflectiveOperationException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(this.classLoader);
		try {
			return action.run();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	@Override
	public void close() throws IOException {
		this.classLoader.close();
	}

	@FunctionalInterface
	private interface ReflectiveAction<T> {

		T run() throws ReflectiveOperationException;

	}

	private static final class Problems implements ErrorHandler {

		/** A matter of taste: Spring's hidden fields end in a slash. */
		private static final String TRAILING_SLASH = "Trailing slash on void elements";

		private final List<String> found = new ArrayList<>();

		@Override
		public void warning(SAXParseException problem) {
			if (!problem.getMessage().startsWith(TRAILING_SLASH)) {
				add("Warning", problem);
			}
		}

		@Override
		public void error(SAXParseException problem) {
			add("Error", problem);
		}

		@Override
		public void fatalError(SAXParseException problem) {
			add("Fatal error", problem);
		}

		private void add(String severity, SAXParseException problem) {
			this.found.add(severity + " in line " + problem.getLineNumber() + ", column " + problem.getColumnNumber()
					+ ": " + problem.getMessage());
		}

	}

}
