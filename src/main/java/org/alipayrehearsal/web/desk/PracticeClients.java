package org.alipayrehearsal.web.desk;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.alipayrehearsal.data.YamlFile;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The fictitious clients to practise with, from {@code data/practice-clients.yml}.
 */
@Component
class PracticeClients {

	private static final Resource FILE = new ClassPathResource("data/practice-clients.yml",
			PracticeClients.class.getClassLoader());

	private final List<PracticeClient> clients = YamlFile.read(FILE, ClientsFile.class).clients();

	List<PracticeClient> all() {
		return this.clients;
	}

	Optional<PracticeClient> find(String id) {
		return all().stream().filter((client) -> client.id().equals(id)).findFirst();
	}

	private record ClientsFile(@NotEmpty List<@Valid PracticeClient> clients) {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		ClientsFile {
		}

		@Override
		public String toString() {
			return "ClientsFile[" + this.clients.size() + "]";
		}

	}

}
