package org.glossator.review.team;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.core.edit.CorpusOperation;
import org.glossator.text.InputFault;

/**
 * A decision on a conflict of a whole file: one version takes the file's place, or the file stays as it is, and the
 * conflict waits no longer. One step of undo: undoing lets the conflict wait again and puts the old bytes back; undoing
 * and redoing are refused, and the decision forgotten, where the file was changed or somebody has decided on the
 * conflict since. To be made, undone and redone off the UI thread.
 */
public final class FileDecision extends CorpusOperation {

	/** What is decided. */
	public enum Take {
		/** The one version. */
		ONE("one"),
		/** The other version. */
		OTHER("other"),
		/** The file as it is, after the merge. */
		AS_IT_IS("as it is");

		private final String word;

		Take(String word) {
			this.word = word;
		}
	}

	/** What is done on an open team. */
	@FunctionalInterface
	public interface Work {
		/** Does it. */
		void on(Team team) throws IOException;
	}

	/** Opens the team when it is its turn, lets the work be done, closes it, and lets what is open see what changed. */
	@FunctionalInterface
	public interface Access {
		/** Does the work so. */
		void with(Work work) throws IOException;
	}

	private final OpenConflict conflict;
	private final Take take;
	private final Access access;
	/** What was in the file before and after the decision; null where there was none. */
	private byte[] before;
	private byte[] after;
	/** The last word on the conflict when this decision was last made or taken back. */
	private String word = "";

	/**
	 * @param conflict one of a whole file
	 * @param access how the team is opened to undo and redo
	 * @param contexts what it can be undone from
	 */
	public FileDecision(OpenConflict conflict, Take take, Access access, Collection<? extends IUndoContext> contexts) {
		super("Decide on " + conflict.path(), contexts);
		this.conflict = conflict;
		this.take = take;
		this.access = access;
	}

	/**
	 * Decides; once.
	 *
	 * @throws InputFault if somebody has decided since, or that version cannot take the file's place; nothing is changed then
	 */
	public void make(Team team) throws IOException {
		if (team.conflicts().stream().noneMatch(open -> open.id().equals(conflict.id()))) {
			throw new InputFault(null, 0, "The conflict about " + conflict.path() + " waits no longer: somebody has decided on it since; nothing was changed.");
		}
		before = team.file(conflict);
		if (take != Take.AS_IT_IS) {
			team.takeFile(conflict, take == Take.ONE);
		}
		after = team.file(conflict);
		team.settle(conflict, take.word);
		word = team.lastWord(conflict);
		remember();
	}

	@Override
	protected void repeat(boolean forward, SubMonitor progress) throws IOException {
		access.with(team -> repeat(forward, team));
	}

	/** Whatever the process is killed in the middle of, a conflict that is settled has its file as it was decided. */
	private void repeat(boolean forward, Team team) throws IOException {
		boolean fileChanged = take != Take.AS_IT_IS && !Arrays.equals(team.file(conflict), forward ? before : after);
		if (fileChanged || !team.lastWord(conflict).equals(word)) {
			forget();
			throw new InputFault(null, 0, "“" + getLabel() + "” cannot be " + (forward ? "redone" : "undone") + ": "
					+ (fileChanged ? "the file was changed since" : "somebody has decided on the conflict since") + "; nothing was changed.");
		}
		if (forward) {
			put(team, after);
			team.settle(conflict, take.word);
		} else {
			team.reopen(conflict);
			put(team, before);
		}
		word = team.lastWord(conflict);
	}

	private void put(Team team, byte[] bytes) throws IOException {
		if (take != Take.AS_IT_IS) {
			team.putFile(conflict, bytes);
		}
	}
}
