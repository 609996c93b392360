package org.alipayrehearsal.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Measures concurrent uploads in a small heap; see bench/uploads.
 */
public class Uploads {

	private static final String BOUNDARY = "boundary-of-parts";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String address;

	private Uploads(int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	public static void main(String[] arguments) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (int i = 2; i < arguments.length; i++) {
			counts.add(Integer.valueOf(arguments[i]));
		}
		int port = freePort();
		Path heapLog = Files.createTempFile("uploads", ".gc");
		Path output = Files.createTempFile("uploads", ".log");
		Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + arguments[1], "-XX:-HeapDumpOnOutOfMemoryError", "-Xlog:gc:file=" + heapLog, "-jar",
				arguments[0], "--server.port=" + port)
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		boolean right = true;
		try {
			Uploads uploads = new Uploads(port);
			uploads.awaitStart();
			byte[] picture = picture();
			System.out.printf("picture: 4000 x 3000, %.1f MB; heap %s%n", picture.length / 1e6, arguments[1]);
			right &= uploads.send(1, picture, 1);
			for (int count : counts.isEmpty() ? List.of(8, 20) : counts) {
				right &= uploads.send(count, picture, 1);
				right &= uploads.send(count, picture, 2);
			}
			right &= server.isAlive();
		}
		finally {
			server.destroy();
			server.waitFor();
		}
		boolean exhausted = Files.readString(output).contains("OutOfMemoryError");
		System.out.println("OutOfMemoryError: " + (exhausted ? "yes" : "none"));
		printPeaks(Files.readString(heapLog));
		Files.delete(heapLog);
		Files.delete(output);
		System.exit((right && !exhausted) ? 0 : 1);
	}

	private void awaitStart() throws Exception {
		for (int i = 0; i < 600; i++) {
			try {
				if (page() == 200) {
					return;
				}
			}
			catch (java.io.IOException ex) {
				// Not yet.
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("The server does not start");
	}

	private int page() throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.address + "/")).build(),
				HttpResponse.BodyHandlers.discarding())
			.statusCode();
	}

	/** All at once, and a page again and again until the last is answered. */
	private boolean send(int count, byte[] picture, int scans) throws Exception {
		byte[] body = body(picture, scans);
		TreeMap<Integer, AtomicInteger> statuses = new TreeMap<>();
		ConcurrentSkipListMap<Long, Integer> durations = new ConcurrentSkipListMap<>();
		AtomicInteger withoutAdvice = new AtomicInteger();
		List<CompletableFuture<Void>> answers = new ArrayList<>();
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/api/checks"))
				.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(HttpRequest.BodyPublishers.ofByteArray(body))
				.build();
			answers.add(this.client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenAccept((answer) -> {
				durations.put(System.nanoTime() - start, answer.statusCode());
				synchronized (statuses) {
					statuses.computeIfAbsent(answer.statusCode(), (status) -> new AtomicInteger()).incrementAndGet();
				}
				if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isEmpty()) {
					withoutAdvice.incrementAndGet();
				}
			}));
		}
		CompletableFuture<Void> all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
		long slowest = 0;
		int pages = 0;
		while (!all.isDone()) {
			long asked = System.nanoTime();
			page();
			slowest = Math.max(slowest, System.nanoTime() - asked);
			pages++;
			Thread.sleep(50);
		}
		all.join();
		System.out.printf("%d uploads of %d scan%s at once: %s, first after %.1f s, last after %.1f s; "
				+ "slowest of %d pages meanwhile %d ms%n", count, scans, (scans > 1) ? "s" : "", statuses,
				durations.firstKey() / 1e9, durations.lastKey() / 1e9, pages, slowest / 1_000_000);
		boolean known = statuses.keySet().stream().allMatch((status) -> status == 200 || status == 503);
		return known && withoutAdvice.get() == 0;
	}

	private static byte[] body(byte[] picture, int scans) throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		part(body, "application", "{\"documents\":{\"visaKind\":\"Z\"}}".getBytes(StandardCharsets.UTF_8));
		part(body, "documents.visaScan\"; filename=\"visa.jpg", picture);
		if (scans > 1) {
			part(body, "documents.entryProof\"; filename=\"permit.jpg", picture);
		}
		body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static void part(ByteArrayOutputStream body, String name, byte[] content) throws Exception {
		body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.write(content);
		body.write("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	/** As noisy as a phone's photo, so that it is as long. */
	private static byte[] picture() throws Exception {
		BufferedImage page = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
		Random random = new Random(1);
		for (int y = 0; y < 3000; y++) {
			for (int x = 0; x < 4000; x++) {
				boolean print = (x / 9 * 7 + y / 14 * 13) % 11 > 4 && y % 28 < 14;
				int noise = (int) (random.nextGaussian() * 6);
				page.setRGB(x, y, (print ? 0x303038 : 0xc8c0b0) + noise * 0x010101);
			}
		}
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (var stream = ImageIO.createImageOutputStream(content)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(0.9f);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(page, null, null), settings);
		}
		writer.dispose();
		return content.toByteArray();
	}

	private static void printPeaks(String log) {
		Matcher collection = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)").matcher(log);
		int before = 0;
		int after = 0;
		while (collection.find()) {
			before = Math.max(before, Integer.parseInt(collection.group(1)));
			after = Math.max(after, Integer.parseInt(collection.group(2)));
		}
		System.out.printf("heap peak: %d MB before a collection, %d MB after one%n", before, after);
	}

	private static int freePort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
