package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.constraint.RequiredTextValidator;

class BankRequiredValidator extends RequiredTextValidator<BankRequired> {

}
