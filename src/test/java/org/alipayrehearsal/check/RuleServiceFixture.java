package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import org.alipayrehearsal.bank.BankConfiguration;
import org.alipayrehearsal.form.VerificationForm;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The rule service as the application has it, on a fixed day and without the web.
 */
public final class RuleServiceFixture {

	/** The day it always is in tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	/** The zone of {@link #TODAY}. */
	public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private static final AnnotationConfigApplicationContext CONTEXT = start();

	private RuleServiceFixture() {
	}

	/**
	 * Midday of {@link #TODAY}, for ever.
	 * @return the clock
	 */
	public static Clock clock() {
		return Clock.fixed(TODAY.atTime(12, 0).atZone(CHINA).toInstant(), CHINA);
	}

	/**
	 * The rule service.
	 * @return the service
	 */
	public static RuleService service() {
		return bean(RuleService.class);
	}

	/**
	 * Validates a form by Bean Validation alone, without a report.
	 * @param form the form
	 * @return the violations of all rules except those of scans
	 */
	public static Set<ConstraintViolation<VerificationForm>> validate(VerificationForm form) {
		return bean(FormValidator.class).validate(form, false);
	}

	/**
	 * Anything of the rule service's context.
	 * @param type the type
	 * @param <T> the type
	 * @return the bean
	 */
	public static <T> T bean(Class<T> type) {
		return CONTEXT.getBean(type);
	}

	private static AnnotationConfigApplicationContext start() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.registerBean(Clock.class, RuleServiceFixture::clock);
		context.registerBean(MessageSource.class, RuleServiceFixture::messages);
		context.register(BankConfiguration.class);
		context.scan("org.alipayrehearsal.check");
		context.refresh();
		return context;
	}

	/** The bundles that {@code application.properties} names. */
	private static MessageSource messages() {
		String bundles;
		try {
			bundles = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"))
				.getProperty("spring.messages.basename");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(bundles.split(","));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
