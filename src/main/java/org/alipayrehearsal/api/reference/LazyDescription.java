package org.alipayrehearsal.api.reference;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.type.MethodMetadata;
import org.springframework.stereotype.Component;

/**
 * Creates the beans of springdoc and of this package when the API's description is first
 * asked for. They need most of springdoc, Swagger and the second Jackson, which nothing
 * else does.
 */
@Component
class LazyDescription implements BeanFactoryPostProcessor {

	private static final String SPRINGDOC = "org.springdoc.";

	private static final String REFERENCE = LazyDescription.class.getPackageName() + '.';

	/** The bean that answers with the description. */
	private static final String RESOURCE = "openApiResource";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		List<String> needed = new ArrayList<>();
		for (String name : beans.getBeanDefinitionNames()) {
			BeanDefinition bean = beans.getBeanDefinition(name);
			String source = source(bean);
			if (source != null && (source.startsWith(SPRINGDOC) || source.startsWith(REFERENCE))) {
				bean.setLazyInit(true);
				needed.add(name);
			}
		}
		// Some only register themselves with Swagger when they are created.
		if (needed.remove(RESOURCE)) {
			beans.getBeanDefinition(RESOURCE).setDependsOn(needed.toArray(String[]::new));
		}
	}

	/**
	 * {@return the name of the class that declares a bean, or null if a program registers
	 * it}
	 */
	private static @Nullable String source(BeanDefinition bean) {
		MethodMetadata method = (bean instanceof AnnotatedBeanDefinition annotated)
				? annotated.getFactoryMethodMetadata() : null;
		return (method != null) ? method.getDeclaringClassName() : bean.getBeanClassName();
	}

}
