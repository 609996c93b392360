package org.alipayrehearsal.web.template;

import java.security.Principal;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.servlet.IServletWebApplication;
import org.thymeleaf.web.servlet.IServletWebExchange;
import org.thymeleaf.web.servlet.IServletWebRequest;
import org.thymeleaf.web.servlet.IServletWebSession;

/**
 * An exchange that keeps the variables of a template in a map. As attributes of the
 * request, each would be looked up through all wrappers of the request.
 */
final class TemplateExchange implements IServletWebExchange {

	private final IServletWebExchange exchange;

	private final Map<String, @Nullable Object> attributes = new HashMap<>();

	TemplateExchange(IServletWebExchange exchange) {
		this.exchange = exchange;
	}

	@Override
	public @Nullable Object getAttributeValue(String name) {
		Object value = this.attributes.get(name);
		if (value == null && !this.attributes.containsKey(name)) {
			value = this.exchange.getAttributeValue(name);
			this.attributes.put(name, value);
		}
		return value;
	}

	@Override
	public void setAttributeValue(String name, @Nullable Object value) {
		this.attributes.put(name, value);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		this.attributes.forEach(this.exchange::setAttributeValue);
		return this.exchange.getAttributeNames();
	}

	@Override
	public IServletWebRequest getRequest() {
		return this.exchange.getRequest();
	}

	@Override
	public IServletWebSession getSession() {
		return this.exchange.getSession();
	}

	@Override
	public IServletWebApplication getApplication() {
		return this.exchange.getApplication();
	}

	@Override
	public @Nullable Principal getPrincipal() {
		return this.exchange.getPrincipal();
	}

	@Override
	public Locale getLocale() {
		return this.exchange.getLocale();
	}

	@Override
	public @Nullable String getContentType() {
		return this.exchange.getContentType();
	}

	@Override
	public @Nullable String getCharacterEncoding() {
		return this.exchange.getCharacterEncoding();
	}

	@Override
	public String transformURL(String url) {
		return this.exchange.transformURL(url);
	}

	@Override
	public Object getNativeRequestObject() {
		return this.exchange.getNativeRequestObject();
	}

	@Override
	public Object getNativeResponseObject() {
		return this.exchange.getNativeResponseObject();
	}

}
