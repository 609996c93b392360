package org.alipayrehearsal.cluster;

import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisClusterConnection;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * Connects to the store of sessions before the instance is ready, so that the first
 * person does not wait for it: a first TLS handshake may take longer than the timeout. If
 * it cannot be reached the reason is logged, for example a wrong password, and the
 * instance starts all the same.
 */
class StoreConnection implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(StoreConnection.class);

	private static final int ATTEMPTS = 3;

	/** So many that each node of a cluster has one of them. */
	private static final int KEYS_OF_CLUSTER = 64;

	private final RedisConnectionFactory connections;

	StoreConnection(RedisConnectionFactory connections) {
		this.connections = connections;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			try {
				connect();
				return;
			}
			catch (DataAccessException ex) {
				if (attempt == ATTEMPTS) {
					LOG.warn("The store of sessions cannot be reached: {}",
							NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
				}
			}
		}
	}

	private void connect() {
		try (RedisConnection connection = this.connections.getConnection()) {
			int keys = (connection instanceof RedisClusterConnection) ? KEYS_OF_CLUSTER : 1;
			for (int i = 0; i < keys; i++) {
				connection.keyCommands().exists(("rehearsal:start:" + i).getBytes(StandardCharsets.UTF_8));
			}
		}
	}

}
