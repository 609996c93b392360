package org.alipayrehearsal.wizard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * One rehearsal of one person: the answers as typed, and how far the person went. It
 * lives in the session only.
 *
 * @param id the id in the URL
 * @param typed the answers as typed, by path
 * @param scans what was measured on the pictures, by path; never the pictures
 * @param submitted the steps sent with "Continue" at least once; before that nothing is
 * said about a step
 * @param accepted the findings, by step, that the person has seen and goes on with
 */
record Journey(String id, Map<String, String> typed, Map<String, ScanReport> scans, Set<Step> submitted,
		Map<Step, Set<String>> accepted) {

	Journey {
		typed = Map.copyOf(typed);
		scans = Map.copyOf(scans);
		submitted = Set.copyOf(submitted);
		accepted = Map.copyOf(accepted);
	}

	static Journey begin(String id) {
		return new Journey(id, Map.of(), Map.of(), Set.of(), Map.of());
	}

	/**
	 * The text of a field as typed; empty where nothing was.
	 */
	String text(String path) {
		return this.typed.getOrDefault(path, "");
	}

	@Nullable ScanReport scan(String path) {
		return this.scans.get(path);
	}

	Journey withTyped(Map<String, String> answers) {
		Map<String, String> changed = new LinkedHashMap<>(this.typed);
		changed.putAll(answers);
		return new Journey(this.id, changed, this.scans, this.submitted, this.accepted);
	}

	Journey withScan(String path, ScanReport scan) {
		Map<String, ScanReport> changed = new LinkedHashMap<>(this.scans);
		changed.put(path, scan);
		return new Journey(this.id, this.typed, changed, this.submitted, this.accepted);
	}

	Journey withoutScan(String path) {
		Map<String, ScanReport> changed = new LinkedHashMap<>(this.scans);
		changed.remove(path);
		return new Journey(this.id, this.typed, changed, this.submitted, this.accepted);
	}

	Journey withSubmitted(Step step) {
		Set<Step> changed = EnumSet.of(step);
		changed.addAll(this.submitted);
		return new Journey(this.id, this.typed, this.scans, changed, this.accepted);
	}

	Journey withAccepted(Step step, Set<String> findings) {
		Map<Step, Set<String>> changed = new EnumMap<>(Step.class);
		changed.putAll(this.accepted);
		changed.put(step, Set.copyOf(findings));
		return new Journey(this.id, this.typed, this.scans, this.submitted, changed);
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
