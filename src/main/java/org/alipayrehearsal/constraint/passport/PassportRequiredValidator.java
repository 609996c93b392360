package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.RequiredTextValidator;

class PassportRequiredValidator extends RequiredTextValidator<PassportRequired> {

}
