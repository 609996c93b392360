package org.alipayrehearsal.browser;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over the wire: people sit behind slow lines.
 */
@BrowserTest
class WeightIT {

	private static final int FIRST_PAGE = 30_000;

	private static final int FURTHER_PAGE = 8_000;

	/** The script of the pictures, which the page before them fetches. */
	private static final int PREFETCHED = 1_500;

	private static final int RESULT = 10_000;

	@Test
	void whenPagesAreLoadedShouldBeLight(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH);
		Scale scale = new Scale(rehearsal);
		List<String> weights = new ArrayList<>();
		rehearsal.open("/");
		long first = scale.weigh("start", weights);
		rehearsal.begin();
		scale.weigh("start again", weights);
		List<Long> further = new ArrayList<>();
		for (String step : Answers.STEPS) {
			rehearsal.fill(step, Answers.ready());
			scale.reset();
			rehearsal.goOn();
			further.add(scale.weigh(rehearsal.step(), weights));
		}
		System.out.println("Bytes over the wire: " + String.join(", ", weights));
		assertThat(first).as("first page").isLessThan(FIRST_PAGE);
		long result = further.remove(further.size() - 1);
		assertThat(further).as("further pages").allMatch((weight) -> weight < FURTHER_PAGE + PREFETCHED);
		assertThat(further.stream().mapToLong(Long::longValue).sum()).as("further pages together")
			.isLessThan((long) FURTHER_PAGE * further.size());
		assertThat(result).as("result").isLessThan(RESULT);
	}

	/** Counts the bytes that come in, head lines too. */
	private static final class Scale {

		private final Rehearsal rehearsal;

		private long bytes;

		Scale(Rehearsal rehearsal) {
			this.rehearsal = rehearsal;
			CDPSession session = rehearsal.page().context().newCDPSession(rehearsal.page());
			session.on("Network.loadingFinished", (event) -> add(event));
			session.on("Network.requestWillBeSent", (event) -> {
				if (event.has("redirectResponse")) {
					add(event.getAsJsonObject("redirectResponse"));
				}
			});
			session.send("Network.enable");
		}

		private void add(JsonObject event) {
			this.bytes += event.get("encodedDataLength").getAsLong();
		}

		void reset() {
			this.bytes = 0;
		}

		long weigh(String page, List<String> weights) {
			this.rehearsal.page().waitForLoadState(LoadState.NETWORKIDLE);
			long weight = this.bytes;
			weights.add(page + " " + weight);
			reset();
			return weight;
		}

	}

}
