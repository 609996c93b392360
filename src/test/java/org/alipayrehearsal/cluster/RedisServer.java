package org.alipayrehearsal.cluster;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The installed redis-server or valkey-server, on a port of its own and without files.
 */
final class RedisServer implements AutoCloseable {

	/** Half a second is little where all tests share two processors. */
	static final String PATIENCE = "--spring.data.redis.timeout=20s";

	static final String PATIENCE_TO_CONNECT = "--spring.data.redis.connect-timeout=20s";

	private static final List<String> PROGRAMS = List.of("valkey-server", "redis-server");

	private final int port = freePort();

	private final List<String> options;

	private @Nullable Process process;

	/**
	 * Starts a server.
	 * @param options further options, which the program must support
	 */
	RedisServer(String... options) {
		this.options = List.of(options);
		start();
	}

	static int freePort() {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
		List<String> command = new ArrayList<>(List.of(Objects.requireNonNull(program()), "--port",
				Integer.toString(this.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"));
		command.addAll(this.options);
		try {
			Process started = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectErrorStream(true)
				.start();
			this.process = started;
			while (!listens()) {
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

	private boolean listens() {
		try {
			return command("PING").matches("\\+PONG|-NOAUTH.*");
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	/**
	 * Sends commands on one connection, and does not wait for more than the first line of
	 * an answer.
	 * @param lines the commands
	 * @return the first line of the last answer
	 */
	String command(String... lines) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			BufferedReader answers = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
			String answer = "";
			for (String line : lines) {
				socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
				answer = Objects.requireNonNullElse(answers.readLine(), "");
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

}
