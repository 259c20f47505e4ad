package org.glossator.review.team;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jgit.util.SystemReader;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meeting by ssh, and logins from the environment. */
final class TeamTransportTest {

	@TempDir
	Path temp;

	private Path script(String name, String body) throws IOException {
		assumeTrue(File.separatorChar == '/', "needs a POSIX shell");
		Path script = Files.writeString(temp.resolve(name), "#!/bin/sh\n" + body);
		return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	void ssh_goesThroughTheProgramThatTheEnvironmentNames() throws IOException {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "git"))),
				"the other side of ssh is git's");
		// In place of ssh: runs the command on this machine, without git's variables, which ssh does not carry over.
		Path ssh = script("ssh", "echo \"$1\" >> " + temp + "/hosts\nfor last; do :; done\nunset GIT_DIR GIT_COMMON_DIR\nexec sh -c \"$last\"\n");
		TeamFolder anna = new TeamFolder(temp.resolve("anna"), "anna");
		TeamFolder ben = new TeamFolder(temp.resolve("ben"), "ben");
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", "Some words of text.");
		Remote.createIfFolder(temp.resolve("meet.git").toString());
		String address = "ssh://anna@host.invalid" + temp.resolve("meet.git");
		SystemReader before = SystemReader.getInstance();
		SystemReader.setInstance(new SystemReader.Delegate(before) {
			@Override
			public String getenv(String variable) {
				return variable.equals("GIT_SSH") ? ssh.toString() : super.getenv(variable);
			}
		});
		try {
			Team.init(anna.path, address, "anna", Credentials.NONE).close();
			Team.join(address, ben.path, "ben", Credentials.NONE).close();
			ben.add("wire", "ben", TeamFolder.entity("b1", 0, 4, "PER"));
			ben.push();
			anna.pull();
		} finally {
			SystemReader.setInstance(before);
		}
		assertEquals(1, anna.read("wire", "ben").size());
		assertTrue(Files.readAllLines(temp.resolve("hosts")).stream().allMatch("anna@host.invalid"::equals));
	}

	@Test
	void nothingAtTheAddress_isSaidInOneSentenceAndNoFolderIsLeft() throws IOException {
		Path nowhere = temp.resolve("none.git");
		InputFault folder = assertThrows(InputFault.class, () -> Team.join(nowhere.toString(), temp.resolve("ben"), "ben", Credentials.NONE));
		assertEquals("The repository " + nowhere + " cannot be reached (" + nowhere + ": not found); see whether the address is right, or try again later: "
				+ "what is here stays as it is.", folder.getMessage());
		assertFalse(Files.exists(temp.resolve("ben")));
		InputFault host = assertThrows(InputFault.class, () -> Team.join("https://nohost.invalid/team.git", temp.resolve("ben"), "ben", Credentials.NONE));
		assertTrue(host.getMessage().contains("(there is no computer nohost.invalid)"), host.getMessage());
		assertFalse(Files.exists(temp.resolve("ben")));
	}

	@Test
	void remoteOutOfReach_initCanBeDoneAgainWithAnotherAddress() throws IOException {
		TeamFolder anna = new TeamFolder(temp.resolve("anna"), "anna");
		Corpus.create(anna.path, "Team").close();
		Path file = Files.writeString(temp.resolve("file"), "no repository");
		assertThrows(InputFault.class, () -> Team.init(anna.path, file.toString(), "anna", Credentials.NONE));
		try (Team team = Team.init(anna.path, temp.resolve("meet.git").toString(), "anna", Credentials.NONE)) {
			assertEquals(temp.resolve("meet.git").toString(), team.remote());
		}
		assertThrows(InputFault.class, () -> Team.init(anna.path, temp.resolve("other.git").toString(), "anna", Credentials.NONE));
	}

	@Test
	void joinFailed_canBeDoneAgainInTheSameFolder() throws IOException {
		TeamFolder anna = new TeamFolder(temp.resolve("anna"), "anna");
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", "Some words of text.");
		String meet = temp.resolve("meet.git").toString();
		Path ben = temp.resolve("ben");
		assertThrows(InputFault.class, () -> Team.join(temp.resolve("nowhere.git").toString(), ben, "ben", Credentials.NONE));
		assertFalse(Files.exists(ben), "nothing is left of it");
		Files.createDirectories(ben);
		Remote.createIfFolder(meet);
		InputFault early = assertThrows(InputFault.class, () -> Team.join(meet, ben, "ben", Credentials.NONE));
		assertTrue(early.getMessage().contains("whoever has it runs team init"), early.getMessage());
		assertTrue(Files.isDirectory(ben), "the folder was there before");
		Team.init(anna.path, meet, "anna", Credentials.NONE).close();
		Team.join(meet, ben, "ben", Credentials.NONE).close();
		assertEquals(List.of("wire"), new TeamFolder(ben, "ben").documents());
	}

	private static Credentials.Login login(Map<String, String> environment, String address) {
		return new EnvironmentCredentials(environment).login(address);
	}

	@Test
	void loginOfTheVariables() {
		Credentials.Login login = login(Map.of("GLOSSATOR_GIT_USER", "anna", "GLOSSATOR_GIT_PASSWORD", "s3"), "https://host/x.git");
		assertEquals("anna", login.user());
		assertArrayEquals("s3".toCharArray(), login.password());
		assertEquals("ben", login(Map.of("GLOSSATOR_GIT_PASSWORD", "s3"), "https://ben@host/x.git").user());
		assertNull(login(Map.of("GLOSSATOR_GIT_PASSWORD", "s3"), "https://host/a@b.git"));
		assertNull(login(Map.of(), "https://host/x.git"));
	}

	@Test
	void programThatAsks_isAskedForWhatIsMissing() throws IOException {
		Path asks = script("asks", "case \"$1\" in Username*) echo anna;; *) echo \"$1\" | tr -d ' ';; esac\n");
		Credentials.Login login = login(Map.of("GIT_ASKPASS", asks.toString()), "https://host/x.git");
		assertEquals("anna", login.user());
		assertEquals("Passwordfor'https://host/x.git':", new String(login.password()));
		assertNull(login(Map.of("GIT_ASKPASS", script("refuses", "exit 1\n").toString()), "https://host/x.git"));
		assertThrows(UncheckedIOException.class, () -> login(Map.of("GIT_ASKPASS", temp.resolve("none").toString()), "https://host/x.git"));
	}
}
