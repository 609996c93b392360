package org.alipayrehearsal.web.wizard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.FormAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One rehearsal of one person: the answers as typed, and how far the person went. It
 * lives in the session only.
 *
 * @param id the id in the URL
 * @param answers the answers as typed, and what was measured on the pictures
 * @param submitted the steps sent with "Continue" at least once; before that nothing is
 * said about a step
 * @param accepted the findings, by step, that the person has seen and goes on with
 */
record Journey(String id, FormAnswers answers, Set<Step> submitted, Map<Step, Set<String>> accepted) {

	Journey {
		submitted = Set.copyOf(submitted);
		accepted = Map.copyOf(accepted);
	}

	static Journey begin(String id) {
		return new Journey(id, FormAnswers.NONE, Set.of(), Map.of());
	}

	/**
	 * The text of a field as typed; empty where nothing was.
	 */
	String text(String path) {
		return this.answers.text(path);
	}

	@Nullable ScanReport scan(String path) {
		return this.answers.scan(path);
	}

	Journey with(FormAnswers changed) {
		return new Journey(this.id, changed, this.submitted, this.accepted);
	}

	Journey withTyped(Map<String, String> typed) {
		return with(this.answers.withTyped(typed));
	}

	Journey withScan(String path, ScanReport scan) {
		return with(this.answers.withScan(path, scan));
	}

	Journey withoutScan(String path) {
		return with(this.answers.withoutScan(path));
	}

	Journey withSubmitted(Step step) {
		Set<Step> changed = EnumSet.of(step);
		changed.addAll(this.submitted);
		return new Journey(this.id, this.answers, changed, this.accepted);
	}

	Journey withAccepted(Step step, Set<String> findings) {
		Map<Step, Set<String>> changed = new EnumMap<>(Step.class);
		changed.putAll(this.accepted);
		changed.put(step, Set.copyOf(findings));
		return new Journey(this.id, this.answers, this.submitted, changed);
	}

	Set<String> accepted(Step step) {
		return this.accepted.getOrDefault(step, Set.of());
	}

	/**
	 * Without the answers.
	 */
	@Override
	public String toString() {
		return "Journey[submitted=" + this.submitted + "]";
	}

}
