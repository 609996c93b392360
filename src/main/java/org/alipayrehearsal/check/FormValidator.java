package org.alipayrehearsal.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import org.alipayrehearsal.constraint.ScansRequested;
import org.alipayrehearsal.form.VerificationForm;
import org.hibernate.validator.HibernateValidator;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/**
 * Configures Bean Validation for the rules: constraint validators are Spring beans, and
 * messages are not interpolated. Texts are resolved when a report is rendered, and a
 * person's answer must never be evaluated as an expression.
 */
@Component
class FormValidator implements DisposableBean {

	private static final Class<?>[] WITHOUT_SCANS = { Default.class };

	private static final Class<?>[] WITH_SCANS = { Default.class, ScansRequested.class };

	private final ValidatorFactory factory;

	private final Validator validator;

	FormValidator(AutowireCapableBeanFactory beans) {
		this.factory = Validation.byProvider(HibernateValidator.class)
			.configure()
			.constraintValidatorFactory(new SpringConstraintValidatorFactory(beans))
			.messageInterpolator(new NoOpMessageInterpolator())
			.buildValidatorFactory();
		this.validator = this.factory.getValidator();
	}

	Set<ConstraintViolation<VerificationForm>> validate(VerificationForm form, boolean scans) {
		return this.validator.validate(form, scans ? WITH_SCANS : WITHOUT_SCANS);
	}

	BeanDescriptor describe(Class<?> type) {
		return this.validator.getConstraintsForClass(type);
	}

	/**
	 * {@return the constraints on a field of a step, and on the type of its value if that
	 * is validated too}
	 */
	List<ConstraintDescriptor<?>> describe(RecordComponent field) {
		PropertyDescriptor property = describe(field.getDeclaringRecord()).getConstraintsForProperty(field.getName());
		if (property == null) {
			return List.of();
		}
		List<ConstraintDescriptor<?>> constraints = new ArrayList<>(property.getConstraintDescriptors());
		if (property.isCascaded()) {
			constraints.addAll(describe(field.getType()).getConstraintDescriptors());
		}
		return constraints;
	}

	@Override
	public void destroy() {
		this.factory.close();
	}

	/**
	 * Returns message templates unchanged.
	 */
	private static final class NoOpMessageInterpolator implements MessageInterpolator {

		@Override
		public String interpolate(String template, Context context) {
			return template;
		}

		@Override
		public String interpolate(String template, Context context, Locale locale) {
			return template;
		}

	}

}
