package org.alipayrehearsal.browser;

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
 * Hands each test its {@link Visits} in the one browser. Where the machine has no browser
 * the tests are skipped, which is said in one line, or fail where the environment
 * variable {@code REHEARSAL_REQUIRE_BROWSER} is {@code true}.
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
		return parameter.getParameter().getType() == Visits.class;
	}

	@Override
	public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Chromium chromium = root(context).computeIfAbsent("chromium",
				(key) -> new Chromium(executable(context).orElseThrow()), Chromium.class);
		Arrivals arrivals = root(context).computeIfAbsent("arrivals", (key) -> new Arrivals(), Arrivals.class);
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return context.getStore(NAMESPACE)
			.computeIfAbsent("visits", (key) -> new Visits(chromium.browser(), arrivals, "http://localhost:" + port),
					Visits.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visits visits = context.getStore(NAMESPACE).remove("visits", Visits.class);
		if (visits != null) {
			visits.end();
		}
	}

	private static Store root(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE);
	}

}
