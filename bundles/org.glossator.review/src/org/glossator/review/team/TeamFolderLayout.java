package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FileUtils;

/** Makes a corpus folder one of a team, and unmakes it where nothing came of it. */
final class TeamFolderLayout {

	private TeamFolderLayout() {
	}

	static boolean hasFetched(Path root) throws IOException {
		try (Repository repository = GitStore.open(root)) {
			return repository.exactRef(GitStore.REMOTE_BRANCH) != null;
		}
	}

	/** Nothing came, so that joining can be done again with another address or login: the folder is as it was. */
	static void leave(Path root, boolean made) throws IOException {
		FileUtils.delete(root.resolve(".git").toFile(), FileUtils.RECURSIVE | FileUtils.RETRY | FileUtils.SKIP_MISSING);
		try (var left = Files.list(root)) {
			made &= left.findAny().isEmpty();
		}
		if (made) {
			Files.delete(root);
		}
	}

	/** Whether a corpus was ever sent somewhere; a folder that is a git repository for another reason counts too. */
	static boolean hasMet(Path root) throws IOException {
		try (Repository repository = GitStore.open(root)) {
			boolean begun = repository.exactRef(GitStore.BRANCH) == null || Files.exists(root.resolve(".git/glossator.lock"));
			return !begun || repository.exactRef(GitStore.REMOTE_BRANCH) != null;
		}
	}

	static void layOut(Path root, String address) throws IOException {
		try (Repository repository = new FileRepositoryBuilder().setGitDir(root.resolve(".git").toFile())
				.setWorkTree(root.toFile()).build()) {
			if (!Team.isTeam(root)) {
				repository.create(false);
			}
			repository.updateRef("HEAD").link(GitStore.BRANCH);
			StoredConfig config = repository.getConfig();
			config.setString("remote", GitStore.REMOTE, "url", address);
			config.setString("remote", GitStore.REMOTE, "fetch", "+refs/heads/*:refs/remotes/origin/*");
			config.setString("branch", "main", "remote", GitStore.REMOTE);
			config.setString("branch", "main", "merge", GitStore.BRANCH);
			// Offsets count in bytes as they are.
			config.setBoolean("core", null, "autocrlf", false);
			// Housekeeping in the background would write on where an operation has ended, in a folder that is gone, too.
			config.setBoolean("gc", null, "autoDetach", false);
			config.save();
		}
	}
}
