package org.glossator.review.team;

import org.eclipse.jgit.util.SystemReader;

/**
 * Lets git addresses over ssh go through the computer's own {@code ssh}, with the keys, agent and known hosts that its user
 * has set up there already. JGit does so when the environment names the program in {@code GIT_SSH}; here it hears
 * {@code ssh} where the environment names none.
 */
final class SystemSsh extends SystemReader.Delegate {

	private static final String VARIABLE = "GIT_SSH";

	private SystemSsh(SystemReader before) {
		super(before);
	}

	/** Takes effect for the whole process; doing it twice does nothing more. */
	static synchronized void use() {
		SystemReader present = SystemReader.getInstance();
		if (present.getenv(VARIABLE) == null) {
			SystemReader.setInstance(new SystemSsh(present));
		}
	}

	@Override
	public String getenv(String variable) {
		String value = super.getenv(variable);
		return value == null && variable.equals(VARIABLE) ? "ssh" : value;
	}
}
