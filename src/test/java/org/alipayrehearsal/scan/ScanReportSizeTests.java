package org.alipayrehearsal.scan;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts of a picture are kept as long as its journey, thousands of journeys at a time.
 */
class ScanReportSizeTests {

	private static final int HEADER = 16;

	private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	@Test
	void whenJourneyHasTwoScansShouldTakeLessThanSixteenKilobytes() throws Exception {
		ScanInspector inspector = new ScanInspector();
		long size = 0;
		for (String number : List.of("L898902C36UTO7408122F1204159ZE184226B<<<<<10",
				"L898902C<3UTO6908061F9406236ZE184226B<<<<<14")) {
			byte[] page = SamplePage.write(
					SampleDocuments.passport("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", number), "png",
					(settings) -> {
					});
			ScanReport report = inspector.inspect("x".repeat(1000) + ".png", page);
			MrzReading zone = Objects.requireNonNull(report.facts()).mrz();
			assertThat(zone).isNotNull();
			size += size(report);
		}
		assertThat(size).isBetween(7_000L, 15_000L);
	}

	/** Roughly what the objects take that only this one holds. */
	private long size(@Nullable Object object) throws IllegalAccessException {
		if (object == null || object instanceof Enum || !this.seen.add(object)) {
			return 0;
		}
		if (object instanceof String text) {
			return 2 * HEADER + 2L * text.length();
		}
		if (object instanceof BitSet bits) {
			return 2L * HEADER + bits.size() / 8;
		}
		if (object instanceof List<?> list) {
			long size = 2 * HEADER;
			for (Object each : list) {
				size += size(each);
			}
			return size;
		}
		return object.getClass().isArray() ? arraySize(object) : fieldsSize(object);
	}

	private static long arraySize(Object array) {
		assertThat(array).as("the only arrays are of bytes").isInstanceOf(byte[].class);
		return (long) HEADER + Array.getLength(array);
	}

	private long fieldsSize(Object object) throws IllegalAccessException {
		long size = HEADER;
		for (Field field : object.getClass().getDeclaredFields()) {
			if (!Modifier.isStatic(field.getModifiers())) {
				field.setAccessible(true);
				size += 8 + (field.getType().isPrimitive() ? 0 : size(field.get(object)));
			}
		}
		return size;
	}

}
