package org.alipayrehearsal.web.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * Reads the YAML files of the guide pages into records. Unknown and duplicate keys are
 * errors, and each record validates its values.
 */
public final class GuideFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private GuideFile() {
	}

	/**
	 * {@return the content of a file}
	 * @param <T> the type of the content
	 * @param file the file
	 * @param type the type of the content
	 * @throws GuideDataException if the file is unreadable or invalid
	 */
	public static <T> T read(Resource file, Class<T> type) {
		try (InputStream content = file.getInputStream()) {
			return YAML.readValue(content, type);
		}
		catch (JacksonException ex) {
			throw new GuideDataException(file.getDescription(), problem(ex), ex);
		}
		catch (IOException ex) {
			throw new GuideDataException(file.getDescription(), "the file cannot be read", ex);
		}
	}

	/**
	 * {@return a required text, stripped}
	 * @param key its key in the file
	 * @param text the text
	 * @throws IllegalArgumentException if the text is missing
	 */
	public static String text(String key, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException("“" + key + "” is missing");
		}
		return text.strip();
	}

	/**
	 * {@return a required list}
	 * @param <T> the type of its elements
	 * @param key its key in the file
	 * @param list the list
	 * @throws IllegalArgumentException if the list or one of its elements is missing
	 */
	public static <T> List<T> filled(String key, @Nullable List<T> list) {
		if (list == null || list.isEmpty() || list.contains(null)) {
			throw new IllegalArgumentException("“" + key + "” is missing, or something in it is");
		}
		return List.copyOf(list);
	}

	/**
	 * {@return an optional list, empty if it is missing}
	 * @param <T> the type of its elements
	 * @param key its key in the file
	 * @param list the list
	 * @throws IllegalArgumentException if one of its elements is missing
	 */
	public static <T> List<T> optional(String key, @Nullable List<T> list) {
		return (list == null || list.isEmpty()) ? List.of() : filled(key, list);
	}

	private static String problem(JacksonException ex) {
		Throwable refusal = (ex.getCause() instanceof IllegalArgumentException cause) ? cause : null;
		String problem = (refusal != null) ? String.valueOf(refusal.getMessage()) : ex.getOriginalMessage();
		String line = (ex.getLocation() != null) ? " near line " + ex.getLocation().getLineNr() : "";
		return problem + line;
	}

}
