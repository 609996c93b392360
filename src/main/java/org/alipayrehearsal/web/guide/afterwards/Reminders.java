package org.alipayrehearsal.web.guide.afterwards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the dates of a timeline as a calendar file (RFC 5545), at nine in the morning in
 * China.
 */
@Component
class Reminders {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final MessageSource texts;

	private final Clock clock;

	Reminders(MessageSource texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * {@return the calendar file in UTF-8}
	 * @param stages the stages
	 * @param language the language of the texts
	 */
	byte[] of(List<Timeline.Stage> stages, Locale language) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Alipay Rehearsal//Reminders//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(china());
		for (Timeline.Stage stage : stages) {
			if (stage.id() == Timeline.Stage.Id.RESULT) {
				continue;
			}
			if (stage.expectedBy() != null) {
				calendar.add(event(stage, "look", stage.expectedBy(), language));
			}
			if (stage.callFrom() != null) {
				calendar.add(event(stage, "call", stage.callFrom(), language));
			}
		}
		return bytes(calendar);
	}

	private VEvent event(Timeline.Stage stage, String what, LocalDate day, Locale language) {
		String key = "afterwards.reminder." + what + "." + stage.id().name();
		String summary = this.texts.getMessage(key, null, language);
		ZonedDateTime start = day.atTime(MORNING).atZone(CHINA);
		VAlarm alarm = new VAlarm(Duration.ZERO);
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Description(summary));
		VEvent event = new VEvent(false);
		event.add(new Uid(UUID.nameUUIDFromBytes((key + day).getBytes(StandardCharsets.UTF_8)) + "@alipay-rehearsal"));
		event.add(new DtStamp(this.clock.instant().truncatedTo(ChronoUnit.SECONDS)));
		event.add(new DtStart<>(start));
		event.add(new DtEnd<>(start.plusMinutes(15)));
		event.add(new Summary(summary));
		event.add(new Description(this.texts.getMessage("afterwards.reminder.text", null, language)));
		event.add(alarm);
		return event;
	}

	/** China has a single time zone without daylight saving time. */
	private static VTimeZone china() {
		Standard time = new Standard();
		time.add(new DtStart<>("19700101T000000"));
		time.add(new TzOffsetFrom("+0800"));
		time.add(new TzOffsetTo("+0800"));
		time.add(new TzName("CST"));
		VTimeZone zone = new VTimeZone();
		zone.add(new TzId(CHINA.getId()));
		zone.add(time);
		return zone;
	}

	private static byte[] bytes(Calendar calendar) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			new CalendarOutputter(true).output(calendar, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
