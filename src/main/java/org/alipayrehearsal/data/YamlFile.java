package org.alipayrehearsal.data;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads a YAML file into a record and validates it with the constraints of Bean
 * Validation on its components. Keys are written with hyphens. An unknown or duplicate
 * key is an error, and so is a value of another type.
 */
public final class YamlFile {

	/** A list that is missing is empty, and holds no nulls. */
	private static final JsonSetter.Value EMPTY_FOR_NULL = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enumNamingStrategy((config, type, constant) -> kebabCase(constant))
		.withConfigOverride(List.class, (lists) -> lists.setNullHandling(EMPTY_FOR_NULL))
		.withConfigOverride(Set.class, (sets) -> sets.setNullHandling(EMPTY_FOR_NULL))
		.build();

	private static final Validator VALIDATOR = Validation.byDefaultProvider()
		.configure()
		.messageInterpolator(new ParameterMessageInterpolator())
		.buildValidatorFactory()
		.getValidator();

	/** Keys that identify an entry of a list. */
	private static final List<String> IDS = List.of("code", "id", "characters");

	private static final java.util.regex.Pattern NEW_WORD = java.util.regex.Pattern.compile("_|(?<=[a-z])(?=[A-Z])");

	private static final String LIST = "Give a list of texts, for example [one, two].";

	private final String file;

	private final JsonNode content;

	private YamlFile(String file, JsonNode content) {
		this.file = file;
		this.content = content;
	}

	/**
	 * Reads a file.
	 * @param <T> the type of the content
	 * @param file the file
	 * @param type the type of the content
	 * @return the content
	 * @throws DataFileException if the file cannot be read or its content is not allowed
	 */
	public static <T> T read(Resource file, Class<T> type) {
		String name = file.getDescription();
		try (InputStream content = file.getInputStream()) {
			return new YamlFile(name, YAML.readTree(content)).bind(type);
		}
		catch (JacksonException ex) {
			throw new DataFileException(name, "the file is not YAML: " + ex.getOriginalMessage(),
					"Look at the indentation, and at keys that stand twice, near line " + ex.getLocation().getLineNr()
							+ ".",
					ex);
		}
		catch (IOException ex) {
			throw new DataFileException(name, "the file cannot be read",
					"Give an existing file, for example rehearsal.banks=file:/srv/rehearsal/banks.yml", ex);
		}
	}

	/**
	 * Defers reading a file to its first use, so that the start does not wait for it. A
	 * file that the owner gives is read at once: a mistake in it stops the start. The
	 * application's own files are tested.
	 * @param <T> the type of the content
	 * @param file the file
	 * @param reading reads it
	 * @return the content
	 */
	public static <T> Supplier<T> deferred(Resource file, Supplier<T> reading) {
		if (file instanceof ClassPathResource) {
			return SingletonSupplier.of(reading);
		}
		T content = reading.get();
		return () -> content;
	}

	private <T> T bind(Class<T> type) {
		if (!this.content.isContainer()) {
			throw noKeys("");
		}
		T value;
		try {
			value = YAML.treeToValue(this.content, type);
		}
		catch (DatabindException ex) {
			throw mismatch(ex);
		}
		VALIDATOR.validate(value)
			.stream()
			.min(Comparator.comparing((violation) -> violation.getPropertyPath().toString()))
			.ifPresent((violation) -> {
				throw violated(violation);
			});
		return value;
	}

