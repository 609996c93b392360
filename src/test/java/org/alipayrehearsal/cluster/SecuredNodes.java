package org.alipayrehearsal.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Redis Cluster of three nodes that clients reach by TLS only, as a user that may use
 * the application's keys and commands only. Its certificate is made for the test.
 */
final class SecuredNodes implements AutoCloseable {

	private static final String PASSWORD = "for-this-test";

	/** What docs/operations.md names for the user of the application. */
	private static final String ALLOWED = "~rehearsal:* -@all +@connection +@hash +@string +@keyspace -@dangerous "
			+ "+restore +eval +evalsha +cluster|nodes +cluster|slots +cluster|shards +cluster|myid +info";

	private static final int SLOTS = 16384;

	private static final int NODES = 3;

	private final List<RedisServer> servers = new ArrayList<>();

	private final List<Integer> ports = new ArrayList<>();

	private final Path certificate;

	/**
	 * Starts the nodes.
	 * @param directory an empty directory for the certificate and for what nodes remember
	 */
	SecuredNodes(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
		this.certificate = directory.resolve("redis.crt");
		Path key = directory.resolve("redis.key");
		makeCertificate(directory.resolve("redis.p12"), this.certificate, key);
		List<Integer> busPorts = new ArrayList<>();
		for (int node = 0; node < NODES; node++) {
			int port = RedisServer.freePort();
			int busPort = RedisServer.freePort();
			this.ports.add(port);
			busPorts.add(busPort);
			List<String> options = new ArrayList<>(List.of("--tls-port", Integer.toString(port), "--tls-cert-file",
					this.certificate.toString(), "--tls-key-file", key.toString(), "--tls-ca-cert-file",
					this.certificate.toString(), "--tls-auth-clients", "no", "--tls-cluster", "yes",
					"--cluster-enabled", "yes", "--cluster-port", Integer.toString(busPort), "--dir",
					Files.createDirectory(directory.resolve("node" + node)).toString()));
			for (String user : List.of("default off", "setup on >setup ~* &* +@all",
					"rehearsal on >" + PASSWORD + " " + ALLOWED)) {
				options.add("--user");
				options.addAll(List.of(user.split(" ")));
			}
			this.servers.add(new RedisServer(options.toArray(String[]::new)));
		}
		for (int node = 0; node < NODES; node++) {
			command(node, "CLUSTER ADDSLOTSRANGE " + SLOTS * node / NODES + " " + (SLOTS * (node + 1) / NODES - 1));
			if (node > 0) {
				command(0, "CLUSTER MEET 127.0.0.1 " + this.ports.get(node) + " " + busPorts.get(node));
			}
		}
	}

	private static void makeCertificate(Path store, Path certificate, Path key)
			throws IOException, InterruptedException, GeneralSecurityException {
		String password = "changeit";
		int status = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "redis", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=redis",
				"-ext", "san=ip:127.0.0.1", "-keystore", store.toString(), "-storepass", password)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
		if (status != 0) {
			throw new IllegalStateException("keytool ended with " + status);
		}
		KeyStore entries = KeyStore.getInstance(store.toFile(), password.toCharArray());
		Files.writeString(certificate, pem("CERTIFICATE", entries.getCertificate("redis").getEncoded()));
		Files.writeString(key, pem("PRIVATE KEY", entries.getKey("redis", password.toCharArray()).getEncoded()));
	}

	private static String pem(String label, byte[] content) {
		return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
				+ label + "-----\n";
	}

	/**
	 * {@return the options with which an instance uses the nodes}
	 */
	List<String> options() {
		return List.of("--spring.profiles.active=cluster",
				"--spring.data.redis.cluster.nodes="
						+ this.ports.stream().map((port) -> "127.0.0.1:" + port).collect(Collectors.joining(",")),
				"--spring.data.redis.username=rehearsal", "--spring.data.redis.password=" + PASSWORD,
				"--spring.data.redis.ssl.bundle=redis",
				"--spring.ssl.bundle.pem.redis.truststore.certificate=" + this.certificate.toUri());
	}

	/**
	 * Waits until the nodes have agreed on their slots.
	 */
	void awaitAgreement() {
		long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		for (int node = 0; node < NODES; node++) {
			while (!command(node, "GET {rehearsal}:none").matches("\\$-1|-MOVED.*")) {
				if (System.nanoTime() > limit) {
					throw new IllegalStateException("The nodes do not agree");
				}
				Thread.onSpinWait();
			}
		}
	}

	/**
	 * {@return how many of the nodes have keys}
	 */
	long nodesWithKeys() {
		return this.servers.stream()
			.filter((server) -> !server.command("AUTH setup setup", "DBSIZE").equals(":0"))
			.count();
	}

	private String command(int node, String command) {
		return this.servers.get(node).command("AUTH setup setup", command);
	}

	@Override
	public void close() {
		this.servers.forEach(RedisServer::close);
	}

}
