package org.alipayrehearsal.web.wizard;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.sun.management.ThreadMXBean;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.MeasuredScans;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much memory a journey takes: facts of its pictures, never their pixels.
 */
class JourneySizeTests {

	private static final long MOST = 16_000;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@Test
	void whenJourneyHoldsTwoReadPicturesShouldTakeLittleMemory() {
		long bytes = allocated(JourneySizeTests::journey);
		System.out.println("A journey with two pictures read takes at most " + bytes + " bytes");
		assertThat(bytes).as("less than the scores of four lines cannot be").isBetween(4L * 44 * 37, MOST);
	}

	@Test
	void whenAnswersAreKeptForUndoingShouldCountThem() {
		Journey journey = journey().withTyped(Map.of("contact.email", "x".repeat(500)));
		Journey removed = journey.withRemoved("documents.visaScan").withRemoved("documents.entryProof");
		assertThat(journey.withRemoved("documents.visaScan").size()).isBetween(journey.size(), journey.size() + 1_000);
		assertThat(removed.size()).isBetween(journey.size() - 8_000, journey.size() - 7_000);
		Journey emptied = journey.withApplied(Map.of("contact.email", ""));
		assertThat(emptied.size()).isBetween(journey.size(), journey.size() + 1_000);
		Journey replaced = journey.withApplied(Map.of("contact.email", "y".repeat(500)));
		assertThat(replaced.size()).isBetween(emptied.size() + 1_000, emptied.size() + 1_010);
		assertThat(replaced.withTyped(Map.of()).size()).isEqualTo(journey.size());
	}

	/** What is made along with a thing is at least as much as the thing takes. */
	private static long allocated(Supplier<Journey> maker) {
		Journey first = maker.get();
		long before = THREADS.getCurrentThreadAllocatedBytes();
		Journey second = maker.get();
		long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
		assertThat(second).isNotSameAs(first);
		return allocated;
	}

	private static Journey journey() {
		Map<String, String> typed = Map.of("name.realName", copy("Anna Katharina Maximiliane Keller"), "name.onVisa",
				copy("KELLER ANNA KATHARINA MAXIMILIANE"), "passport.number", copy("C01X00T47"), "passport.expiresOn",
				copy("2031-05-31"), "contact.phone", copy("+86 139 1234 5678"), "card.bank", copy("CMB"), "card.number",
				copy("6214830112345678"));
		return new Journey(copy("00000000-0000-4000-8000-000000000000"),
				new FormAnswers(typed,
						Map.of("documents.visaScan", MeasuredScans.of(MeasuredScans.GLARE, MeasuredScans.specimen()),
								"documents.entryProof", MeasuredScans.of(null, MeasuredScans.specimen()))),
				Set.of(RehearsalPage.NAME, RehearsalPage.DOCUMENTS),
				Map.of(RehearsalPage.NAME, Set.of(copy("name-over-20@name.realName"))), null, null, null);
	}

	private static String copy(String text) {
		return new String(text.toCharArray());
	}

}
