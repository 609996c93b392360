package org.alipayrehearsal.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser that sends each request to the other instance than the one before.
 */
final class AlternatingBrowser {

	private final List<ConfigurableApplicationContext> instances;

	private final String tokenPage;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private int turn;

	/** Valid as long as its cookie, whatever page it is from. */
	private String token = "";

	/**
	 * Creates a browser.
	 * @param instances the instances
	 * @param tokenPage a page that anybody may open and that has a token
	 */
	AlternatingBrowser(List<ConfigurableApplicationContext> instances, String tokenPage) {
		this.instances = instances;
		this.tokenPage = tokenPage;
	}

	URI next(String path) {
		int port = Integer.parseInt(Objects.requireNonNull(this.instances.get(this.turn++ % this.instances.size())
			.getEnvironment()
			.getProperty("local.server.port")));
		return URI.create("http://127.0.0.1:" + port + path);
	}

	void visit() throws IOException, InterruptedException {
		this.token = Objects.requireNonNull(page(this.tokenPage).select("input[name=_csrf]").first()).val();
	}

	String begin() throws IOException, InterruptedException {
		visit();
		HttpResponse<String> begun = post("/rehearsal", Map.of());
		assertThat(begun.statusCode()).isEqualTo(303);
		String location = begun.headers().firstValue("Location").orElseThrow();
		return URI.create(location).getPath().replace("/name", "");
	}

	HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, BodyHandlers.ofString());
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(next(path)).build(), BodyHandlers.ofString());
	}

	Document page(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = get(path);
		assertThat(page.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	Document chinesePage(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(next(path)).header("Accept-Language", "zh-CN").build();
		return Jsoup.parse(this.client.send(request, BodyHandlers.ofString()).body());
	}

	/**
	 * Types a name and returns the name that the other instance shows.
	 */
	String nameAfterTyping(String path, String name) throws IOException, InterruptedException {
		post(path + "/name", Map.of("name.realName", name, "name.atBank", "KELLER ANNA", "action", "anyway"));
		return page(path + "/name").select("[name=name.realName]").val();
	}

	HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
		return this.client.send(form(path, fields), BodyHandlers.ofString());
	}

	/** As a proxy would pass it on. */
	HttpResponse<String> post(String path, Map<String, String> fields, String address)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(form(path, fields), (name, value) -> true)
			.header("X-Forwarded-For", address)
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	CompletableFuture<HttpResponse<String>> postLater(String path, Map<String, String> fields) {
		return this.client.sendAsync(form(path, fields), BodyHandlers.ofString());
	}

	HttpResponse<String> upload(String path, String field, String file) throws IOException, InterruptedException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + this.token
				+ "\r\n--x\r\nContent-Disposition: form-data; name=\"" + field
				+ "\"; filename=\"visa.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(new ClassPathResource(file).getContentAsByteArray());
		body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
		return this.client.send(HttpRequest.newBuilder(next(path))
			.header("Content-Type", "multipart/form-data; boundary=x")
			.POST(BodyPublishers.ofByteArray(body.toByteArray()))
			.build(), BodyHandlers.ofString());
	}

	HttpResponse<String> check() throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(next("/api/checks"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"name\":{\"realName\":\"Anna Keller\"}}"))
			.build(), BodyHandlers.ofString());
	}

	private HttpRequest form(String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "_csrf=" + this.token + "&", ""));
		return HttpRequest.newBuilder(next(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

}
