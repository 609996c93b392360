package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Encodes the headers of a response that is not sent yet. Tomcat encodes a text character
 * by character, with a new encoder for each header, and the policies of a page are long.
 * It takes bytes as they are: a text with any other character than printable ASCII is
 * left to Tomcat, which replaces control characters.
 */
class HeaderBytesValve extends ValveBase {

	HeaderBytesValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (!response.isCommitted() && !request.isAsync()) {
			encode(response.getCoyoteResponse().getMimeHeaders());
		}
	}

	static void encode(MimeHeaders headers) {
		for (int i = 0; i < headers.size(); i++) {
			encode(headers.getName(i));
			encode(headers.getValue(i));
		}
	}

	private static void encode(MessageBytes message) {
		String text = (message.getType() == MessageBytes.T_STR) ? message.getString() : null;
		if (text != null && isPrintable(text)) {
			byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
			message.setBytes(bytes, 0, bytes.length);
		}
	}

	private static boolean isPrintable(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

}
