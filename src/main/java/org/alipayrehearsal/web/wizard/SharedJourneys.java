package org.alipayrehearsal.web.wizard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpSession;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.wizard.StoredJourney.Beginning;
import org.alipayrehearsal.web.wizard.StoredJourney.Change;
import org.alipayrehearsal.web.wizard.StoredJourney.Day;
import org.alipayrehearsal.web.wizard.StoredJourney.Keys;
import org.alipayrehearsal.web.wizard.StoredJourney.Text;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The rehearsals of a browser session that several instances share. Every answer is an
 * attribute of its own, named {@code journey/<id>/text/<path>} and the like, and only
 * those that a request changes are written. Two requests at the same time that change
 * different answers keep both; of the same answer the later one stays. The attribute
 * {@code journey/<id>} is written at the beginning only: a rehearsal without it is gone,
 * whatever a late request may still write.
 */
@Component
@Profile("cluster")
class SharedJourneys implements Journeys {

	private static final String ROOT = "journey/";

	private static final String TEXT = "text/";

	private static final String SCAN = "scan/";

	private static final String SUBMITTED = "submitted/";

	private static final String ACCEPTED = "accepted/";

	private static final String CHECKED = "checked";

	private static final String APPLIED = "applied";

	private static final String BEGUN = "begun";

	private static final String USED = "used";

	private final JourneyChecker checker;

	private final Clock clock;

	SharedJourneys(JourneyChecker checker, Clock clock) {
		this.checker = checker;
		this.clock = clock;
	}

	@Override
	public Journey begin(HttpSession session, Journey blank, UnaryOperator<Journey> fillIn) {
		Journey journey = fillIn.apply(blank);
		List<String> ids = ids(session);
		ids.stream().limit(Math.max(0, ids.size() - LIMIT + 1)).forEach((id) -> forget(session, id));
		String root = ROOT + journey.id();
		session.setAttribute(root, new Beginning(this.clock.instant()));
		session.setAttribute(root + "/" + USED, new Beginning(this.clock.instant()));
		write(session, blank, journey);
		return journey;
	}

	@Override
	public Optional<Journey> find(String id) {
		HttpSession session = session();
		if (session == null || !isOpen(session, id)) {
			return Optional.empty();
		}
		session.setAttribute(ROOT + id + "/" + USED, new Beginning(this.clock.instant()));
		return Optional.of(read(session, id));
	}

	@Override
	public Optional<Journey> latest() {
		List<String> ids = ids().stream().filter((id) -> !Journey.isSample(id)).toList();
		HttpSession session = session();
		return (session == null || ids.isEmpty()) ? Optional.empty()
				: Optional.of(read(session, ids.get(ids.size() - 1)));
	}

	@Override
	public Optional<Journey> change(String id, UnaryOperator<Journey> change) {
		HttpSession session = session();
		if (session == null || !isOpen(session, id)) {
			return Optional.empty();
		}
		Journey before = read(session, id);
		Journey after = change.apply(before);
		write(session, before, after);
		return Optional.of(after);
	}

	@Override
	public List<String> ids() {
		HttpSession session = session();
		return (session != null) ? ids(session) : List.of();
	}

	@Override
	public void forget(String id) {
		HttpSession session = session();
		if (session != null) {
			forget(session, id);
		}
	}

	private static List<String> ids(HttpSession session) {
		return Collections.list(session.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith(ROOT) && name.indexOf('/', ROOT.length()) < 0)
			.map((name) -> name.substring(ROOT.length()))
			.filter((id) -> isOpen(session, id))
			.sorted(Comparator.comparing((id) -> used(session, id)))
			.toList();
	}

	private static void forget(HttpSession session, String id) {
		session.removeAttribute(ROOT + id);
		Collections.list(session.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith(ROOT + id + "/"))
			.forEach(session::removeAttribute);
	}

	private static boolean isOpen(HttpSession session, String id) {
		return session.getAttribute(ROOT + id) instanceof Beginning;
	}

