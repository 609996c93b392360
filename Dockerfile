# syntax=docker/dockerfile:1
# deploy/try-image runs the same steps without a container. docs/releasing.md pins the tags to digests.
FROM eclipse-temurin:25.0.3_9-jdk-noble AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
# The cache keeps the libraries; a change of the sources downloads nothing. With the repository, the jar knows its commit.
RUN --mount=type=cache,target=/root/.m2 --mount=type=bind,target=/context \
    { cp -r /context/.git . 2>/dev/null || true; } && ./mvnw -B -q -DskipTests -Dspring-javaformat.skip=true package
RUN java -Djarmode=tools -jar target/alipay-rehearsal-*.jar extract --layers --destination /layers --application-filename app.jar

FROM eclipse-temurin:25.0.3_9-jre-noble
WORKDIR /app
# What changes seldom comes first, so that an upgrade transfers the last layers only.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
# A training run writes what the JVM would otherwise work out at every start.
RUN --mount=type=bind,source=deploy/train,target=/train bash /train app.jar app.aot
# A number, so that Kubernetes can see that it is not root. Nothing below /app is writable for it.
USER 10001:10001
EXPOSE 8080 8081
# Tomcat's base directory is the only thing that is written: mount a tmpfs here if the root is read-only.
VOLUME /tmp
# No heap dumps: a dump would hold what people typed. Two arenas: native memory of picture decoding is given back.
ENV JAVA_TOOL_OPTIONS="-XX:AOTCache=app.aot -XX:MaxRAMPercentage=50 -XX:-HeapDumpOnOutOfMemoryError -Djava.awt.headless=true" \
    MALLOC_ARENA_MAX=2
# Readiness, at the port of management if there is one.
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/${MANAGEMENT_SERVER_PORT:-${SERVER_PORT:-8080}} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-jar", "app.jar"]
