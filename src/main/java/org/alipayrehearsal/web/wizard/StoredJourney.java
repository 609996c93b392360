package org.alipayrehearsal.web.wizard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.alipayrehearsal.cluster.StoredType;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.quality.SheetLayout;
import org.alipayrehearsal.web.FormAnswers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The JSON of a rehearsal in a session that several instances share. When the records of
 * a picture's report change, so that an older one cannot be read, the version of
 * {@code scan} is raised: the picture is then asked for again.
 */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
class StoredJourney {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultVisibility((visible) -> visible.withGetterVisibility(JsonAutoDetect.Visibility.NONE)
			.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
			.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
		.addMixIn(SheetLayout.class, StoredSheetLayout.class)
		.addModule(new SimpleModule().addSerializer(MrzLine.class, new MrzLineSerializer())
			.addDeserializer(MrzLine.class, new MrzLineDeserializer()))
		.build();

	@Bean
	StoredType<Beginning> storedBeginning() {
		return new StoredType<>("beginning", 1, 1, Beginning.class, JSON);
	}

	@Bean
	StoredType<Text> storedText() {
		return new StoredType<>("text", 1, 1, Text.class, JSON);
	}

	@Bean
	StoredType<Keys> storedKeys() {
		return new StoredType<>("keys", 1, 1, Keys.class, JSON);
	}

	@Bean
	StoredType<Day> storedDay() {
		return new StoredType<>("day", 1, 1, Day.class, JSON);
	}

	@Bean
	StoredType<Change> storedChange() {
		return new StoredType<>("change", 1, 1, Change.class, JSON);
	}

	@Bean
	StoredType<ScanReport> storedScan() {
		return new StoredType<>("scan", 2, 2, ScanReport.class, JSON);
	}

	/**
	 * When a rehearsal was begun or used.
	 *
	 * @param at the time
	 */
	record Beginning(Instant at) implements Comparable<Beginning> {

		static final Beginning LONG_AGO = new Beginning(Instant.EPOCH);

		@Override
		public int compareTo(Beginning other) {
			return this.at.compareTo(other.at);
		}

	}

	/**
	 * A text as typed.
	 *
	 * @param text the text
	 */
	record Text(String text) {

		@Override
		public String toString() {
			return "Text[]";
		}

	}

	/**
	 * Keys of findings.
	 *
	 * @param keys the keys
	 */
	record Keys(Set<String> keys) {

		@Override
		public String toString() {
			return "Keys[]";
		}

	}

	/**
	 * The day on which the answers were checked.
	 *
	 * @param day the day
	 */
	record Day(LocalDate day) {

		@Override
		public String toString() {
			return "Day[]";
		}

	}

	/**
	 * A change by a button: the changed fields as they were before it.
	 *
	 * @param paths the fields that were changed
	 * @param typed their texts
	 * @param scans the reports of their pictures
	 */
	record Change(List<String> paths, Map<String, String> typed, Map<String, ScanReport> scans) {

		static Change of(Journey.Applied applied) {
			Map<String, String> typed = new HashMap<>(applied.before().typed());
			typed.keySet().retainAll(applied.paths());
			Map<String, ScanReport> scans = new HashMap<>(applied.before().scans());
			scans.keySet().retainAll(applied.paths());
			return new Change(applied.paths(), typed, scans);
		}

		Journey.Applied applied() {
			return new Journey.Applied(new FormAnswers(this.typed, this.scans), this.paths);
		}

		@Override
		public String toString() {
			return "Change[]";
		}

	}

	/** Names what the constructor of a layout takes. */
	private abstract static class StoredSheetLayout {

		@JsonCreator
		@SuppressWarnings("UnusedVariable")
		StoredSheetLayout(@JsonProperty("cells") byte[] cells, @JsonProperty("sheet") int sheet) {
		}

	}

	/** One byte for each probability, as the line itself keeps them. */
	private static final class MrzLineSerializer extends ValueSerializer<MrzLine> {

		private static final double STEPS = 16;

		@Override
		public void serialize(MrzLine line, JsonGenerator json, SerializationContext context) {
			int characters = MrzLine.CHARACTERS.length();
			byte[] scores = new byte[line.text().length() * characters];
			StringBuilder hidden = new StringBuilder();
			for (int cell = 0; cell < line.text().length(); cell++) {
				hidden.append(line.isHidden(cell) ? '1' : '0');
				for (int i = 0; i < characters; i++) {
					scores[cell * characters + i] = (byte) Math
						.round(-STEPS * line.logProbability(cell, MrzLine.CHARACTERS.charAt(i)));
				}
			}
			json.writeStartObject();
			json.writeStringProperty("text", line.text());
			json.writeStringProperty("hidden", hidden.toString());
			json.writeName("scores");
			json.writeBinary(scores);
			json.writeEndObject();
		}

	}

	private static final class MrzLineDeserializer extends ValueDeserializer<MrzLine> {

		@Override
		public MrzLine deserialize(JsonParser json, DeserializationContext context) {
			StoredMrzLine stored = context.readValue(json, StoredMrzLine.class);
			int characters = MrzLine.CHARACTERS.length();
			float[][] logProbabilities = new float[stored.text.length()][characters];
			BitSet hidden = new BitSet();
			for (int cell = 0; cell < logProbabilities.length; cell++) {
				hidden.set(cell, stored.hidden.charAt(cell) == '1');
				for (int i = 0; i < characters; i++) {
					logProbabilities[cell][i] = (float) (-(stored.scores[cell * characters + i] & 0xff)
							/ MrzLineSerializer.STEPS);
				}
			}
			return new MrzLine(stored.text, logProbabilities, hidden);
		}

	}

	private record StoredMrzLine(String text, String hidden, byte[] scores) {

		@Override
		public String toString() {
			return "StoredMrzLine[]";
		}

	}

}
