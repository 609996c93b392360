package org.alipayrehearsal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The checks of axe-core on a page. Its own binding fetches the results of all rules with
 * all nodes, which takes longer than the checks: this one fetches the violations.
 */
final class Axe {

	private static final String SCRIPT = script();

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** They depend on the theme, and not on the language. */
	private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

	private static final String RUN = """
			async (options) => {
			  const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
			  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
			}
			""";

	private final Page page;

	/**
	 * Loads axe-core into a page.
	 * @param page the page
	 */
	Axe(Page page) {
		this.page = page;
		page.evaluate(SCRIPT);
	}

	/**
	 * {@return the violations of all rules}
	 */
	List<String> violations() {
		return run(Map.of("runOnly", TAGS));
	}

	/**
	 * {@return the violations of all rules but those about colours}
	 */
	List<String> violationsWithoutColours() {
		return run(Map.of("runOnly", TAGS, "rules",
				Map.of(COLOUR_RULES.get(0), Map.of("enabled", false), COLOUR_RULES.get(1), Map.of("enabled", false))));
	}

	/**
	 * {@return the violations of the rules about colours}
	 */
	List<String> violationsOfColours() {
		return run(Map.of("runOnly", Map.of("type", "rule", "values", COLOUR_RULES)));
	}

	@SuppressWarnings("unchecked")
	private List<String> run(Map<String, Object> options) {
		return (List<String>) this.page.evaluate(RUN, options);
	}

	private static String script() {
		try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
