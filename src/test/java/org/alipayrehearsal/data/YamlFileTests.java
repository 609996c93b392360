package org.alipayrehearsal.data;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * When a {@link YamlFile} is read. What is wrong in files is tested with each of them.
 */
class YamlFileTests {

	private static final Resource OWN = new ClassPathResource("data/words.yml");

	private static final Resource OF_THE_OWNER = new FileSystemResource("words.yml");

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void whenFileIsOfTheApplicationShouldReadItAtItsFirstUseAndOnce() {
		Supplier<Integer> content = YamlFile.deferred(OWN, this.readings::incrementAndGet);
		assertThat(this.readings).hasValue(0);
		assertThat(content.get()).isEqualTo(1);
		assertThat(content.get()).isEqualTo(1);
		assertThat(this.readings).hasValue(1);
	}

	@Test
	void whenFileIsOfTheOwnerShouldReadItAtOnceAndOnce() {
		Supplier<Integer> content = YamlFile.deferred(OF_THE_OWNER, this.readings::incrementAndGet);
		assertThat(this.readings).hasValue(1);
		assertThat(content.get()).isEqualTo(1);
		assertThat(content.get()).isEqualTo(1);
		assertThat(this.readings).hasValue(1);
	}

	@Test
	void whenFileOfTheOwnerIsWrongShouldFailAtOnce() {
		Resource file = new ByteArrayResource("words: [".getBytes(StandardCharsets.UTF_8), "a file of the owner");
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> YamlFile.deferred(file, () -> YamlFile.read(file, Words.class)))
			.withMessageContaining("a file of the owner");
	}

	@Test
	void whenFileOfTheApplicationIsWrongShouldFailEachTimeItIsUsed() {
		Resource file = new ClassPathResource("no-such-file.yml");
		Supplier<Words> content = YamlFile.deferred(file, () -> YamlFile.read(file, Words.class));
		for (int use = 1; use <= 2; use++) {
			assertThatExceptionOfType(DataFileException.class).isThrownBy(content::get);
		}
	}

	private record Words(String words) {

	}

}
