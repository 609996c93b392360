package org.alipayrehearsal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.check.Finding;

import org.springframework.stereotype.Component;

/**
 * Makes the fields of a page, with their findings.
 */
@Component
public class FieldViews {

	private final FindingViews findingViews;

	private final Clock clock;

	FieldViews(FindingViews findingViews, Clock clock) {
		this.findingViews = findingViews;
		this.clock = clock;
	}

	/**
	 * Returns the findings of some fields and the dates among them that cannot be read,
	 * by severity.
	 * @param paths the fields' paths
	 * @param findings the findings of these fields
	 * @param answers the answers
	 * @param locale the language
	 * @return the findings as a page shows them
	 */
	public List<FindingView> findings(Collection<String> paths, List<Finding> findings, FormAnswers answers,
			Locale locale) {
		List<FindingView> views = new ArrayList<>();
		findings.forEach((finding) -> views.add(this.findingViews.of(finding, answers, locale)));
		Set<String> unreadable = answers.unreadable(LocalDate.now(this.clock));
		for (String path : paths) {
			if (unreadable.contains(path)) {
				views.add(answers.isTooLong(path) ? this.findingViews.tooLong(path, locale)
						: this.findingViews.unreadableDate(path, locale));
			}
		}
		views.sort(Comparator.comparing(FindingView::severity));
		return views;
	}

	/**
	 * Returns fields with their findings.
	 * @param paths the fields' paths
	 * @param answers the answers
	 * @param findings the findings
	 * @return the fields by path, in the order of the paths
	 */
	public static Map<String, FieldView> fields(Collection<String> paths, FormAnswers answers,
			List<FindingView> findings) {
		Map<String, FieldView> views = new LinkedHashMap<>();
		for (String path : paths) {
			List<FindingView> own = eachFixOnce(
					findings.stream().filter((finding) -> finding.path().equals(path)).toList());
			views.put(path, new FieldView(path, FindingViews.elementId(path), answers.text(path), own,
					FieldView.PictureView.of(answers.scan(path))));
		}
		return views;
	}

	/** Several rules often offer the same fix: one button is enough. */
	private static List<FindingView> eachFixOnce(List<FindingView> findings) {
		Set<FindingView.FixView> offered = new HashSet<>();
		return findings.stream()
			.map((finding) -> (finding.fix() == null || offered.add(finding.fix())) ? finding : finding.withoutFix())
			.toList();
	}

}