	private DataFileException mismatch(DatabindException ex) {
		List<String> path = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName()
					: Integer.toString(step.getIndex()))
			.toList();
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return wrong(place(path.subList(0, path.size() - 1)),
					"the key “" + unknown.getPropertyName() + "” is not known",
					"Known keys: " + keys(unknown.getReferringClass()));
		}
		if (ex instanceof ValueInstantiationException && ex.getCause() instanceof IllegalArgumentException refusal) {
			return wrong(place(path), String.valueOf(refusal.getMessage()), "Look at the first lines of the file.");
		}
		@Nullable Class<?> target = (ex instanceof MismatchedInputException mismatched) ? mismatched.getTargetType() : null;
		if (target != null && target.isRecord()) {
			return noKeys(place(path));
		}
		if (ex instanceof InvalidFormatException invalid && target != null && target.isEnum()) {
			return wrong(place(entry(path)), "“" + invalid.getValue() + "” is not known in “" + key(path) + "”",
					allowed(target));
		}
		return wrong(place(entry(path)), "“" + key(path) + "” cannot be read",
				(target != null) ? allowed(target) : "Look at the first lines of the file.");
	}

	private DataFileException violated(ConstraintViolation<?> violation) {
		List<String> path = new ArrayList<>();
		for (Path.Node node : violation.getPropertyPath()) {
			if (node.getIndex() != null) {
				path.add(node.getIndex().toString());
			}
			else if (node.getKey() != null) {
				path.add(node.getKey().toString());
			}
			if (node.getKind() == ElementKind.PROPERTY) {
				path.add(kebabCase(node.getName()));
			}
		}
		if (this.content.isArray()) {
			// The name of the component that holds the whole list.
			path.remove(0);
		}
		Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
		if (constraint instanceof Pattern) {
			return wrong(place(entry(path)), "“" + key(path) + "” cannot be read",
					"Give " + violation.getMessage() + ", if need be in quotation marks.");
		}
		return wrong(place(entry(path)), "“" + key(path) + "” is missing",
				allowed(declaredType(violation.getLeafBean(), violation.getPropertyPath())));
	}

	private static Class<?> declaredType(@Nullable Object bean, Path path) {
		String name = "";
		for (Path.Node node : path) {
			name = (node.getKind() == ElementKind.PROPERTY) ? node.getName() : name;
		}
		if (bean instanceof Record) {
			for (RecordComponent component : bean.getClass().getRecordComponents()) {
				if (component.getName().equals(name)) {
					return component.getType();
				}
			}
		}
		return String.class;
	}

	private DataFileException noKeys(String place) {
		return wrong(place, "there are no keys and values", "Write “key: value” in each line.");
	}

	private DataFileException wrong(String place, String problem, String remedy) {
		return new DataFileException(this.file, place, problem, remedy);
	}

	/** Names the entry of a path, for example {@code bank 3 (ICBC)}. */
	private String place(List<String> path) {
		StringBuilder place = new StringBuilder();
		JsonNode node = this.content;
		for (int i = 0; i < path.size(); i++) {
			String step = path.get(i);
			boolean list = node.isArray();
			node = list ? node.path(Integer.parseInt(step)) : node.path(step);
			if (list) {
				place.append(' ').append(Integer.parseInt(step) + 1).append(id(node));
			}
			else {
				boolean plural = node.isArray() && i == 0 && i + 1 < path.size() && step.endsWith("s");
				place.append(place.isEmpty() ? "" : ", ")
					.append(plural ? step.substring(0, step.length() - 1) : "“" + step + "”");
			}
		}
		return place.toString().strip();
	}

	private static String id(JsonNode entry) {
		return IDS.stream()
			.map(entry::path)
			.filter(JsonNode::isString)
			.findFirst()
			.map((id) -> " (" + id.stringValue() + ")")
			.orElse("");
	}

	/** The path without the key at its end, and without an index in that key's list. */
	private static List<String> entry(List<String> path) {
		return path.subList(0, Math.max(0, indexOfKey(path)));
	}

	private static String key(List<String> path) {
		return path.isEmpty() ? "" : path.get(Math.max(0, indexOfKey(path)));
	}

	private static int indexOfKey(List<String> path) {
		int last = path.size() - 1;
		while (last > 0 && path.get(last).chars().allMatch(Character::isDigit)) {
			last--;
		}
		return last;
	}

	private static String keys(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.map((component) -> kebabCase(component.getName()))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Writes {@code shortNames} as {@code short-names} and {@code OVER_20} as
	 * {@code over-20}.
	 */
	private static String kebabCase(String name) {
		return NEW_WORD.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
	}

	private static String allowed(Class<?> type) {
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants())
				.map((constant) -> kebabCase(((Enum<?>) constant).name()))
				.collect(Collectors.joining(", ", "Give one of: ", ""));
		}
		return Collection.class.isAssignableFrom(type) ? LIST : "Give text, if need be in quotation marks.";
	}

}
