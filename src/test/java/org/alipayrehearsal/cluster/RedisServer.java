package org.alipayrehearsal.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The installed redis-server or valkey-server, on a port of its own and without files.
 */
final class RedisServer implements AutoCloseable {

	private static final List<String> PROGRAMS = List.of("valkey-server", "redis-server");

	private final int port;

	private @Nullable Process process;

	RedisServer() {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		start();
	}

	/**
	 * {@return whether a server is installed; a line is printed if none is}
	 */
	static boolean isInstalled() {
		boolean installed = program() != null;
		if (!installed) {
			if (Boolean.parseBoolean(System.getenv("REHEARSAL_REQUIRE_REDIS"))) {
				throw new IllegalStateException("redis-server is required and not installed");
			}
			System.out.println("Skipped: the tests of several instances, because redis-server is not installed");
		}
		return installed;
	}

	private static @Nullable String program() {
		return PROGRAMS.stream()
			.flatMap((name) -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.map((folder) -> new File(folder, name)))
			.filter(File::canExecute)
			.map(File::getPath)
			.findFirst()
			.orElse(null);
	}

	int port() {
		return this.port;
	}

	void start() {
		try {
			Process started = new ProcessBuilder(Objects.requireNonNull(program()), "--port",
					Integer.toString(this.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectErrorStream(true)
				.start();
			this.process = started;
			while (!answers()) {
				if (!started.isAlive()) {
					throw new IllegalStateException("redis-server ended with " + started.exitValue());
				}
				Thread.onSpinWait();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void stop() {
		Process started = this.process;
		if (started != null) {
			started.destroyForcibly();
			try {
				started.waitFor(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private boolean answers() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
			return socket.getInputStream().read() == '+';
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		stop();
	}

}
