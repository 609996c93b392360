package org.alipayrehearsal.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No record shows in its toString what a person typed: it may end in a log. A new record
 * is silent, or is added to those that hold no answers.
 */
class SilentRecordsTests {

	private static final String TYPED = "SECRET";

	private static final LocalDate BORN = LocalDate.of(1912, 6, 23);

	/** Components that hold ids and texts of ours in every record. */
	private static final Set<String> OURS = Set.of("actionPath", "arguments", "back", "bytes", "change", "chinese",
			"chineseName", "code", "codes", "customerService", "day", "description", "detail", "en", "english",
			"englishName", "field", "fixPath", "id", "ids", "inputs", "journey", "kind", "label", "notApplicable",
			"notChecked", "passed", "path", "quote", "reason", "reference", "rule", "rules", "severity", "step",
			"title", "unreadable", "variant", "zh");

	/** The records of these packages hold texts of the guide and data of banks. */
	private static final Set<String> WITHOUT_ANSWERS = Set.of("org.alipayrehearsal.bank",
			"org.alipayrehearsal.api.reference", "org.alipayrehearsal.web.guide.questions",
			"org.alipayrehearsal.web.guide.rules", "org.alipayrehearsal.web.guide.words");

	/** Records that hold texts of ours beside packages that hold answers. */
	private static final Set<String> OF_TEXTS = Set.of("TranslatedText", "ArgumentSubstitution", "Cause",
			"ChangeSource", "ChangesFile", "Column", "ConceptCombination", "Entry", "ExampleFile", "FailureMessage",
			"FailureMessagesFile", "Group", "Known", "KnownMessage", "PracticeClient", "Reason", "Rule",
			"ReportedChange", "Wording");

	@ParameterizedTest
	@MethodSource("records")
	void whenRecordIsWrittenAsTextShouldNotShowWhatWasTyped(Class<?> record) throws ReflectiveOperationException {
		assertThat(make(record).toString()).doesNotContain(TYPED, BORN.toString());
	}

	static Stream<Class<?>> records() {
		return ImportedClasses.MAIN.stream()
			.filter(JavaClass::isRecord)
			.<Class<?>>map(JavaClass::reflect)
			.filter((record) -> !isWithoutAnswers(record));
	}

	private static boolean isWithoutAnswers(Class<?> record) {
		return WITHOUT_ANSWERS.contains(record.getPackageName()) || OF_TEXTS.contains(record.getSimpleName());
	}

	private static Object make(Class<?> record) throws ReflectiveOperationException {
		RecordComponent[] components = record.getRecordComponents();
		Constructor<?> constructor = record
			.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		constructor.setAccessible(true);
		Object[] values = new Object[components.length];
		for (int i = 0; i < values.length; i++) {
			boolean ours = OURS.contains(components[i].getName());
			Type type = components[i].getGenericType();
			boolean itself = type.getTypeName().endsWith("<" + record.getName() + ">");
			values[i] = itself ? List.of() : value(type, ours ? "ours" : TYPED);
		}
		return constructor.newInstance(values);
	}

	private static @Nullable Object value(Type type, String text) throws ReflectiveOperationException {
		if (type instanceof ParameterizedType generic) {
			return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), text);
		}
		if (type == String.class || type == Object.class) {
			return text;
		}
		if (type == LocalDate.class) {
			return text.equals(TYPED) ? BORN : LocalDate.EPOCH;
		}
		if (type == boolean.class || type == Boolean.class) {
			return true;
		}
		if (type == int.class || type == Integer.class) {
			return 1;
		}
		if (type == long.class) {
			return 1L;
		}
		if (type == char.class) {
			return 'x';
		}
		if (type == double.class) {
			return 1.0;
		}
		if (type == MrzLine.class) {
			return new MrzLine(text, new float[text.length()][MrzLine.CHARACTERS.length()]);
		}
		if (type instanceof Class<?> known && known.isRecord()) {
			return isWithoutAnswers(known) ? null : make(known);
		}
		return (type instanceof Class<?> known && known.isEnum()) ? known.getEnumConstants()[0] : null;
	}

	private static @Nullable Object collection(Class<?> kind, Type[] elements, String text)
			throws ReflectiveOperationException {
		Object one = value(elements[0], (kind == Map.class) ? "ours" : text);
		if (kind == Map.class) {
			Object value = value(elements[1], text);
			return (one != null && value != null) ? Map.of(one, value) : Map.of();
		}
		if (kind == Set.class) {
			return (one != null) ? Set.of(one) : Set.of();
		}
		return (one != null) ? List.of(one) : List.of();
	}

}
