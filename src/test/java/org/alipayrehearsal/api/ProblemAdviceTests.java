package org.alipayrehearsal.api;

import java.time.Duration;

import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.scan.ScanBusyException;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemAdviceTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final ProblemAdvice advice = new ProblemAdvice(new Problems(RuleServiceFixture.bean(MessageSource.class)));

	@Test
	void whenTooManyPicturesAreExaminedShouldSayWhenToComeBack() {
		ScanBusyException busy = Mockito.mock();
		Mockito.when(busy.retryAfter()).thenReturn(Duration.ofSeconds(20));
		ResponseEntity<ProblemDetail> answer = this.advice.busy(busy, this.request);
		assertThat(answer.getStatusCode().value()).isEqualTo(503);
		assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("20");
	}

}
