package org.alipayrehearsal.browser;

import java.util.HashMap;
import java.util.Map;

/**
 * Where tests have been before. What a page shows follows from the stored answers, so
 * that its address and its cookies are enough to come back: a test need not walk there
 * again.
 */
class Arrivals {

	private final Map<Key, Arrival> arrivals = new HashMap<>();

	/**
	 * How to come back to a place.
	 * @param place the place
	 * @param language the language
	 * @return the arrival; null where nobody has been there yet
	 */
	Arrival find(Place place, Language language) {
		return this.arrivals.get(new Key(place, language));
	}

	void remember(Place place, Language language, Arrival arrival) {
		this.arrivals.put(new Key(place, language), arrival);
	}

	/**
	 * What brings a browser back.
	 *
	 * @param cookies the cookies, in Playwright's form
	 * @param path the address
	 */
	record Arrival(String cookies, String path) {

	}

	private record Key(Place place, Language language) {

	}

}
