package org.alipayrehearsal.constraint.card;

import org.alipayrehearsal.constraint.RequiredTextValidator;

class CardRequiredValidator extends RequiredTextValidator<CardRequired> {

}
