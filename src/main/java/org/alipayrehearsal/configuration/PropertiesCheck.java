package org.alipayrehearsal.configuration;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.unit.DataSize;

/**
 * Refuses to start with a property {@code rehearsal.*} that does not exist or that limits
 * something to nothing. The binder ignores the first and accepts the second.
 *
 * <p>
 * Of environment variables only those that begin with a known group are refused, such as
 * {@code REHEARSAL_BATCH_}: Kubernetes sets {@code REHEARSAL_PORT} and the like for a
 * service named {@code rehearsal}.
 */
@Component
@Lazy(false)
class PropertiesCheck implements InitializingBean {

	private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("rehearsal");

	private final ApplicationContext context;

	private final ConfigurableEnvironment environment;

	PropertiesCheck(ApplicationContext context, ConfigurableEnvironment environment) {
		this.context = context;
		this.environment = environment;
	}

	@Override
	public void afterPropertiesSet() {
		TreeMap<String, Object> values = new TreeMap<>();
		ConfigurationPropertiesBean.getAll(this.context).values().forEach((bean) -> {
			String prefix = bean.getAnnotation().prefix();
			if (prefix.startsWith(PREFIX.toString()) && bean.getInstance() instanceof Record record) {
				for (RecordComponent component : record.getClass().getRecordComponents()) {
					values.put(prefix + "." + kebabCase(component.getName()), value(component, record));
				}
			}
		});
		values.forEach((name, value) -> {
			if (isNothing(value)) {
				throw new InvalidConfigurationPropertyValueException(name, value, "It must be more than 0.");
			}
		});
		TreeSet<String> known = new TreeSet<>();
		TreeSet<String> groups = new TreeSet<>();
		List<String> maps = values.entrySet()
			.stream()
			.filter((property) -> property.getValue() instanceof Map)
			.map((property) -> property.getKey() + ".")
			.toList();
		values.keySet().forEach((name) -> {
			known.add(uniform(name));
			groups.add(uniform(name.substring(0, name.lastIndexOf('.'))));
		});
		groups.remove(PREFIX.toString());
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.environment)) {
			if (source instanceof IterableConfigurationPropertySource names) {
				boolean variables = source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
				names.stream()
					.filter(PREFIX::isAncestorOf)
					.filter((name) -> !known.contains(uniform(name.toString())))
					.filter((name) -> maps.stream().noneMatch((map) -> isOf(map, name.toString(), variables)))
					.filter((name) -> !variables || groups.stream().anyMatch(uniform(name.toString())::startsWith))
					.findFirst()
					.ifPresent((unknown) -> {
						throw new InvalidConfigurationPropertyValueException(unknown.toString(), null,
								"There is no such property. These exist: " + String.join(", ", values.keySet()) + ".");
					});
			}
		}
	}

	/** Whether a property is an entry of a map, for example of the keys. */
	private static boolean isOf(String map, String name, boolean variable) {
		return variable ? uniform(name).startsWith(uniform(map)) : name.startsWith(map);
	}

	private static Object value(RecordComponent component, Record record) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		@Nullable Object value = ReflectionUtils.invokeMethod(component.getAccessor(), record);
		return (value != null) ? value : "";
	}

	private static boolean isNothing(Object value) {
		return (value instanceof DataSize size && size.toBytes() <= 0)
				|| (value instanceof Duration duration && (duration.isNegative() || duration.isZero()))
				|| (value instanceof Number number && number.longValue() <= 0);
	}

	private static String kebabCase(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	/** An environment variable can write a hyphen as an underscore or leave it out. */
	private static String uniform(String name) {
		return name.replaceAll("[-._]", "");
	}

}
