package org.alipayrehearsal.api;

import java.time.Duration;

import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.scan.ScanBusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final ProblemAdvice advice = new ProblemAdvice(new Problems(RuleServiceFixture.bean(MessageSource.class)));

	@Test
	void whenNobodyThoughtOfItShouldLogWhereButNotWhat(CapturedOutput output) {
		Exception failure = new IllegalStateException("SECRET", new IllegalArgumentException("SECRET"));
		ResponseEntity<ProblemDetail> answer = this.advice.unexpected(failure, this.request);
		assertThat(answer.getStatusCode().value()).isEqualTo(500);
		assertThat(String.valueOf(answer.getBody())).doesNotContain("SECRET");
		assertThat(output.getAll()).contains("IllegalStateException", "IllegalArgumentException", "ProblemAdviceTests")
			.doesNotContain("SECRET");
	}

	@Test
	void whenTooManyPicturesAreExaminedShouldSayWhenToComeBack() {
		ScanBusyException busy = Mockito.mock();
		Mockito.when(busy.retryAfter()).thenReturn(Duration.ofSeconds(20));
		ResponseEntity<ProblemDetail> answer = this.advice.busy(busy, this.request);
		assertThat(answer.getStatusCode().value()).isEqualTo(503);
		assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("20");
	}

}
