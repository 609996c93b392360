package org.alipayrehearsal.configuration;

import java.util.Objects;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/**
 * Describes requests in metrics and traces without anything that a person typed. The
 * names are those of Spring's default convention; its full address and the exceptions,
 * whose messages may hold what a person typed, are left out.
 */
@Configuration(proxyBeanMethods = false)
class RequestObservations {

	@Bean
	ServerRequestObservationConvention requestObservationConvention() {
		return new RouteConvention();
	}

	/** Names a request by its route. */
	static class RouteConvention implements ServerRequestObservationConvention {

		private static final String NONE = "none";

		@Override
		public String getName() {
			return "http.server.requests";
		}

		@Override
		public String getContextualName(ServerRequestObservationContext context) {
			RequestRoute route = RequestRoute.of(Objects.requireNonNull(context.getCarrier()));
			return route.pattern().equals(NONE) ? route.method() : route.method() + " " + route.pattern();
		}

		@Override
		public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
			RequestRoute route = RequestRoute.of(Objects.requireNonNull(context.getCarrier()));
			@Nullable Throwable error = context.getError();
			int status = (context.getResponse() != null) ? context.getResponse().getStatus() : 0;
			@Nullable HttpStatus known = HttpStatus.resolve(status);
			return KeyValues.of("method", route.method(), "uri", route.pattern(), "status",
					(known != null) ? Integer.toString(status) : NONE, "outcome", outcome(known), "exception",
					(error != null) ? error.getClass().getSimpleName() : NONE);
		}

		private static String outcome(@Nullable HttpStatus status) {
			if (status == null) {
				return NONE;
			}
			return status.is2xxSuccessful() ? "SUCCESS" : status.series().name();
		}

		@Override
		public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
			return KeyValues.empty();
		}

	}

	/** In place of Spring Boot's, which record the messages of exceptions. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(OptionalAutoConfigurations.TRACING)
	static class Tracing {

		@Bean
		@Order(1000)
		PropagatingReceiverTracingObservationHandler<?> propagatingReceiverTracingObservationHandler(Tracer tracer,
				Propagator propagator) {
			return new SilentReceiverHandler(tracer, propagator);
		}

		@Bean
		@Order(Integer.MAX_VALUE - 1000)
		DefaultTracingObservationHandler defaultTracingObservationHandler(Tracer tracer) {
			return new SilentHandler(tracer);
		}

	}

	private static final class SilentReceiverHandler
			extends PropagatingReceiverTracingObservationHandler<ServerRequestObservationContext> {

		SilentReceiverHandler(Tracer tracer, Propagator propagator) {
			super(tracer, propagator);
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof ServerRequestObservationContext;
		}

		@Override
		public void onError(ServerRequestObservationContext context) {
			// The key value exception has the name of the class.
		}

	}

	private static final class SilentHandler extends DefaultTracingObservationHandler {

		SilentHandler(Tracer tracer) {
			super(tracer);
		}

		@Override
		public void onError(Observation.Context context) {
			// The key value exception has the name of the class.
		}

	}

}
