package org.alipayrehearsal.web.template;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A view that encodes its page at once. The writer of the response encodes it in small
 * pieces.
 */
public class PageView extends ThymeleafView {

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		PageResponse page = new PageResponse(response);
		super.render(model, request, page);
		page.send();
	}

	private static final class PageResponse extends HttpServletResponseWrapper {

		private final StringWriter page = new StringWriter(0);

		PageResponse(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() {
			return new PrintWriter(this.page);
		}

		void send() throws IOException {
			getResponse().getOutputStream().write(this.page.toString().getBytes(StandardCharsets.UTF_8));
		}

	}

}
