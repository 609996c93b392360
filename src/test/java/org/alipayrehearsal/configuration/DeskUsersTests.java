package org.alipayrehearsal.configuration;

import java.util.Map;

import org.alipayrehearsal.configuration.DeskUsers.DeskProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link DeskUsers}.
 */
class DeskUsersTests {

	private static final String TAIL = DeskLoginTests.PASSWORD_HASH.substring(7);

	@Test
	void whenNobodyIsConfiguredShouldAskNobody() {
		DeskUsers users = new DeskUsers(new DeskProperties(Map.of(), Map.of()));
		assertThat(users.areNeeded()).isFalse();
		assertThat(users.isKey("")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "$2a$10$", "$2b$12$", "$2y$15$" })
	void whenHashIsOfBcryptShouldAcceptIt(String head) {
		DeskUsers users = new DeskUsers(new DeskProperties(Map.of("anna", head + TAIL), Map.of()));
		assertThat(users.areNeeded()).isTrue();
		assertThat(users.loadUserByUsername("anna").getPassword()).isEqualTo(head + TAIL);
		assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> users.loadUserByUsername("bert"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "$2a$09$", "$2a$16$", "$2x$10$", "SECRET", "{noop}SECRET", "" })
	void whenHashIsWeakOrNoneShouldRefuseToStartWithoutShowingIt(String head) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new DeskUsers(new DeskProperties(Map.of("anna", head + TAIL), Map.of())))
			.satisfies((ex) -> assertThat(ex.getName()).isEqualTo("rehearsal.desk.users.anna"))
			.satisfies((ex) -> assertThat(ex.toString() + ex.getReason()).doesNotContain("SECRET", TAIL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SECRET", "", "0123" })
	void whenHashOfAKeyIsNoneShouldRefuseToStartWithoutShowingIt(String hash) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new DeskUsers(new DeskProperties(Map.of(), Map.of("intake", hash))))
			.satisfies((ex) -> assertThat(ex.getName()).isEqualTo("rehearsal.desk.api-keys.intake"))
			.satisfies((ex) -> assertThat(ex.toString()).doesNotContain("SECRET"));
	}

	@Test
	void whenPasswordChangesShouldEndItsSessions() {
		DeskUsers before = new DeskUsers(new DeskProperties(Map.of("anna", "$2a$10$" + TAIL), Map.of()));
		DeskUsers after = new DeskUsers(new DeskProperties(Map.of("anna", "$2a$11$" + TAIL), Map.of()));
		assertThat(before.passwordMark("anna")).isNotNull().isNotEqualTo(after.passwordMark("anna"));
		assertThat(after.passwordMark("bert")).isNull();
	}

}
