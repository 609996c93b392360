package org.alipayrehearsal.web.wizard;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.FormAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One rehearsal of one person: the answers as typed, and how far the person went. It is
 * kept in the session only.
 *
 * @param id the id in the URL
 * @param answers the answers as typed, and the reports of the pictures
 * @param submitted the pages submitted with "Continue" at least once; before that their
 * findings are not shown
 * @param accepted the keys of the findings, by page, that the person has seen and
 * continued past
 * @param checked the report of these answers, or null if they have not been checked yet
 * @param applied what a button has changed since the answers were submitted, or null
 * @param begun the report of the picture that the rehearsal began with, or null
 */
record Journey(String id, FormAnswers answers, Set<RehearsalPage> submitted, Map<RehearsalPage, Set<String>> accepted,
		@Nullable CheckedReport checked, @Nullable Applied applied, @Nullable ScanReport begun) {

	private static final String SAMPLE = "sample-";

	/** What the report of a picture takes, in bytes. */
	private static final long PICTURE = 8_000;

	Journey {
		submitted = Set.copyOf(submitted);
		accepted = Map.copyOf(accepted);
	}

	/**
	 * {@return a journey without answers}
	 */
	static Journey begin() {
		return begin(UUID.randomUUID().toString());
	}

	/**
	 * {@return a journey without answers for a made-up person}
	 */
	static Journey sample() {
		return begin(SAMPLE + UUID.randomUUID());
	}

	static Journey begin(String id) {
		return new Journey(id, FormAnswers.NONE, Set.of(), Map.of(), null, null, null);
	}

	/**
	 * {@return whether a journey is that of a made-up person}
	 * @param id the journey's id
	 */
	static boolean isSample(String id) {
		return id.startsWith(SAMPLE);
	}

	/**
	 * {@return the text of a field as typed; empty if nothing was typed}
	 */
	String text(String path) {
		return this.answers.text(path);
	}

	@Nullable ScanReport scan(String path) {
		return this.answers.scan(path);
	}

	/**
	 * {@return this journey with other answers, which have not been checked yet}
	 */
	Journey with(FormAnswers changed) {
		return new Journey(this.id, changed, this.submitted, this.accepted, null, null, this.begun);
	}

	Journey withTyped(Map<String, String> typed) {
		return with(this.answers.withTyped(typed));
	}

	Journey withScan(String path, ScanReport scan) {
		return with(this.answers.withScan(path, scan));
	}

	/**
	 * {@return this journey with its report, unless the answers have changed since they
	 * were checked}
	 */
	Journey withReport(FormAnswers checkedAnswers, CheckedReport report) {
		return checkedAnswers.equals(this.answers)
				? new Journey(this.id, this.answers, this.submitted, this.accepted, report, this.applied, this.begun)
				: this;
	}

	/**
	 * {@return this journey after a button has changed texts, to be undone}
	 */
	Journey withApplied(Map<String, String> changed) {
		List<String> paths = changed.entrySet()
			.stream()
			.filter((change) -> !change.getValue().equals(text(change.getKey())))
			.map(Map.Entry::getKey)
			.toList();
		return new Journey(this.id, this.answers.withTyped(changed), this.submitted, this.accepted, null,
				new Applied(this.answers, paths), this.begun);
	}

	/**
	 * {@return this journey after a button has removed a picture, to be undone}
	 */
	Journey withRemoved(String path) {
		return (scan(path) == null) ? this : new Journey(this.id, this.answers.withoutScan(path), this.submitted,
				this.accepted, null, new Applied(this.answers, List.of(path)), this.begun);
	}

	/**
	 * {@return this journey with the fields of a change as they were before it}
	 */
	Journey withUndone(Applied change) {
		FormAnswers undone = this.answers;
		for (String path : change.paths()) {
			ScanReport scan = change.before().scan(path);
			undone = (scan != null) ? undone.withScan(path, scan)
					: undone.withTyped(Map.of(path, change.before().text(path)));
		}
		return with(undone);
	}

	/**
	 * {@return this journey, begun with a picture}
	 */
	Journey withBegun(ScanReport picture) {
		return new Journey(this.id, this.answers, this.submitted, this.accepted, this.checked, this.applied, picture);
	}

	Journey withSubmitted(RehearsalPage page) {
		Set<RehearsalPage> changed = EnumSet.of(page);
		changed.addAll(this.submitted);
		return new Journey(this.id, this.answers, changed, this.accepted, this.checked, this.applied, this.begun);
	}

	Journey withAccepted(RehearsalPage page, Set<String> findings) {
		Map<RehearsalPage, Set<String>> changed = new EnumMap<>(RehearsalPage.class);
		changed.putAll(this.accepted);
		changed.put(page, Set.copyOf(findings));
		return new Journey(this.id, this.answers, this.submitted, changed, this.checked, this.applied, this.begun);
	}

	Set<String> accepted(RehearsalPage page) {
		return this.accepted.getOrDefault(page, Set.of());
	}

	/**
	 * {@return what depends on the answers and the day only: kept with the report of the
	 * answers, if there is one}
	 * @param key what it is
	 * @param function makes it
	 * @param <T> its type
	 */
	<T> T derived(Object key, Supplier<T> function) {
		return (this.checked != null) ? this.checked.derived(key, function) : function.get();
	}

	/**
	 * {@return whether nothing was typed, uploaded or submitted}
	 */
	boolean isBlank() {
		return this.submitted.isEmpty() && this.begun == null && this.answers.scans().isEmpty()
				&& this.answers.typed().values().stream().allMatch(String::isBlank);
	}

	/**
	 * {@return the memory that this journey takes at most, in bytes} JourneySizeTests
	 * measures the parts. Of the answers kept for undoing those that have not changed
	 * take no room of their own.
	 */
	long size() {
		long size = 4_000 + ((this.begun != null) ? PICTURE : 0);
		Set<Object> own = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Object answer : all(this.answers)) {
			own.add(answer);
			size += size(answer);
		}
		if (this.applied != null) {
			size += 1_000;
			for (Object answer : all(this.applied.before())) {
				size += own.contains(answer) ? 0 : size(answer);
			}
		}
		return size;
	}

	private static List<Object> all(FormAnswers answers) {
		return Stream.<Object>concat(answers.typed().values().stream(), answers.scans().values().stream()).toList();
	}

	private static long size(Object answer) {
		return (answer instanceof String text) ? 2L * text.length() : PICTURE;
	}

	/**
	 * Omits the answers.
	 */
	@Override
	public String toString() {
		return "Journey[submitted=" + this.submitted + "]";
	}

	/**
	 * A change by a button, which can be undone.
	 *
	 * @param before the answers before
	 * @param paths the fields that were changed
	 */
	record Applied(FormAnswers before, List<String> paths) {

		/**
		 * Omits the answers.
		 */
		@Override
		public String toString() {
			return "Applied[]";
		}

	}

	/**
	 * A report and the day on which it was made: rules about dates give another the day
	 * after. What pages derive from the answers and the report is kept with it as long as
	 * memory is not scarce; the size of a journey does not count it.
	 */
	static final class CheckedReport {

		private final Report report;

		private final LocalDate day;

		private volatile SoftReference<Map<Object, Object>> derived = new SoftReference<>(null);

		/**
		 * Creates a checked report.
		 * @param report the report
		 * @param day the day
		 */
		CheckedReport(Report report, LocalDate day) {
			this.report = report;
			this.day = day;
		}

		Report report() {
			return this.report;
		}

		LocalDate day() {
			return this.day;
		}

		/**
		 * {@return what is derived from the answers and the report, the first time by the
		 * given function}
		 * @param key what is derived
		 * @param function derives it
		 * @param <T> its type
		 */
		@SuppressWarnings("unchecked")
		<T> T derived(Object key, Supplier<T> function) {
			Map<Object, Object> values = this.derived.get();
			if (values == null) {
				values = new ConcurrentHashMap<>();
				this.derived = new SoftReference<>(values);
			}
			Object known = values.get(key);
			if (known == null) {
				known = function.get();
				values.put(key, known);
			}
			return (T) known;
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof CheckedReport checked && checked.report.equals(this.report)
					&& checked.day.equals(this.day);
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.report, this.day);
		}

	}

}
