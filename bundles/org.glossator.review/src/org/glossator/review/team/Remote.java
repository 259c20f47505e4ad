package org.glossator.review.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.UnsupportedCredentialItem;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.glossator.text.InputFault;

/** The repository that a team meets at. */
final class Remote {

	private static final int SECONDS = 60;

	/** What became of a push. */
	enum Sent {
		/** It is there. */
		SENT,
		/** A colleague sent something in between. */
		OVERTAKEN,
		/** Somebody is writing there, or was interrupted while writing. */
		LOCKED
	}

	private final GitStore git;
	private final Credentials credentials;
	private TeamWatch watch = TeamWatch.NONE;

	Remote(GitStore git, Credentials credentials) {
		this.git = git;
		this.credentials = credentials;
	}

	/** Lets somebody watch from now on. */
	void watch(TeamWatch newWatch) {
		watch = newWatch;
	}

	/** The folder that an address names; null where it is one of the network. */
	private static Path folder(String address) {
		boolean network = address.contains("://") || address.matches("[^/\\\\]+@?[^/\\\\]*:[^\\\\].*") && !address.matches("[A-Za-z]:[\\\\/].*");
		return network ? null : Path.of(address);
	}

	/** Makes a bare repository where the address is a folder that does not exist or is empty. */
	static void createIfFolder(String address) throws IOException {
		Path folder = folder(address);
		if (folder == null) {
			return;
		}
		boolean empty = !Files.exists(folder);
		if (!empty && Files.isDirectory(folder)) {
			try (var entries = Files.list(folder)) {
				empty = entries.findAny().isEmpty();
			}
		}
		if (empty) {
			Files.createDirectories(folder);
			try (Repository bare = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build()) {
				bare.create(true);
				bare.updateRef("HEAD").link(GitStore.BRANCH);
			}
		}
	}

	/** Brings what is there. */
	void fetch() throws IOException {
		try (Git porcelain = new Git(git.repository())) {
			prepared(porcelain.fetch().setProgressMonitor(new Watched()).setRemote(GitStore.REMOTE).setRefSpecs(new RefSpec("+refs/heads/*:refs/remotes/origin/*")))
					.call();
		} catch (GitAPIException e) {
			throw unreachable(e);
		} catch (UncheckedIOException e) {
			// From whoever was asked for the login.
			throw e.getCause();
		}
	}

	/** Sends our branch. */
	Sent push() throws IOException {
		Path folder = folder(git.remote());
		if (folder != null) {
			// There is no server that would clean up after a colleague whose push was interrupted.
			GitStore.sweep(folder, Instant.now().minusSeconds(SECONDS));
		}
		try (Git porcelain = new Git(git.repository())) {
			for (PushResult result : prepared(porcelain.push().setProgressMonitor(new Watched()).setRemote(GitStore.REMOTE)
					.setRefSpecs(new RefSpec(GitStore.BRANCH + ":" + GitStore.BRANCH))).call()) {
				for (RemoteRefUpdate update : result.getRemoteUpdates()) {
					switch (update.getStatus()) {
						case OK, UP_TO_DATE -> {
							// There.
						}
						case REJECTED_NODELETE, NON_EXISTING, REJECTED_OTHER_REASON -> {
							if (update.getMessage() == null || !update.getMessage().contains("lock")) {
								throw new InputFault(null, 0, "The repository " + git.remote() + " does not take it: "
										+ update.getMessage() + ".");
							}
							return Sent.LOCKED;
						}
						default -> {
							return Sent.OVERTAKEN;
						}
					}
				}
			}
			return Sent.SENT;
		} catch (GitAPIException e) {
			throw unreachable(e);
		} catch (UncheckedIOException e) {
			// From whoever was asked for the login.
			throw e.getCause();
		}
	}

	private InputFault unreachable(GitAPIException e) {
		if (watch.isCancelled()) {
			throw new CancellationException("The work with the repository was cancelled");
		}
		String untrusted = TrustedConnections.refusal(e, git.remote());
		if (untrusted != null) {
			return new InputFault(null, 0, untrusted, e);
		}
		// What JGit says itself is of the name it has for the remote; what lies under it says what is wrong.
		Throwable root = e;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String why = root instanceof UnknownHostException ? "there is no computer " + root.getMessage() : root.getMessage() == null ? e.getMessage() : root.getMessage();
		return new InputFault(null, 0, "The repository " + git.remote() + " cannot be reached (" + why.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", "")
				+ "); see whether the address is right, or try again later: what is here stays as it is.", e);
	}

	private <C extends TransportCommand<C, ?>> C prepared(C command) throws InputFault {
		SystemSsh.use();
		TrustedConnections trusted = TrustedConnections.of(git.repository().getConfig(), git.remote());
		if (trusted != null) {
			command.setTransportConfigCallback(transport -> {
				if (transport instanceof TransportHttp http) {
					http.setHttpConnectionFactory(trusted);
				}
			});
		}
		return command.setTimeout(SECONDS).setCredentialsProvider(new Asking());
	}

	/** Hands on to the watch what git tells. */
	private final class Watched extends EmptyProgressMonitor {

		@Override
		public void beginTask(String title, int work) {
			watch.at(title);
		}

		@Override
		public boolean isCancelled() {
			return watch.isCancelled();
		}
	}

	/** Asks {@link Credentials} when git asks. */
	private final class Asking extends CredentialsProvider {

		@Override
		public boolean isInteractive() {
			return false;
		}

		@Override
		public boolean supports(CredentialItem... items) {
			return Arrays.stream(items).allMatch(item -> item instanceof CredentialItem.Username
					|| item instanceof CredentialItem.Password);
		}

		@Override
		public boolean get(URIish address, CredentialItem... items) throws UnsupportedCredentialItem {
			Credentials.Login login = credentials.login(address.toString());
			if (login == null) {
				return false;
			}
			for (CredentialItem item : items) {
				if (item instanceof CredentialItem.Username user) {
					user.setValue(login.user());
				} else if (item instanceof CredentialItem.Password password) {
					password.setValue(login.password());
				} else {
					throw new UnsupportedCredentialItem(address, item.getPromptText());
				}
			}
			Arrays.fill(login.password(), '\0');
			return true;
		}
	}
}
