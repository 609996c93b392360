package org.alipayrehearsal.api.reference;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The description of the API as its page shows it.
 *
 * @param text what the API is for
 * @param calls the calls, in the document's order
 * @param shapes what bodies are made of, by their names
 */
record Reference(String text, List<Call> calls, List<Shape> shapes) {

	/**
	 * One call.
	 *
	 * @param id its id
	 * @param method its method
	 * @param path its address
	 * @param summary what it does
	 * @param text more about it
	 * @param bodyText what its body is; blank where there is none
	 * @param parameters its parameters
	 * @param bodies the kinds of body it takes
	 * @param answers what it may answer
	 * @param accepted the types of its answer, to choose from
	 * @param samples calls that were made, with their answers
	 */
	record Call(String id, String method, String path, String summary, String text, String bodyText,
			List<CallField> parameters, List<CallBody> bodies, List<CallAnswer> answers, List<String> accepted,
			List<Sample> samples) {

	}

	/**
	 * A parameter, or a field of a body.
	 *
	 * @param name its name
	 * @param in where a parameter belongs; blank for a field
	 * @param required whether it is always there
	 * @param type what it holds
	 * @param shape the shape it is of; null where it is of none
	 * @param text what it means
	 * @param choices the values it may have; empty where they are not counted
	 */
	record CallField(String name, String in, boolean required, String type, @Nullable String shape, String text,
			List<String> choices) {

		/**
		 * Whether it is a file.
		 * @return whether it is
		 */
		public boolean isFile() {
			return this.type.equals(ReferenceSchemas.FILE);
		}

	}

	/**
	 * A kind of body.
	 *
	 * @param type its type
	 * @param shape the shape it is of; null where it is of none
	 * @param fields its fields; empty where it has none of its own
	 */
	record CallBody(String type, @Nullable String shape, List<CallField> fields) {

		/**
		 * Whether it is a form with parts.
		 * @return whether it is
		 */
		public boolean isForm() {
			return this.type.startsWith("multipart/");
		}

		/**
		 * Whether it can be typed.
		 * @return whether it is
		 */
		public boolean isText() {
			return this.type.startsWith("text/") || this.type.endsWith("json");
		}

	}

	/**
	 * An answer.
	 *
	 * @param status its status
	 * @param text what it means
	 * @param types the types it comes in
	 * @param shape the shape it is of; null where it is of none
	 */
	record CallAnswer(String status, String text, List<String> types, @Nullable String shape) {

	}

	/**
	 * A call that was made.
	 *
	 * @param name its name
	 * @param summary what it shows
	 * @param parameters the parameters it was made with
	 * @param type the type of its body; blank where there is none
	 * @param body its body; of a form the part that is JSON
	 * @param status the status of the answer
	 * @param accept the type of the answer
	 * @param answer the answer
	 * @param excerpt whether there was more of the same
	 * @param given the parameters as JSON
	 * @param command how curl makes the call
	 */
	record Sample(String name, String summary, Map<String, String> parameters, String type, String body, String status,
			String accept, String answer, boolean excerpt, String given, String command) {

		/**
		 * The language it was asked for in.
		 * @return the language's tag
		 */
		public String language() {
			return this.parameters.getOrDefault("Accept-Language", "en");
		}

	}

	/**
	 * What a body is made of.
	 *
	 * @param name its name
	 * @param text what it is
	 * @param fields its fields
	 */
	record Shape(String name, String text, List<CallField> fields) {

	}

}
