package org.alipayrehearsal.web.template;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link PageView}.
 */
class PageViewTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void whenPageIsLongShouldWaitInTheBuffer() throws Exception {
		String text = "真实姓名 😀 ".repeat(5_000);
		render("<p th:text=\"${text}\">x</p>", text);
		assertThat(this.response.getContentAsString()).isEqualTo("<p>" + text + "</p>");
		assertThat(this.response.getBufferSize())
			.isEqualTo(this.response.getContentAsString().getBytes(StandardCharsets.UTF_8).length);
		assertThat(this.response.isCommitted()).isFalse();
	}

	@Test
	void whenPageFailsShouldWriteNothing() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> render("<p>shown</p><p th:text=\"${text.unknown}\">x</p>", "text"));
		assertThat(this.response.getContentAsByteArray()).isEmpty();
	}

	private void render(String template, String text) throws Exception {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		try (GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext())) {
			context.refresh();
			ThymeleafViewResolver views = new ThymeleafViewResolver();
			views.setApplicationContext(context);
			views.setViewClass(PageView.class);
			views.setTemplateEngine(engine);
			views.setCharacterEncoding("UTF-8");
			View view = Objects.requireNonNull(views.resolveViewName(template, Locale.ENGLISH));
			MockHttpServletRequest request = new MockHttpServletRequest();
			request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
			view.render(Map.of("text", text), request, this.response);
		}
	}

}
