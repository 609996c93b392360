package org.alipayrehearsal.web.wizard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ReportMetrics;
import org.alipayrehearsal.check.ReportMetrics.Channel;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.check.RequiredActions;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription.RulePlace;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.SlotCase;
import org.alipayrehearsal.web.StepFields;
import org.alipayrehearsal.web.wizard.Journey.CheckedReport;

import org.springframework.stereotype.Component;

/**
 * Validates the answers of a journey and decides which pages can be opened. Errors block
 * a page until they are fixed or the person continues anyway, warnings until they were
 * shown once.
 */
@Component
class JourneyChecker {

	private static final String NAME = "name.realName";

	private static final String NAME_AT_BANK = "name.atBank";

	private final RuleService rules;

	private final ReportMetrics metrics;

	private final RuleCatalogue catalogue;

	private final RequiredActions actions;

	private final Clock clock;

	JourneyChecker(RuleService rules, ReportMetrics metrics, RequiredActions actions, RuleCatalogue catalogue,
			Clock clock) {
		this.rules = rules;
		this.metrics = metrics;
		this.actions = actions;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * Returns the report of a journey's answers: the one made before, or a new one if the
	 * answers or the day have changed. The result is not stored.
	 * @param journey the journey
	 * @return the report, with the day on which it was made
	 */
	CheckedReport check(Journey journey) {
		LocalDate today = LocalDate.now(this.clock);
		CheckedReport checked = journey.checked();
		if (checked != null && checked.day().equals(today)) {
			return checked;
		}
		Report report = this.rules.check(journey.answers().form(), scope(journey));
		this.metrics.count(Channel.REHEARSAL, report);
		return new CheckedReport(report, today);
	}

	/**
	 * {@return the scope of a rehearsal: all steps, whether or not they were answered}
	 */
	ValidationScope scope(Journey journey) {
		return new ValidationScope(StepFields.all(), true, journey.answers().unreadable(LocalDate.now(this.clock)));
	}

	/**
	 * {@return the actions that a report requires}
	 */
	List<RequiredAction> actions(Journey journey, Report report) {
		return derived(journey, report, "actions",
				() -> this.actions.of(journey.answers().form(), scope(journey), report));
	}

	/**
	 * {@return what the report that a journey holds is kept with, or a new one for
	 * another report}
	 */
	static <T> T derived(Journey journey, Report report, Object key, Supplier<T> function) {
		CheckedReport checked = journey.checked();
		return (checked != null && checked.report().equals(report)) ? checked.derived(key, function) : function.get();
	}

	/**
	 * {@return a journey with its report and all findings accepted: a person on the
	 * result page has seen them}
	 */
	Journey acceptAll(Journey journey) {
		CheckedReport checked = check(journey);
		Journey accepted = journey.withReport(journey.answers(), checked);
		for (RehearsalPage page : RehearsalPage.ALL) {
			accepted = accepted.withAccepted(page, blocking(journey, checked.report(), page));
		}
		return accepted;
	}

	/**
	 * {@return the fix that a rule offers at a step}
	 */
	Optional<Fix> fix(Journey journey, Step step, String rule) {
		return this.rules.fix(journey.answers().form(), scope(journey), rule, step);
	}

	/**
	 * Returns the change by which a person keeps a name: the bank has it so.
	 * @param journey the journey
	 * @return the bank's spelling by path; empty without a name, or if the bank's
	 * spelling is known
	 */
	Map<String, String> keptName(Journey journey) {
		String name = TypedText.of(journey.text(NAME));
		return (name.isEmpty() || !TypedText.isBlank(journey.text(NAME_AT_BANK))) ? Map.of()
				: Map.of(NAME_AT_BANK, name);
	}

	/**
	 * {@return the keys of the warnings about a name that no longer stand if the bank has
	 * it so}
	 */
	Set<String> keepable(Journey journey, Report report) {
		String name = keptName(journey).get(NAME_AT_BANK);
		if (name == null) {
			return Set.of();
		}
		return derived(journey, report, "keepable", () -> {
			VerificationForm form = journey.answers().form();
			return report.findings()
				.stream()
				.filter((finding) -> finding.path().equals(NAME) && finding.severity() == Severity.WARNING)
				.filter((finding) -> this.rules.removes(form, scope(journey), new Fix(NAME_AT_BANK, name), finding))
				.map(Finding::key)
				.collect(Collectors.toUnmodifiableSet());
		});
	}

	/**
	 * {@return the keys of the actions of which all findings no longer stand if the bank
	 * has the name as typed}
	 */
	Set<String> keepable(Journey journey, Report report, List<RequiredAction> actions) {
		Set<String> findings = keepable(journey, report);
		return actions.stream()
			.filter((action) -> action.findings().stream().map(Finding::key).allMatch(findings::contains))
			.map(RequiredAction::key)
			.collect(Collectors.toSet());
	}

	/**
	 * Returns whether a page is about to be left for the result with advice that neither
	 * it nor a page after it has shown.
	 * @param shown the journey as the submitted page had shown it
	 * @param submitted the journey with the submitted answers
	 * @param report the report of the submitted answers
	 * @param page the page
	 * @return whether it has such advice
	 */
	boolean hasUnseenAdvice(Journey shown, Journey submitted, Report report, RehearsalPage page) {
		if (firstOpen(submitted, report).isPresent()) {
			return false;
		}
		CheckedReport before = shown.checked();
		Set<String> seen = (before != null) ? keys(before.report(), page, Severity.ADVICE) : Set.of();
		return !seen.containsAll(keys(report, page, Severity.ADVICE));
	}

	/**
	 * Returns the findings that a person accepts by submitting a page, and what else the
	 * page has shown.
	 * @param shown the journey as the submitted page had shown it
	 * @param submitted the journey with the submitted answers
	 * @param report the report of the submitted answers
	 * @param page the page
	 * @param anyway whether the person continues whatever the findings
	 * @return the keys of the accepted findings
	 */
	Set<String> accepted(Journey shown, Journey submitted, Report report, RehearsalPage page, boolean anyway) {
		Set<String> blocking = blocking(submitted, report, page);
		Set<String> accepted = new HashSet<>(shown.accepted(page));
		if (anyway) {
			accepted.addAll(blocking);
		}
		else if (shown.submitted().contains(page) && shown.checked() != null) {
			accepted.addAll(keys(shown.checked().report(), page, Severity.WARNING));
		}
		else if (page.isPicture() && shown.checked() != null) {
			// A picture's findings are shown as soon as it is uploaded.
			keys(shown.checked().report(), page, Severity.WARNING).stream()
				.filter((key) -> key.startsWith(StepViews.SCAN_RULES))
				.forEach(accepted::add);
		}
		accepted.retainAll(blocking);
		accepted.addAll(seen(shown, page));
		return accepted;
	}

	/**
	 * Returns what else a page has shown: its advice, and what was read in its picture.
	 */
	private static Set<String> seen(Journey shown, RehearsalPage page) {
		Set<String> seen = new HashSet<>();
		CheckedReport before = shown.checked();
		if (before != null && (page.isPicture() || shown.submitted().contains(page))) {
			seen.addAll(keys(before.report(), page, Severity.ADVICE));
			shown.answers().scans().keySet().forEach((path) -> seen.add(readingKey(path)));
		}
		return seen;
	}

	/**
	 * {@return the key of what was read in a picture, among those of findings}
	 */
	static String readingKey(String path) {
		return "reading@" + path;
	}

	/**
	 * Returns the errors, warnings and unreadable dates of a page. The key of an error
	 * depends on the answers that it is about: another answer that is wrong too blocks
	 * again.
	 * @param journey the journey
	 * @param report its report
	 * @param page the page
	 * @return the keys of the findings
	 */
	Set<String> blocking(Journey journey, Report report, RehearsalPage page) {
		return derived(journey, report, page, () -> findBlocking(journey, report, page));
	}

	private Set<String> findBlocking(Journey journey, Report report, RehearsalPage page) {
		Set<String> blocking = at(report, page).stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map((finding) -> key(finding, journey))
			.collect(Collectors.toSet());
		journey.answers()
			.unreadable(LocalDate.now(this.clock))
			.stream()
			.filter((path) -> RehearsalPage.of(path) == page)
			.map((path) -> "unreadable@" + path + hash(journey, List.of(path)))
			.forEach(blocking::add);
		return Set.copyOf(blocking);
	}

	/**
	 * {@return whether a page has findings that the person has not accepted}
	 */
	boolean isBlocked(Journey journey, Report report, RehearsalPage page) {
		return !journey.accepted(page).containsAll(blocking(journey, report, page));
	}

	/**
	 * Returns the pages of a journey. Without a visa there is nothing to upload: the
	 * pages of the pictures are left out, unless one was uploaded before.
	 * @param journey the journey
	 * @return the pages, in order
	 */
	static List<RehearsalPage> pages(Journey journey) {
		boolean none = SlotCase.of(journey.text("documents.visaKind")) == SlotCase.NONE
				&& journey.answers().scans().isEmpty();
		return none ? RehearsalPage.ALL.stream().filter((page) -> !page.isPicture()).toList() : RehearsalPage.ALL;
	}

	/**
	 * {@return the first page that was not submitted or is blocked}
	 */
	Optional<RehearsalPage> firstOpen(Journey journey, Report report) {
		return pages(journey).stream()
			.filter((page) -> !journey.submitted().contains(page) || isBlocked(journey, report, page))
			.findFirst();
	}

	/**
	 * {@return whether a page can be opened: no page before it is open}
	 */
	boolean canOpen(Journey journey, Report report, RehearsalPage page) {
		Optional<RehearsalPage> open = firstOpen(journey, report);
		return open.isEmpty() || page.compareTo(open.get()) <= 0;
	}

	/**
	 * {@return the address of the first open page, or of the confirmation}
	 */
	String nextPage(Journey journey, Report report) {
		return "/rehearsal/" + journey.id() + "/"
				+ firstOpen(journey, report).map(RehearsalPage::path).orElse("confirmation");
	}

	/**
	 * {@return the findings of a page}
	 */
	static List<Finding> at(Report report, RehearsalPage page) {
		return report.findings().stream().filter((finding) -> RehearsalPage.of(finding.path()) == page).toList();
	}

	/**
	 * {@return the keys of the findings of a page that have a severity}
	 */
	static Set<String> keys(Report report, RehearsalPage page, Severity severity) {
		return at(report, page).stream()
			.filter((finding) -> finding.severity() == severity)
			.map(Finding::key)
			.collect(Collectors.toSet());
	}

	private String key(Finding finding, Journey journey) {
		return (finding.severity() == Severity.ERROR) ? finding.key() + hash(journey, inputs(finding)) : finding.key();
	}

	private List<String> inputs(Finding finding) {
		return this.catalogue.rule(finding.rule())
			.places()
			.stream()
			.map(RulePlace::inputs)
			.filter((inputs) -> inputs.contains(finding.path()))
			.findFirst()
			.orElse(List.of(finding.path()));
	}

	/** A hash, so that the answers are not stored twice. */
	private static String hash(Journey journey, List<String> paths) {
		List<String> answers = paths.stream().map((path) -> {
			ScanReport scan = journey.scan(path);
			return (scan != null) ? scan.sha256() : journey.text(path);
		}).toList();
		return "#" + answers.hashCode();
	}

}
