package org.alipayrehearsal.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * The browsers that a test opens, each with cookies of its own.
 */
class Visits {

	private static final int TIMEOUT = 15_000;

	private final Chromium chromium;

	private final String origin;

	private final List<Visit> visits = new ArrayList<>();

	Visits(Chromium chromium, String origin) {
		this.chromium = chromium;
		this.origin = origin;
	}

	Chromium chromium() {
		return this.chromium;
	}

	/** A visitor with an empty browser. */
	Rehearsal visit(Language language) {
		return open(options(language));
	}

	/** A visitor whose browser runs no scripts. */
	Rehearsal visitWithoutScript(Language language) {
		return open(options(language).setJavaScriptEnabled(false));
	}

	/** A visitor who stands at a place. */
	Rehearsal visit(Place place, Language language) {
		Rehearsal rehearsal = visit(language);
		place.reach(rehearsal);
		place.prepare(rehearsal);
		return rehearsal;
	}

	/** The same browser, in another tab. */
	Rehearsal anotherTab(Rehearsal rehearsal) {
		return new Rehearsal(rehearsal.page().context().newPage(), rehearsal.watch(), this.origin);
	}

	private Browser.NewContextOptions options(Language language) {
		// Pico fades its colours in: still pictures can be measured.
		return new Browser.NewContextOptions().setLocale(language.wanted())
			.setReducedMotion(ReducedMotion.REDUCE)
			.setViewportSize(1280, 900);
	}

	private Rehearsal open(Browser.NewContextOptions options) {
		BrowserContext context = this.chromium.browser().newContext(options);
		context.setDefaultTimeout(TIMEOUT);
		Watch watch = new Watch(context, this.origin);
		this.visits.add(new Visit(context, watch));
		return new Rehearsal(context.newPage(), watch, this.origin);
	}

	/** Closes the browsers and fails where one of them saw something go wrong. */
	void end() {
		this.visits.forEach((visit) -> visit.context().close());
		this.visits.forEach((visit) -> visit.watch().verify());
	}

	private record Visit(BrowserContext context, Watch watch) {

	}

}
