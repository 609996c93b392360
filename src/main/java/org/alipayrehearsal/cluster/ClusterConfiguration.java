package org.alipayrehearsal.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.MapSession;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.data.redis.RedisSessionMapper;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Keeps sessions in Redis or Valkey, so that every instance can answer every request. Of
 * a session only the values that a request has changed are written, each as a field of
 * its own.
 */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
@Import(DataRedisAutoConfiguration.class)
@EnableSpringHttpSession
class ClusterConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(ClusterConfiguration.class);

	private static final String NAMESPACE = "rehearsal:session";

	private static final String HOST_PREFIX = "__Host-";

	@Bean
	SessionEncryption sessionEncryption(SessionEncryption.SessionProperties properties) {
		return new SessionEncryption(properties);
	}

	/** A time or a number of Spring Session itself. */
	@Bean
	StoredType<Long> storedLong() {
		return new StoredType<>("long", 1, 1, Long.class, new JsonMapper());
	}

	@Bean
	StoredType<Integer> storedInteger() {
		return new StoredType<>("int", 1, 1, Integer.class, new JsonMapper());
	}

	@Bean
	RedisSessionRepository sessionRepository(RedisConnectionFactory connections, SessionEncryption encryption,
			List<StoredType<?>> types, @Value("${server.servlet.session.timeout}") Duration timeout) {
		RedisTemplate<String, Object> redis = new RedisTemplate<>();
		redis.setConnectionFactory(connections);
		redis.setKeySerializer(RedisSerializer.string());
		redis.setHashKeySerializer(RedisSerializer.string());
		redis.setHashValueSerializer(new SessionValueSerializer(encryption, types));
		redis.afterPropertiesSet();
		RedisSessionRepository sessions = new RedisSessionRepository(redis);
		sessions.setDefaultMaxInactiveInterval(timeout);
		sessions.setRedisKeyNamespace(NAMESPACE);
		RedisSessionMapper mapper = new RedisSessionMapper();
		sessions.setRedisSessionMapper((id, values) -> {
			try {
				return mapper.apply(id, values);
			}
			catch (IllegalStateException ex) {
				return unreadable();
			}
		});
		return sessions;
	}

	/** Spring Session deletes a session that is null. */
	private static @Nullable MapSession unreadable() {
		LOG.warn("A session cannot be read any more, and is dropped");
		return null;
	}

	@Bean
	StoreConnection storeConnection(RedisConnectionFactory connections) {
		return new StoreConnection(connections);
	}

	@Bean
	SharedStore sharedStore(RedisConnectionFactory connections, SessionEncryption encryption) {
		RedisTemplate<String, byte[]> redis = new RedisTemplate<>();
		redis.setConnectionFactory(connections);
		redis.setKeySerializer(RedisSerializer.string());
		redis.setValueSerializer(RedisSerializer.byteArray());
		redis.afterPropertiesSet();
		return new SharedStore(redis, encryption, System::nanoTime);
	}

	@Bean
	SharedBuckets sharedBuckets(LettuceConnectionFactory connections, SessionEncryption encryption,
			@Value("${spring.data.redis.timeout}") Duration timeout) {
		return new SharedBuckets(() -> connect(connections, timeout), encryption, System::nanoTime);
	}

	private static ProxyManager<String> connect(LettuceConnectionFactory connections, Duration timeout) {
		RedisCodec<String, byte[]> codec = RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);
		AbstractRedisClient client = connections.getRequiredNativeClient();
		var builder = (client instanceof RedisClusterClient cluster)
				? Bucket4jLettuce.casBasedBuilder(cluster.connect(codec))
				: Bucket4jLettuce.casBasedBuilder(((RedisClient) client).connect(codec));
		return builder
			.expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SharedBuckets.KEPT))
			.requestTimeout(timeout)
			.build();
	}

	/** Fails at once instead of queueing commands while there is no connection. */
	@Bean
	LettuceClientOptionsBuilderCustomizer failFast(@Value("${spring.data.redis.connect-timeout}") Duration connect,
			@Value("${spring.data.redis.timeout}") Duration command) {
		return (options) -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
			.socketOptions(SocketOptions.builder().connectTimeout(connect).build())
			.timeoutOptions(TimeoutOptions.enabled(command));
	}

	@Bean
	CookieSerializer sessionCookie(@Value("${server.servlet.session.cookie.name:SESSION}") String name,
			@Value("${rehearsal.cookies.host-prefix:false}") boolean hostPrefix) {
		CookieSerializer plain = cookie(name);
		return hostPrefix ? new RenamedCookie(cookie(HOST_PREFIX + name), plain) : plain;
	}

	private static CookieSerializer cookie(String name) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	/** Error pages need no session. */
	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

	@Bean
	FilterRegistrationBean<SessionStoreFilter> sessionStoreFilter() {
		FilterRegistrationBean<SessionStoreFilter> registration = new FilterRegistrationBean<>(
				new SessionStoreFilter());
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}

	@Bean
	FilterRegistrationBean<OptionalSessionFilter> optionalSessionFilter(
			@Value("${server.servlet.session.cookie.name:SESSION}") String name) {
		FilterRegistrationBean<OptionalSessionFilter> registration = new FilterRegistrationBean<>(
				new OptionalSessionFilter(Set.of(name, HOST_PREFIX + name)));
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
		return registration;
	}

	/** Still reads the name from before, for sessions that are open. */
	private record RenamedCookie(CookieSerializer renamed, CookieSerializer before) implements CookieSerializer {

		@Override
		public void writeCookieValue(CookieValue value) {
			this.renamed.writeCookieValue(value);
		}

		@Override
		public List<String> readCookieValues(HttpServletRequest request) {
			List<String> values = new ArrayList<>(this.renamed.readCookieValues(request));
			values.addAll(this.before.readCookieValues(request));
			return values;
		}

		@Override
		public String toString() {
			return "RenamedCookie[]";
		}

	}

}
