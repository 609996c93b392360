package org.alipayrehearsal.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Derives what a step's page shows from the stored answers.
 */
@Component
class StepViews {

	private static final List<String> GRAVEST_FIRST = List.of("error", "warning", "advice");

	private static final int BYTES_IN_KILOBYTE = 1024;

	private final StepFields fields;

	private final FindingViews findingViews;

	private final JourneyChecker checker;

	StepViews(StepFields fields, FindingViews findingViews, JourneyChecker checker) {
		this.fields = fields;
		this.findingViews = findingViews;
		this.checker = checker;
	}

	StepView of(Journey journey, Report report, Step step, Locale locale) {
		boolean sent = journey.submitted().contains(step);
		List<FindingView> findings = sent ? findings(journey, report, step, locale)
				: scansOnly(journey, report, step, locale);
		Map<String, FieldView> views = new LinkedHashMap<>();
		for (String path : this.fields.paths(step)) {
			List<FindingView> own = eachFixOnce(
					findings.stream().filter((finding) -> finding.path().equals(path)).toList());
			views.put(path, new FieldView(path, FindingViews.elementId(path), journey.text(path), own,
					picture(journey.scan(path))));
		}
		int index = StepFields.STEPS.indexOf(step);
		String back = (index == 0) ? "/" : "/rehearsal/" + journey.id() + "/" + StepFields.STEPS.get(index - 1).path();
		return new StepView(journey.id(), step.path(), index + 1, StepFields.STEPS.size(), back, views,
				findings.stream().filter((finding) -> !finding.severity().equals("advice")).toList(), sent,
				sent && !this.checker.obstacles(journey, report, step).isEmpty());
	}

	private List<FindingView> findings(Journey journey, Report report, Step step, Locale locale) {
		List<FindingView> views = new ArrayList<>();
		for (Finding finding : JourneyChecker.at(report, step)) {
			views.add(this.findingViews.of(finding, journey, locale));
		}
		Set<String> unreadable = JourneyReader.unreadable(journey);
		for (String path : this.fields.paths(step)) {
			if (unreadable.contains(path)) {
				views.add(this.findingViews.unreadableDate(path, locale));
			}
		}
		views.sort(Comparator.comparing((FindingView view) -> GRAVEST_FIRST.indexOf(view.severity())));
		return views;
	}

	/** Several rules often offer the same text: one button for it is enough. */
	private static List<FindingView> eachFixOnce(List<FindingView> findings) {
		Set<FindingView.FixView> offered = new HashSet<>();
		return findings.stream()
			.map((finding) -> (finding.fix() == null || offered.add(finding.fix())) ? finding : finding.withoutFix())
			.toList();
	}

	/**
	 * A picture has been sent on purpose, so it is judged before the page is; a missing
	 * one is not.
	 */
	private List<FindingView> scansOnly(Journey journey, Report report, Step step, Locale locale) {
		return JourneyChecker.at(report, step)
			.stream()
			.filter((finding) -> finding.rule().startsWith("scan-"))
			.map((finding) -> this.findingViews.of(finding, journey, locale))
			.toList();
	}

	private static FieldView.@Nullable PictureView picture(@Nullable ScanReport scan) {
		if (scan == null) {
			return null;
		}
		PictureSize size = scan.size();
		return new FieldView.PictureView(scan.fileName(), (scan.bytes() + BYTES_IN_KILOBYTE - 1) / BYTES_IN_KILOBYTE,
				(size != null) ? size.width() : 0, (size != null) ? size.height() : 0, EvidenceViews.read(scan));
	}

}
