package org.alipayrehearsal.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.web.ActionView;
import org.alipayrehearsal.web.ExactText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the short message that a helper sends to the client in a chat: what to change,
 * without reasons and sources.
 */
@Component
class ClientMessages {

	/** Messages of chat applications are folded beyond a few lines. */
	static final int MAX_LENGTH = 400;

	/** A longer text to type is not sent: the report has it. */
	private static final int MAX_TYPED = 60;

	private static final int MAX_LINE = 120;

	private final MessageSource messages;

	ClientMessages(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns the message, of at most {@value #MAX_LENGTH} characters. Actions that do
	 * not fit are counted.
	 * @param verdict the verdict
	 * @param actions the actions, in the message's language
	 * @param locale the message's language
	 * @return the message
	 */
	String text(Verdict verdict, List<ActionView> actions, Locale locale) {
		String end = text("desk.chat.end", locale);
		if (actions.isEmpty()) {
			return text("desk.chat." + verdict.name(), locale) + "\n" + end;
		}
		List<String> lines = actions.stream()
			.map((action) -> text("desk.chat.line", locale, action.number(), line(action, locale)))
			.collect(Collectors.toCollection(ArrayList::new));
		int left = 0;
		String message = message(actions.size(), lines, left, end, locale);
		while (message.length() > MAX_LENGTH) {
			lines.remove(lines.size() - 1);
			left++;
			message = message(actions.size(), lines, left, end, locale);
		}
		return message;
	}

	private String message(int count, List<String> lines, int left, String end, Locale locale) {
		List<String> all = new ArrayList<>();
		all.add(text("desk.chat.begin", locale, count));
		all.addAll(lines);
		if (left > 0) {
			all.add(text("desk.chat.more", locale, left));
		}
		all.add(end);
		return String.join("\n", all);
	}

	private String line(ActionView action, Locale locale) {
		String typed = action.path().equals("card.number") ? null : typed(action.change());
		String line = (typed != null) ? text("desk.chat.type", locale, typed) : action.title();
		return shorten(text(action.path() + ".short", locale) + text("colon", locale) + line);
	}

	private static @Nullable String typed(@Nullable ExactText change) {
		if (change == null) {
			return null;
		}
		String text = change.pieces().stream().map(ExactText.Piece::text).collect(Collectors.joining());
		return (text.isEmpty() || text.length() > MAX_TYPED) ? null : text;
	}

	private static String shorten(String line) {
		if (line.length() <= MAX_LINE) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(MAX_LINE - 1)) ? MAX_LINE - 1 : MAX_LINE;
		return line.substring(0, end) + "…";
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
