package org.alipayrehearsal.web.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fictitious clients to practise with, from {@code data/practice-clients.yml}.
 */
@Component
class PracticeClients {

	private final List<PracticeClient> clients;

	PracticeClients() throws IOException {
		YAMLMapper yaml = YAMLMapper.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build();
		try (InputStream file = new ClassPathResource("data/practice-clients.yml").getInputStream()) {
			this.clients = List.of(yaml.readValue(file, PracticeClient[].class));
		}
	}

	List<PracticeClient> all() {
		return this.clients;
	}

	Optional<PracticeClient> find(String id) {
		return this.clients.stream().filter((client) -> client.id().equals(id)).findFirst();
	}

}
