package org.alipayrehearsal.cluster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.data.redis.connection.RedisClusterConnection;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisKeyCommands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

/**
 * Tests of {@link StoreConnection}.
 */
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class StoreConnectionTests {

	private final RedisConnectionFactory connections = mock(RedisConnectionFactory.class);

	private final RedisKeyCommands keys = mock(RedisKeyCommands.class);

	@Test
	void whenStoreAnswersShouldSayNothing(CapturedOutput output) {
		RedisConnection connection = mock(RedisConnection.class);
		given(this.connections.getConnection()).willReturn(connection);
		given(connection.keyCommands()).willReturn(this.keys);
		start();
		then(this.keys).should().exists(any(byte[].class));
		then(connection).should().close();
		assertThat(output.getAll()).doesNotContain("cannot be reached");
	}

	@Test
	void whenStoreIsAClusterShouldConnectToItsNodes() {
		RedisClusterConnection connection = mock(RedisClusterConnection.class);
		given(this.connections.getConnection()).willReturn(connection);
		given(connection.keyCommands()).willReturn(this.keys);
		start();
		then(this.keys).should(times(64)).exists(any(byte[].class));
	}

	@Test
	void whenFirstConnectionTakesTooLongShouldTryAgain(CapturedOutput output) {
		RedisConnection connection = mock(RedisConnection.class);
		given(connection.keyCommands()).willReturn(this.keys);
		given(this.connections.getConnection()).willThrow(new RedisConnectionFailureException("timed out"))
			.willThrow(new RedisConnectionFailureException("timed out"))
			.willReturn(connection);
		start();
		then(this.keys).should().exists(any(byte[].class));
		assertThat(output.getAll()).doesNotContain("cannot be reached");
	}

	@Test
	void whenPasswordIsWrongShouldSaySoAndStart(CapturedOutput output) {
		given(this.connections.getConnection()).willThrow(
				new RedisSystemException("Unable to connect", new IllegalStateException("WRONGPASS invalid password")));
		start();
		assertThat(output.getAll()).containsOnlyOnce("cannot be reached: WRONGPASS invalid password");
	}

	private void start() {
		new StoreConnection(this.connections).run(new DefaultApplicationArguments());
	}

}