	private static Beginning used(HttpSession session, String id) {
		return (session.getAttribute(ROOT + id + "/" + USED) instanceof Beginning used) ? used : Beginning.LONG_AGO;
	}

	private Journey read(HttpSession session, String id) {
		String root = ROOT + id + "/";
		Map<String, String> typed = new HashMap<>();
		Map<String, ScanReport> scans = new HashMap<>();
		Set<RehearsalPage> submitted = EnumSet.noneOf(RehearsalPage.class);
		Map<RehearsalPage, Set<String>> accepted = new EnumMap<>(RehearsalPage.class);
		for (String attribute : Collections.list(session.getAttributeNames())) {
			if (!attribute.startsWith(root)) {
				continue;
			}
			String name = attribute.substring(root.length());
			Object value = session.getAttribute(attribute);
			if (value instanceof Text text) {
				typed.put(name.substring(TEXT.length()), text.text());
			}
			else if (value instanceof ScanReport scan && name.startsWith(SCAN)) {
				scans.put(name.substring(SCAN.length()), scan);
			}
			else if (value instanceof Keys keys && name.startsWith(ACCEPTED)) {
				accepted.put(RehearsalPage.valueOf(name.substring(ACCEPTED.length())), keys.keys());
			}
			else if (name.startsWith(SUBMITTED)) {
				submitted.add(RehearsalPage.valueOf(name.substring(SUBMITTED.length())));
			}
		}
		FormAnswers answers = new FormAnswers(typed, scans);
		Journey.Applied applied = (session.getAttribute(root + APPLIED) instanceof Change change) ? change.applied()
				: null;
		ScanReport begun = (session.getAttribute(root + BEGUN) instanceof ScanReport picture) ? picture : null;
		Journey unchecked = new Journey(id, answers, submitted, accepted, null, applied, begun);
		// The report itself is not stored: it is made again from the same answers.
		boolean checked = session.getAttribute(root + CHECKED) instanceof Day day
				&& day.day().equals(LocalDate.now(this.clock));
		return checked ? unchecked.withReport(answers, this.checker.check(unchecked)) : unchecked;
	}

	private static void write(HttpSession session, Journey before, Journey after) {
		String root = ROOT + after.id() + "/";
		Map<String, @Nullable Object> changes = new HashMap<>();
		Set<String> texts = new HashSet<>(before.answers().typed().keySet());
		texts.addAll(after.answers().typed().keySet());
		for (String path : texts) {
			String text = after.answers().typed().get(path);
			if (!Objects.equals(before.answers().typed().get(path), text)) {
				changes.put(TEXT + path, (text != null) ? new Text(text) : null);
			}
		}
		Set<String> scans = new HashSet<>(before.answers().scans().keySet());
		scans.addAll(after.answers().scans().keySet());
		for (String path : scans) {
			if (!Objects.equals(before.scan(path), after.scan(path))) {
				changes.put(SCAN + path, after.scan(path));
			}
		}
		after.submitted()
			.stream()
			.filter((page) -> !before.submitted().contains(page))
			.forEach((page) -> changes.put(SUBMITTED + page.name(), new Keys(Set.of())));
		after.accepted()
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().equals(before.accepted().get(entry.getKey())))
			.forEach((entry) -> changes.put(ACCEPTED + entry.getKey().name(), new Keys(entry.getValue())));
		if (!Objects.equals(before.begun(), after.begun())) {
			changes.put(BEGUN, after.begun());
		}
		if (!Objects.equals(before.applied(), after.applied())) {
			changes.put(APPLIED, (after.applied() != null) ? Change.of(after.applied()) : null);
		}
		if (!Objects.equals(before.checked(), after.checked())) {
			changes.put(CHECKED, (after.checked() != null) ? new Day(after.checked().day()) : null);
		}
		changes.forEach((name, value) -> {
			// Spring Session writes an attribute that is removed, too.
			if (value != null || session.getAttribute(root + name) != null) {
				session.setAttribute(root + name, value);
			}
		});
	}

	private static @Nullable HttpSession session() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getSession(false) : null;
	}

}
