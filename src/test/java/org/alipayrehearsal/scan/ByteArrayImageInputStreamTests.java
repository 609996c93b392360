package org.alipayrehearsal.scan;

import java.io.EOFException;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ByteArrayImageInputStreamTests {

	@Test
	void whenReadShouldGiveTheBytesInOrder() throws IOException {
		try (ByteArrayImageInputStream stream = new ByteArrayImageInputStream(new byte[] { 1, -1, 3, 4, 5 })) {
			byte[] target = new byte[4];
			assertThat(stream.length()).isEqualTo(5);
			assertThat(stream.read()).isEqualTo(1);
			assertThat(stream.read()).isEqualTo(255);
			assertThat(stream.read(target, 1, 0)).isZero();
			assertThat(stream.read(target, 1, 3)).isEqualTo(3);
			assertThat(target).containsExactly(0, 3, 4, 5);
			assertThat(stream.read()).isEqualTo(-1);
			assertThat(stream.read(target, 0, 4)).isEqualTo(-1);
			assertThatExceptionOfType(EOFException.class).isThrownBy(stream::readByte);
		}
	}

	@Test
	void whenSoughtBehindTheEndShouldBeAtTheEnd() throws IOException {
		try (ByteArrayImageInputStream stream = new ByteArrayImageInputStream(new byte[] { 1, 2 })) {
			stream.seek(Integer.MAX_VALUE * 2L);
			assertThat(stream.read()).isEqualTo(-1);
			assertThat(stream.read(new byte[3], 0, 3)).isEqualTo(-1);
			stream.seek(1);
			assertThat(stream.read()).isEqualTo(2);
		}
	}

	@Test
	void whenBitsWereReadShouldGoOnWithTheNextByte() throws IOException {
		try (ByteArrayImageInputStream stream = new ByteArrayImageInputStream(new byte[] { -128, 2, 0 })) {
			assertThat(stream.readBit()).isEqualTo(1);
			assertThat(stream.getBitOffset()).isEqualTo(1);
			stream.read();
			assertThat(stream.getBitOffset()).isZero();
		}
	}

}
