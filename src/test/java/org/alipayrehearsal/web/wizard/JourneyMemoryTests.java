package org.alipayrehearsal.web.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link JourneyMemory}.
 */
class JourneyMemoryTests {

	/** Room for ten sessions with one rehearsal each. */
	private final JourneyMemory memory = new JourneyMemory(80_000);

	@Test
	void whenSessionsAreBlankShouldEndTheLeastRecentlyUsedForNewOnes() {
		List<MockHttpSession> sessions = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			MockHttpSession session = new MockHttpSession();
			sessions.add(session);
			new SessionJourneys(this.memory).begin(session);
		}
		assertThat(sessions.get(49).isInvalid()).isFalse();
		assertThat(sessions.stream().filter(MockHttpSession::isInvalid).count()).isBetween(39L, 45L);
	}

	@Test
	void whenSessionsHaveAnswersShouldRefuseNewOnesAndKeepThem() {
		List<SessionJourneys> open = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		assertThatExceptionOfType(JourneyMemory.NoRoomException.class).isThrownBy(() -> {
			for (int i = 0; i < 50; i++) {
				SessionJourneys session = new SessionJourneys(this.memory);
				String id = session.begin(new MockHttpSession()).id();
				ids.add(id);
				open.add(session);
				session.change(id, (journey) -> journey.withTyped(Map.of("name.realName", "Anna")));
			}
		});
		assertThat(open).hasSizeBetween(10, 12);
		for (int i = 0; i < open.size(); i++) {
			assertThat(open.get(i).find(ids.get(i))).isPresent();
			assertThat(open.get(i)
				.change(ids.get(i), (journey) -> journey.withTyped(Map.of("name.realName", "Anna Keller"))))
				.isPresent();
		}
		open.get(0).ended();
		open.get(1).ended();
		assertThat(new SessionJourneys(this.memory).begin(new MockHttpSession())).isNotNull();
	}

	@Test
	void whenOpenRehearsalsTakeTwiceTheRoomShouldRefuseMoreAnswers() {
		SessionJourneys session = new SessionJourneys(new JourneyMemory(9_000));
		String id = session.begin(new MockHttpSession()).id();
		String text = "x".repeat(1000);
		assertThatExceptionOfType(JourneyMemory.NoRoomException.class).isThrownBy(() -> {
			for (String path : List.of("a", "b", "c", "d", "e", "f", "g")) {
				session.change(id, (journey) -> journey.withTyped(Map.of(path, text)));
			}
		});
	}

}
