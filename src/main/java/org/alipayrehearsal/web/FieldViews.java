package org.alipayrehearsal.web;

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
 * Puts fields, and what stands against them, into what a page shows.
 */
@Component
public class FieldViews {

	private static final List<String> GRAVEST_FIRST = List.of("error", "warning", "advice");

	private final FindingViews findingViews;

	FieldViews(FindingViews findingViews) {
		this.findingViews = findingViews;
	}

	/**
	 * What stands against some fields, gravest first: findings, and dates that could not
	 * be read.
	 * @param paths the fields' paths
	 * @param findings what the rules say of them
	 * @param answers what was typed
	 * @param locale the language
	 * @return what stands against them
	 */
	public List<FindingView> findings(Collection<String> paths, List<Finding> findings, FormAnswers answers,
			Locale locale) {
		List<FindingView> views = new ArrayList<>();
		findings.forEach((finding) -> views.add(this.findingViews.of(finding, answers, locale)));
		Set<String> unreadable = answers.unreadable();
		for (String path : paths) {
			if (unreadable.contains(path)) {
				views.add(this.findingViews.unreadableDate(path, locale));
			}
		}
		views.sort(Comparator.comparing((FindingView view) -> GRAVEST_FIRST.indexOf(view.severity())));
		return views;
	}

	/**
	 * Some fields, each with what stands against it.
	 * @param paths the fields' paths
	 * @param answers what was typed
	 * @param findings what stands against the fields
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

	/** Several rules often offer the same text: one button for it is enough. */
	private static List<FindingView> eachFixOnce(List<FindingView> findings) {
		Set<FindingView.FixView> offered = new HashSet<>();
		return findings.stream()
			.map((finding) -> (finding.fix() == null || offered.add(finding.fix())) ? finding : finding.withoutFix())
			.toList();
	}

}
