package org.alipayrehearsal.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands each test its {@link Visits} in a browser of the {@link BrowserPool}, and the
 * {@link HtmlChecker} if it asks for it. Where the machine has no browser the tests are
 * skipped, which is said in one line, or fail where the environment variable
 * {@code REHEARSAL_REQUIRE_BROWSER} is {@code true}.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return executable(context).isPresent() ? ConditionEvaluationResult.enabled("There is a Chromium")
				: ConditionEvaluationResult.disabled("There is no Chromium on the PATH");
	}

	@SuppressWarnings("unchecked")
	private static Optional<Path> executable(ExtensionContext context) {
		return root(context).computeIfAbsent("executable", (key) -> lookFor(), Optional.class);
	}

	private static Optional<Path> lookFor() {
		Optional<Path> executable = Chromium.find();
		if (executable.isEmpty()) {
			if ("true".equals(System.getenv("REHEARSAL_REQUIRE_BROWSER"))) {
				throw new IllegalStateException("No Chromium on the PATH, and REHEARSAL_REQUIRE_BROWSER is true");
			}
			System.out.println("No Chromium on the PATH: the browser tests were skipped");
		}
		return executable;
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Visits.class || type == HtmlChecker.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return (parameter.getParameter().getType() == Visits.class) ? visits(context) : htmlChecker(context);
	}

	private static Visits visits(ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return context.getStore(NAMESPACE)
			.computeIfAbsent("visits", (key) -> new Visits(pool(context).acquire(), "http://localhost:" + port),
					Visits.class);
	}

	/** Maven says where the checker is; an IDE has to be told. */
	private static HtmlChecker htmlChecker(ExtensionContext context) {
		return root(context).computeIfAbsent("htmlChecker", (key) -> {
			String directory = System.getProperty("html.checker");
			if (directory == null) {
				throw new IllegalStateException(
						"The system property html.checker names no directory: see pom.xml, copy-html-checker");
			}
			try {
				return new HtmlChecker(Path.of(directory));
			}
			catch (IOException | ReflectiveOperationException ex) {
				throw new IllegalStateException("The HTML checker does not start", ex);
			}
		}, HtmlChecker.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visits visits = context.getStore(NAMESPACE).remove("visits", Visits.class);
		if (visits != null) {
			try {
				visits.end();
			}
			finally {
				pool(context).release(visits.chromium());
			}
		}
	}

	private static BrowserPool pool(ExtensionContext context) {
		return root(context).computeIfAbsent("pool", (key) -> new BrowserPool(executable(context).orElseThrow()),
				BrowserPool.class);
	}

	private static Store root(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE);
	}

}
