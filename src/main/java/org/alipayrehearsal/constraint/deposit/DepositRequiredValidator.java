package org.alipayrehearsal.constraint.deposit;

import org.alipayrehearsal.constraint.RequiredTextValidator;

class DepositRequiredValidator extends RequiredTextValidator<DepositRequired> {

}
