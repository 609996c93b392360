package org.alipayrehearsal.check;

import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import org.alipayrehearsal.constraint.ScansRequested;
import org.alipayrehearsal.form.VerificationForm;
import org.hibernate.validator.HibernateValidator;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/**
 * Bean Validation, set up for the rules: validators get their collaborators by
 * constructor, and no text is interpolated, because texts are resolved when a report is
 * shown, and because nothing that a person typed may ever be read as an expression.
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

	Set<ConstraintViolation<VerificationForm>> validate(VerificationForm application, boolean scans) {
		return this.validator.validate(application, scans ? WITH_SCANS : WITHOUT_SCANS);
	}

	BeanDescriptor describe(Class<?> type) {
		return this.validator.getConstraintsForClass(type);
	}

	@Override
	public void destroy() {
		this.factory.close();
	}

}
