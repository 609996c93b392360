# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q dependency:go-offline -DexcludeScope=test || true
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q -DskipTests -Dspring-javaformat.skip=true package \
 && java -Djarmode=tools -jar target/alipay-rehearsal-*.jar extract --destination /app --application-filename app.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home rehearsal
WORKDIR /app
COPY --from=build /app .
# A training run writes what the JVM would otherwise work out at every start.
RUN java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar
USER rehearsal
EXPOSE 8080
# No heap dumps and no swap of ours: a dump would hold what people typed.
ENV JAVA_TOOL_OPTIONS="-XX:AOTCache=app.aot -XX:MaxRAMPercentage=60 -XX:-HeapDumpOnOutOfMemoryError -Djava.awt.headless=true"
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-jar", "app.jar"]
