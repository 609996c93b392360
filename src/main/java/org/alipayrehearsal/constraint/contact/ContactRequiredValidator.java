package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.constraint.RequiredTextValidator;

class ContactRequiredValidator extends RequiredTextValidator<ContactRequired> {

}
