package org.alipayrehearsal.web.template;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link PageView}.
 */
class PageViewTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final ServerProperties server = new ServerProperties();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	PageViewTests() {
		this.server.getCompression().setEnabled(true);
		this.server.getCompression().setMinResponseSize(DataSize.ofBytes(512));
	}

	@Test
	void whenPageIsLongShouldWaitInTheBuffer() throws Exception {
		String text = "真实姓名 😀 ".repeat(5_000);
		render("<p th:text=\"${text}\">x</p>", text);
		assertThat(this.response.getContentAsString()).isEqualTo("<p>" + text + "</p>");
		assertThat(this.response.getBufferSize())
			.isEqualTo(this.response.getContentAsString().getBytes(StandardCharsets.UTF_8).length);
		assertThat(this.response.isCommitted()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN, <b>又称：</b><i>中行</i>", "en, <b>又称：</b> <i>中行</i>" })
	void whenPageIsChineseShouldLeaveOutBlanksAfterPunctuation(String language, String page) throws Exception {
		this.request.addPreferredLocale(Locale.forLanguageTag(language));
		render("<b>又称：</b> <i th:text=\"${text}\">BOC</i>", "中行");
		assertThat(this.response.getContentAsString()).isEqualTo(page);
	}

	@Test
	void whenClientAcceptsGzipShouldCompressThePage() throws Exception {
		String text = "真实姓名 😀 ".repeat(5_000);
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
		this.response.addHeader(HttpHeaders.VARY, "Cookie");
		render("<p th:text=\"${text}\">x</p>", text);
		assertThat(this.response.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
		assertThat(this.response.getHeaders(HttpHeaders.VARY)).containsExactly("Cookie", HttpHeaders.ACCEPT_ENCODING);
		byte[] sent = this.response.getContentAsByteArray();
		assertThat(sent).hasSizeLessThan(2_000);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(sent)))
			.hasBinaryContent(("<p>" + text + "</p>").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void whenCompressionIsDisabledShouldNotCompress() throws Exception {
		this.server.getCompression().setEnabled(false);
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
		render("<p th:text=\"${text}\">x</p>", "text".repeat(1_000));
		assertThat(this.response.containsHeader(HttpHeaders.CONTENT_ENCODING)).isFalse();
		assertThat(this.response.getContentAsByteArray()).hasSize(4_007);
	}

	@ParameterizedTest
	@CsvSource({ "504, false", "505, true" })
	void whenPageIsShortShouldNotCompress(int length, boolean compressed) throws Exception {
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
		render("<p th:text=\"${text}\">x</p>", "x".repeat(length));
		assertThat(this.response.containsHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo(compressed);
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
			context.registerBean(ServerProperties.class, () -> this.server);
			context.refresh();
			ThymeleafViewResolver views = new ThymeleafViewResolver();
			views.setApplicationContext(context);
			views.setViewClass(PageView.class);
			views.setTemplateEngine(engine);
			views.setCharacterEncoding("UTF-8");
			View view = Objects.requireNonNull(views.resolveViewName(template, Locale.ENGLISH));
			this.request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
			view.render(Map.of("text", text), this.request, this.response);
		}
	}

}
