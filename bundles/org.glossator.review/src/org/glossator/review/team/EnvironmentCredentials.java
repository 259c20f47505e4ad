package org.glossator.review.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.glossator.text.InputFault;

/**
 * Logins for where there is no window: from the variables {@value #USER} and {@value #PASSWORD}, else from the program that
 * {@code GIT_ASKPASS} or {@code SSH_ASKPASS} names, which git's own conventions say is called with a question and prints
 * the answer. Nothing is kept.
 */
public final class EnvironmentCredentials implements Credentials {

	/** Names the user. */
	public static final String USER = "GLOSSATOR_GIT_USER";
	/** The password or access token. */
	public static final String PASSWORD = "GLOSSATOR_GIT_PASSWORD";

	private static final int SECONDS = 60;

	private final Map<String, String> environment;

	/** Of this process. */
	public EnvironmentCredentials() {
		this(System.getenv());
	}

	EnvironmentCredentials(Map<String, String> environment) {
		this.environment = environment;
	}

	@Override
	public Login login(String address) {
		String program = environment.getOrDefault("GIT_ASKPASS", environment.getOrDefault("SSH_ASKPASS", ""));
		String user = environment.getOrDefault(USER, userIn(address));
		String password = environment.get(PASSWORD);
		if (!program.isEmpty()) {
			user = user.isEmpty() ? ask(program, "Username for '" + address + "': ") : user;
			password = password == null && user != null ? ask(program, "Password for '" + address + "': ") : password;
		}
		return user == null || user.isEmpty() || password == null ? null : new Login(user, password.toCharArray());
	}

	/** The user that an address names, as in {@code https://anna@host/path}; else empty. */
	private static String userIn(String address) {
		int from = address.indexOf("://") + 3;
		int to = address.indexOf('@', from);
		int slash = address.indexOf('/', from);
		return from < 3 || to < 0 || slash >= 0 && slash < to ? "" : address.substring(from, to).replaceFirst(":.*", "");
	}

	/** What the program answers; null if it does not. */
	private static String ask(String program, String question) {
		Process process = null;
		try {
			process = new ProcessBuilder(program, question).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			process.getOutputStream().close();
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
			return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer : null;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(new InputFault(null, 0, "The program " + program
					+ " that should ask for the password cannot be started; set GIT_ASKPASS to one that can.", e));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		} finally {
			if (process != null) {
				process.destroy();
			}
		}
	}
}
