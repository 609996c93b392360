package org.alipayrehearsal.api.reference;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * How curl makes a call. The server is a variable of the shell: which one it is called
 * by, nobody knows here.
 */
final class Command {

	private static final String LINE = " \\\n  ";

	private final StringBuilder text = new StringBuilder("curl ");

	Command(String method, String path, JsonNode parameters, Map<String, String> values) {
		StringBuilder query = new StringBuilder();
		StringBuilder headers = new StringBuilder();
		String address = path;
		for (JsonNode parameter : parameters) {
			String name = parameter.path("name").asString();
			String value = values.get(name);
			if (value != null) {
				switch (parameter.path("in").asString()) {
					case "path" -> address = address.replace("{" + name + "}", value);
					case "query" -> query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
					default -> headers.append(LINE).append("-H ").append(quoted(name + ": " + value));
				}
			}
		}
		if (!method.equals("GET") && !method.equals("POST")) {
			this.text.append("-X ").append(method).append(' ');
		}
		this.text.append("\"$SERVER").append(address).append(query).append('"').append(headers);
	}

	/** The key is a variable of the shell, too. */
	void key(String header) {
		this.text.append(LINE).append("-H \"").append(header).append(": $KEY\"");
	}

	/** For what is not answered anyway. */
	void accept(String type) {
		this.text.append(LINE).append("-H ").append(quoted("Accept: " + type));
	}

	String body(String type, String body) {
		return this.text + LINE + "-H " + quoted("Content-Type: " + type) + LINE + "--data-binary " + quoted(body);
	}

	String form(String application) {
		return this.text + LINE + "-F " + quoted("application=" + application + ";type=application/json");
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
