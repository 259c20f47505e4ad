package org.glossator.review.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.eclipse.jgit.util.SystemReader;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that meets over https: with a login, a certificate of its own, and git's own server. Skipped where there is no git. */
final class TeamHttpsTest {

	private static final String PASSWORD = "changeit";

	@TempDir
	Path temp;

	private SystemReader before;
	private TeamFolder anna;
	private TeamFolder ben;

	@BeforeEach
	void corpus() throws IOException {
		before = SystemReader.getInstance();
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", "Some words of text.");
		Remote.createIfFolder(temp.resolve("served/meet.git").toString());
	}

	@AfterEach
	void back() {
		SystemReader.setInstance(before);
	}

	/** Git's program that serves repositories; the test is skipped where there is none. */
	static Path backend() throws Exception {
		Process git;
		try {
			git = new ProcessBuilder("git", "--exec-path").start();
		} catch (IOException e) {
			assumeTrue(false, "needs git: " + e.getMessage());
			throw e;
		}
		String folder = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertTrue(git.waitFor(30, TimeUnit.SECONDS));
		Path backend = Path.of(folder, "git-http-backend");
		assumeTrue(Files.isExecutable(backend), "needs git's http-backend");
		return backend;
	}

	private void keytool(String... arguments) throws Exception {
		Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
		assumeTrue(Files.isExecutable(tool), "needs keytool");
		List<String> command = new java.util.ArrayList<>(List.of(tool.toString(), "-keystore", temp.resolve("keys.p12").toString(), "-storetype", "PKCS12",
				"-storepass", PASSWORD, "-alias", "team"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}

	/** A certificate made just now, which nobody knows; its PEM file is {@code team.pem}. */
	private SSLContext certificate() throws Exception {
		keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "2");
		keytool("-exportcert", "-rfc", "-file", temp.resolve("team.pem").toString());
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(temp.resolve("keys.p12"))) {
			keys.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

	/** As if the person had set {@code GIT_SSL_CAINFO}. */
	private void trust(Path file) {
		SystemReader.setInstance(new SystemReader.Delegate(before) {
			@Override
			public String getenv(String variable) {
				return variable.equals("GIT_SSL_CAINFO") ? file.toString() : super.getenv(variable);
			}
		});
	}

	private static Credentials login(String user, String password) {
		return address -> new Credentials.Login(user, password.toCharArray());
	}

	@Test
	void trustedCertificateAndLogin_joinPushAndPull() throws Exception {
		Path backend = backend();
		try (GitServer server = new GitServer(temp.resolve("served"), backend, certificate(), "team:s3 cret")) {
			trust(temp.resolve("team.pem"));
			String address = server.address("meet.git");
			assertTrue(address.startsWith("https://"), address);
			Team.init(anna.path, address, "anna", login("team", "s3 cret")).close();
			Team.join(address, ben.path, "ben", login("team", "s3 cret")).close();
			ben.add("wire", "ben", TeamFolder.entity("b1", 0, 4, "PER"));
			try (Team team = Team.open(ben.path, "ben", login("team", "s3 cret"))) {
				team.push();
			}
			try (Team team = Team.open(anna.path, "anna", login("team", "s3 cret"))) {
				team.pull();
			}
			assertEquals(1, anna.read("wire", "ben").size());
			assertTrue(server.requests.stream().anyMatch(request -> request.equals("POST /meet.git/git-receive-pack")), server.requests.toString());
			InputFault refused = assertThrows(InputFault.class, () -> {
				try (Team team = Team.open(anna.path, "anna", login("team", "wrong"))) {
					team.pull();
				}
			});
			assertTrue(refused.getMessage().contains("cannot be reached") && refused.getMessage().contains("not authorized"), refused.getMessage());
			assertEquals(1, anna.read("wire", "ben").size());
		}
	}

	@Test
	void unknownCertificate_isRefusedWithWhatToDo() throws Exception {
		Path backend = backend();
		try (GitServer server = new GitServer(temp.resolve("served"), backend, certificate(), null)) {
			InputFault fault = assertThrows(InputFault.class, () -> Team.init(anna.path, server.address("meet.git"), "anna", Credentials.NONE));
			assertTrue(fault.getMessage().startsWith("The certificate of " + server.address("meet.git") + " is not trusted ("), fault.getMessage());
			assertTrue(fault.getMessage().endsWith("git config --global http.sslCAInfo FILE."), fault.getMessage());
			assertFalse(fault.getMessage().contains("\n"), "one sentence");
			assertTrue(server.requests.stream().noneMatch(request -> request.contains("meet.git")), "nothing was sent: " + server.requests);
			// What it says to do helps: the setting of this repository, as git itself would read it.
			Path config = anna.path.resolve(".git/config");
			Files.writeString(config, Files.readString(config) + "[http \"" + server.address("") + "\"]\n\tsslCAInfo = " + temp.resolve("team.pem") + "\n");
			try (Team team = Team.open(anna.path, "anna", Credentials.NONE)) {
				team.push();
				assertEquals(List.of(), team.status().toDo());
			}
		}
	}

	@Test
	void fileOfCertificatesThatIsNone_isNamed() throws Exception {
		Path backend = backend();
		try (GitServer server = new GitServer(temp.resolve("served"), backend, certificate(), null)) {
			for (Path none : List.of(temp.resolve("missing.pem"), Files.writeString(temp.resolve("text.pem"), "no certificate"))) {
				trust(none);
				InputFault fault = assertThrows(InputFault.class, () -> Team.init(anna.path, server.address("meet.git"), "anna", Credentials.NONE));
				assertTrue(fault.getMessage().startsWith(none + ": The certificates"), fault.getMessage());
			}
		}
	}

	@Test
	void certificateOfAnotherServer_isNotTrusted() throws Exception {
		Path backend = backend();
		SSLContext own = certificate();
		Path other = Files.move(temp.resolve("team.pem"), temp.resolve("other.pem"));
		Files.delete(temp.resolve("keys.p12"));
		SSLContext another = certificate();
		trust(other);
		try (GitServer server = new GitServer(temp.resolve("served"), backend, another, null)) {
			assertThrows(InputFault.class, () -> Team.init(anna.path, server.address("meet.git"), "anna", Credentials.NONE));
		}
		try (GitServer server = new GitServer(temp.resolve("served"), backend, own, null)) {
			Team.init(anna.path, server.address("meet.git"), "anna", Credentials.NONE).close();
		}
	}
}
