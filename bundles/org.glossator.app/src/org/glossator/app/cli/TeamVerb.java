package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.report.TeamJson;
import org.glossator.review.team.AnnotationChange;
import org.glossator.review.team.EnvironmentCredentials;
import org.glossator.review.team.PullResult;
import org.glossator.review.team.Team;
import org.glossator.review.team.TeamHistory;
import org.glossator.review.team.TeamStatus;
import org.glossator.review.team.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a team does by way of git; each subcommand is a verb. */
@Command(name = "team", description = "Work on a corpus together, by way of a git repository: a folder that all can reach, or an ssh or https address.",
		subcommands = { TeamVerb.Init.class, TeamVerb.Join.class, TeamVerb.Pull.class, TeamVerb.Push.class, TeamVerb.Merge.class, TeamVerb.Status.class,
				DecideVerb.class, TeamVerb.History.class },
		footerHeading = "%n", footer = {
				"ssh goes through the computer's own ssh and its keys. For https, the variables " + EnvironmentCredentials.USER + " and",
				EnvironmentCredentials.PASSWORD + " hold the login, or GIT_ASKPASS names a program that asks for it." })
final class TeamVerb {

	/** What the verbs of a team have in common. */
	abstract static class TeamWork extends Verb {

		@Option(names = "--corpus", required = true, paramLabel = "DIR", description = "The corpus folder.")
		Path folder;

		@Option(names = "--as", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Whose name stands in the history (default: the system's user).")
		String author;

		/** One operation on an open team corpus. */
		interface Work<T> {
			T of(Team team) throws IOException;
		}

		/** The corpus is held meanwhile, so that no window saves an old list of documents over what comes in. */
		<T> T withTeam(Work<T> work) throws IOException {
			// A joining that was interrupted may have left no list of documents yet: then there is nothing to hold.
			if (!Files.exists(folder.resolve("corpus.glossator"))) {
				return open(work);
			}
			try (Corpus held = Corpus.open(folder)) {
				return open(work);
			}
		}

		final <T> T open(Work<T> work) throws IOException {
			try (Team team = Team.open(folder, author, new EnvironmentCredentials())) {
				return work.of(team);
			}
		}

		final Outcome came(PullResult result) throws IOException {
			boolean findings = result.conflicts() > 0 || !result.setAside().isEmpty() || !result.refused().isEmpty();
			return new Outcome(findings ? ExitStatus.FINDINGS : ExitStatus.DONE, SetSelection.object(TeamJson.pulled(result)),
					TeamJson.pulledText(result).stripTrailing());
		}

		/** Where the team stands, as init, join and status say it. */
		final Outcome stands(Team team) throws IOException {
			TeamStatus status = team.status();
			boolean findings = status.unfinished() || status.openConflicts() > 0 || !status.broken().isEmpty() || !status.setAside().isEmpty();
			return new Outcome(findings ? ExitStatus.FINDINGS : ExitStatus.DONE, SetSelection.object(TeamJson.status(status, team.conflicts())),
					TeamJson.statusText(status, team.conflicts()).stripTrailing());
		}
	}

	@Command(name = "init", description = "Make a corpus a team's: commit it and send it to where the team meets.")
	static final class Init extends TeamWork {

		@Option(names = "--remote", paramLabel = "ADDRESS", defaultValue = "", description = "A git address, or a folder that becomes a bare repository; without it, one beside the corpus.")
		private String remote;

		@Override
		Outcome run() throws IOException {
			try (Corpus held = Corpus.open(folder); Team team = Team.init(folder, remote, author, new EnvironmentCredentials())) {
				return stands(team);
			}
		}
	}

	@Command(name = "join", description = "Bring a team's corpus into a new folder.")
	static final class Join extends TeamWork {

		@Parameters(paramLabel = "ADDRESS", description = "Where the team meets.")
		private String remote;

		@Override
		Outcome run() throws IOException {
			try (Team team = Team.join(remote, folder, author, new EnvironmentCredentials())) {
				return stands(team);
			}
		}
	}

	@Command(name = "pull", description = "Commit what changed here, fetch what colleagues sent, and merge it; status 1 where there is something to decide.")
	static final class Pull extends TeamWork {

		@Override
		Outcome run() throws IOException {
			return came(withTeam(Team::pull));
		}
	}

	@Command(name = "push", description = "Commit, merge what colleagues sent, and send the result; status 1 where there is something to decide.")
	static final class Push extends TeamWork {

		@Override
		Outcome run() throws IOException {
			return came(withTeam(Team::push));
		}
	}

	@Command(name = "merge", description = "Merge what was fetched already and finish what was interrupted, without the network; status 1 where there is something to decide.")
	static final class Merge extends TeamWork {

		@Override
		Outcome run() throws IOException {
			return came(withTeam(Team::merge));
		}
	}

	@Command(name = "status", description = "Say what is left to do: to send, to merge, to decide, to mend; does not ask the network. Status 1 where something is to decide or to mend.")
	static final class Status extends TeamWork {

		@Override
		Outcome run() throws IOException {
			return open(this::stands);
		}
	}

	@Command(name = "history", description = "List the versions of a set, the latest first, or who did what to one annotation.")
	static final class History extends Verb {

		@Mixin
		private CorpusOption corpus;

		@Mixin
		private Viewer viewer;

		@Option(names = "--annotator", required = true, paramLabel = "A", description = "Whose set.")
		private String annotator;

		@Option(names = "--document", required = true, paramLabel = "D", description = "On which document.")
		private String document;

		@Option(names = "--annotation", paramLabel = "ID", description = "One annotation of it.")
		private String annotation;

		@Override
		Outcome run() throws IOException {
			try (Corpus open = corpus.read(); TeamHistory history = TeamHistory.open(open.folder())) {
				if (open.document(document).isEmpty()) {
					throw wrongUsage("The corpus has no document " + document + ".");
				}
				viewer.visible(open, open.document(document).stream().toList(), List.of(annotator));
				if (annotation == null) {
					List<Version> versions = history.versions(document, annotator);
					return Outcome.done(SetSelection.object(TeamJson.versions(versions)), TeamJson.versionsText(versions).stripTrailing());
				}
				List<AnnotationChange> changes = history.blame(document, annotator, annotation);
				return Outcome.done(SetSelection.object(TeamJson.changes(changes)), TeamJson.changesText(changes).stripTrailing());
			}
		}
	}
}
