package org.alipayrehearsal.web.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.AnswerViews;
import org.alipayrehearsal.web.FieldView;
import org.alipayrehearsal.web.FieldViews;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.StepFields;
import org.alipayrehearsal.web.wizard.PictureReadings.PictureReading;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes a page from the stored answers. Findings that one fix settles are one finding
 * there: the fix's own, with the others folded in it.
 */
@Component
class StepViews {

	/** How the ids of the rules about a picture begin. */
	static final String SCAN_RULES = "scan-";

	private final StepFields fields;

	private final FieldViews fieldViews;

	private final FindingViews findingViews;

	private final AnswerViews answerViews;

	private final PictureReadings readings;

	private final JourneyChecker checker;

	StepViews(StepFields fields, FieldViews fieldViews, FindingViews findingViews, AnswerViews answerViews,
			PictureReadings readings, JourneyChecker checker) {
		this.fields = fields;
		this.fieldViews = fieldViews;
		this.findingViews = findingViews;
		this.answerViews = answerViews;
		this.readings = readings;
		this.checker = checker;
	}

	StepView of(Journey journey, Report report, RehearsalPage page, Locale locale) {
		boolean sent = journey.submitted().contains(page);
		List<String> paths = paths(page);
		List<Finding> found = JourneyChecker.at(report, page);
		List<FindingView> findings = sent ? JourneyChecker.derived(journey, report, List.of(page, locale),
				() -> eachFixOnce(this.fieldViews.findings(paths, found, journey.answers(), locale), journey, report))
				: scansOnly(found, journey, locale);
		List<RehearsalPage> pages = JourneyChecker.pages(journey);
		int index = pages.indexOf(page);
		RehearsalPage before = (index > 0) ? pages.get(index - 1) : null;
		Map<String, FieldView> fieldsByPath = FieldViews.fields(paths, journey.answers(), findings);
		return new StepView(journey.id(), page.path(), StepFields.STEPS.indexOf(page.step()) + 1,
				StepFields.STEPS.size(), (before != null) ? "/rehearsal/" + journey.id() + "/" + before.path() : "/",
				applied(journey, page, locale), fieldsByPath,
				findings.stream().filter((finding) -> finding.severity() != Severity.ADVICE).toList(),
				(before != null) ? advice(journey, report, before, locale) : List.of(), unseen(journey, report, before),
				reading(journey, report, page),
				page.isPicture() ? PictureCopy.of(journey.scan(paths.get(0)), found) : PictureCopy.UNSENT, sent,
				sent && !this.checker.blocking(journey, report, page).isEmpty());
	}

	private List<String> paths(RehearsalPage page) {
		return this.fields.paths(page.step()).stream().filter((path) -> RehearsalPage.of(path) == page).toList();
	}

	private @Nullable PictureReading reading(Journey journey, Report report, @Nullable RehearsalPage page) {
		return (page != null && page.isPicture()) ? this.readings.of(journey, report, paths(page).get(0)) : null;
	}

	private @Nullable PictureReading unseen(Journey journey, Report report, @Nullable RehearsalPage page) {
		PictureReading reading = reading(journey, report, page);
		return (page == null || reading == null
				|| journey.accepted(page).contains(JourneyChecker.readingKey(reading.path()))) ? null : reading;
	}

	/**
	 * Without a script, advice that was not shown yet is shown on the page after its own.
	 */
	private List<FindingView> advice(Journey journey, Report report, RehearsalPage page, Locale locale) {
		return JourneyChecker.at(report, page)
			.stream()
			.filter((finding) -> finding.severity() == Severity.ADVICE && journey.submitted().contains(page)
					&& !journey.accepted(page).contains(finding.key()))
			.map((finding) -> this.findingViews.of(finding, journey.answers(), locale))
			.toList();
	}

	private List<AnswerView> applied(Journey journey, RehearsalPage page, Locale locale) {
		Journey.Applied applied = journey.applied();
		if (applied == null || applied.paths().stream().noneMatch((path) -> RehearsalPage.of(path) == page)) {
			return List.of();
		}
		return this.answerViews.of(applied.paths(), journey.answers(), locale);
	}

	/**
	 * Findings about a picture are shown as soon as it is uploaded, before the page is
	 * submitted; a missing picture is reported only then.
	 */
	private List<FindingView> scansOnly(List<Finding> findings, Journey journey, Locale locale) {
		return findings.stream()
			.filter((finding) -> finding.rule().startsWith(SCAN_RULES))
			.map((finding) -> this.findingViews.of(finding, journey.answers(), locale))
			.sorted(Comparator.comparing(FindingView::severity))
			.toList();
	}

	private List<FindingView> eachFixOnce(List<FindingView> findings, Journey journey, Report report) {
		List<RequiredAction> actions = (findings.size() > 1) ? this.checker.actions(journey, report) : List.of();
		Set<String> keepable = this.checker.keepable(journey, report);
		List<FindingView> shown = new ArrayList<>();
		Set<String> folded = new HashSet<>();
		for (FindingView finding : findings) {
			if (folded.contains(finding.key())) {
				continue;
			}
			List<FindingView> settled = settledWith(finding, findings, actions);
			settled.forEach((other) -> folded.add(other.key()));
			FindingView whole = finding.withSettled(settled);
			shown.add(keepable.contains(finding.key()) ? whole.asKeepable() : whole);
		}
		return shown.stream().filter((finding) -> !folded.contains(finding.key())).toList();
	}

	/**
	 * The other findings, of the same or a lower severity, that the same fix or another
	 * bank settles.
	 */
	private static List<FindingView> settledWith(FindingView finding, List<FindingView> findings,
			List<RequiredAction> actions) {
		Set<String> keys = new HashSet<>();
		for (RequiredAction action : actions) {
			List<String> settled = action.findings().stream().map(Finding::key).toList();
			boolean bank = action.type() == Action.CHOOSE_BANK && action.fix() == null;
			boolean fixed = action.fix() != null && finding.fix() != null;
			if ((bank || fixed) && settled.contains(finding.key())) {
				keys.addAll(settled);
			}
		}
		return findings.stream()
			.filter((other) -> !other.key().equals(finding.key()) && keys.contains(other.key())
					&& other.path().equals(finding.path()) && other.severity().compareTo(finding.severity()) >= 0)
			.toList();
	}

}
