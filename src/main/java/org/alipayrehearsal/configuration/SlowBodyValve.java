package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Requires a minimum rate of request bodies, and limits how many bodies are read at the
 * same time. A body that is slower than the minimum in any twenty seconds of waiting
 * closes its connection. Only the time in which the server waits for the client counts,
 * so that a server that reads slowly closes nothing. It covers bodies that nobody reads,
 * too, because the server has to read them before the next request.
 *
 * <p>
 * One address sends at most 80 bodies at the same time, and never more than are left for
 * all addresses. However many an address sends, as many remain for the next one, and
 * threads remain for requests without a body.
 */
class SlowBodyValve extends ValveBase {

	/** Bytes a second. */
	static final long MIN_RATE = 8 * 1024;

	/** How long a body may be slower, in nanoseconds. */
	static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

	/** Enough for 200 people behind one address. */
	static final int BODIES_PER_ADDRESS = 80;

	private static final String RETRY_AFTER = "10";

	/** The bytes of an IPv6 address that a provider assigns to one customer. */
	private static final int PREFIX = 8;

	private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

	private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

	/** For whatever contains a colon after hexadecimal digits no name is looked up. */
	private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{1,40}(?:%[0-9A-Za-z._-]+)?");

	private final LongSupplier nanoTime;

	/** How many bodies are read at the same time. */
	private final int mostBodies;

	private final Map<String, Integer> bodies = new ConcurrentHashMap<>();

	private final AtomicInteger all = new AtomicInteger();

	/**
	 * Creates a valve.
	 * @param mostBodies the maximum number of bodies of all addresses that are read at
	 * the same time; below the number of threads if each body holds one
	 * @param nanoTime the time
	 */
	SlowBodyValve(int mostBodies, LongSupplier nanoTime) {
		super(true);
		this.mostBodies = mostBodies;
		this.nanoTime = nanoTime;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isRead(request)) {
			getNext().invoke(request, response);
			return;
		}
		String address = network(request.getRemoteAddr());
		org.apache.coyote.Request body = request.getCoyoteRequest();
		InputBuffer input = body.getInputBuffer();
		try {
			if (!isAdmitted(this.bodies.merge(address, 1, Integer::sum), this.all.incrementAndGet())) {
				body.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
				response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
				response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
				return;
			}
			TimedInput timed = new TimedInput(input, body, this.nanoTime);
			body.setInputBuffer(timed);
			request.setAttribute(TimedInput.class.getName(), timed);
			getNext().invoke(request, response);
			if (!request.isAsync() && !isRead(request)) {
				drain(request, response);
			}
		}
		finally {
			body.setInputBuffer(input);
			this.all.decrementAndGet();
			this.bodies.computeIfPresent(address, (key, count) -> (count > 1) ? count - 1 : null);
		}
	}

	/**
	 * {@return whether a body is read}
	 * @param ofAddress the number of bodies of its address, with this one
	 * @param ofAll the number of all bodies, with this one
	 */
	boolean isAdmitted(int ofAddress, int ofAll) {
		int left = this.mostBodies - ofAll + 1;
		return ofAddress <= Math.min(BODIES_PER_ADDRESS, left);
	}

	/** Whether there is no body, or nothing left of it. */
	private static boolean isRead(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	/**
	 * Reads the rest of a body, as the server would do, but at the minimum rate.
	 */
	private static void drain(Request request, Response response) {
		org.apache.coyote.Request body = request.getCoyoteRequest();
		if (response.isErrorReportRequired() || body.hasExpectation()) {
			// Not answered yet, or the client has never been told to send the body.
			body.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			return;
		}
		try {
			response.finishResponse();
			long left = (request.getConnector().getProtocolHandler() instanceof AbstractHttp11Protocol<?> http)
					? http.getMaxSwallowSize() : 0;
			Discarded discarded = new Discarded();
			for (int read = 0; read >= 0 && left >= 0; left -= read) {
				read = body.doRead(discarded);
			}
		}
		catch (IOException ex) {
			// The response has been sent; the connection is of no more use.
			body.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	/**
	 * Returns the network that an address is counted for.
	 * @param address the address of a client, which behind a proxy is any text that the
	 * client or the proxy put into a header, or null if it is not known
	 * @return the address, the first 64 bits of an IPv6 address, or an empty text for all
	 * that are no address
	 */
	static String network(@Nullable String address) {
		if (address == null || !(IPV4.matcher(address).matches() || IPV6.matcher(address).matches())) {
			// A name would be looked up, and its owner would choose what it counts for.
			return "";
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address) ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), PREFIX))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return "";
		}
	}

	/** Measures the time that reads wait for the client. */
	static final class TimedInput implements InputBuffer {

		/** How many bytes are charged at once. */
		private static final long STEP = 64 * 1024;

		private final InputBuffer input;

		private final org.apache.coyote.Request request;

		private final LongSupplier nanoTime;

		/** The time that reads have waited since the last check, in nanoseconds. */
		private long waited;

		/** The bytes read since the last check. */
		private long recent;

		private long bytes;

		private UploadBudget.@Nullable Share share;

		TimedInput(InputBuffer input, org.apache.coyote.Request request, LongSupplier nanoTime) {
			this.input = input;
			this.request = request;
			this.nanoTime = nanoTime;
		}

		@Override
		public int doRead(ApplicationBufferHandler handler) throws IOException {
			long start = this.nanoTime.getAsLong();
			int read = this.input.doRead(handler);
			this.waited += this.nanoTime.getAsLong() - start;
			this.bytes += Math.max(0, read);
			this.recent += Math.max(0, read);
			if (read >= 0 && this.waited > PATIENCE) {
				if (this.recent < TimeUnit.NANOSECONDS.toSeconds(this.waited) * MIN_RATE) {
					IOException slow = new IOException("The body is slower than the minimum rate");
					this.request.action(ActionCode.CLOSE_NOW, slow);
					throw slow;
				}
				this.waited = 0;
				this.recent = 0;
			}
			UploadBudget.Share charged = this.share;
			if (charged != null && !charged.isRefused() && !charged.charge(rounded(this.bytes))) {
				throw new IOException("There is no memory for the body at present");
			}
			return read;
		}

		/**
		 * Charges what is read from now on, and what has been read. The time that a read
		 * then waits for room is not the client's.
		 */
		void charge(UploadBudget.Share bodyShare) {
			this.share = bodyShare;
		}

		private static long rounded(long bytes) {
			return (bytes + STEP - 1) / STEP * STEP;
		}

		@Override
		public int available() {
			return this.input.available();
		}

	}

	private static final class Discarded implements ApplicationBufferHandler {

		private @Nullable ByteBuffer bytes;

		@Override
		public void setByteBuffer(@Nullable ByteBuffer buffer) {
			this.bytes = buffer;
		}

		@Override
		public @Nullable ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
			// Nothing is kept.
		}

	}

}
