package org.glossator.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.EditLog;
import org.glossator.core.session.LargeEdit;
import org.glossator.core.session.SetEditor;

/** An edit of a session's set as an EMF command: what it does is logged, so that undo and redo need no code of their own. */
final class SessionCommand extends AbstractCommand implements LargeEdit {

	private final DocumentSession session;
	private final BooleanSupplier possible;
	private final Consumer<SetEditor> body;
	private final boolean ofFile;
	private EditLog log;

	/**
	 * @param possible whether everything the edit needs is there
	 * @param body the edit
	 */
	SessionCommand(DocumentSession session, String label, BooleanSupplier possible, Consumer<SetEditor> body) {
		this(session, label, false, possible, body);
	}

	/** @param ofFile whether this only shows what the file holds, which a locked set lets happen too */
	SessionCommand(DocumentSession session, String label, boolean ofFile, BooleanSupplier possible, Consumer<SetEditor> body) {
		super(label);
		this.ofFile = ofFile;
		this.session = session;
		this.possible = possible;
		this.body = body;
	}

	@Override
	protected boolean prepare() {
		return isAllowed() && possible.getAsBoolean();
	}

	private boolean isAllowed() {
		return ofFile || session.refusal() == null;
	}

	@Override
	public boolean canUndo() {
		return session.refusal() == null;
	}

	@Override
	public void execute() {
		requireAllowed();
		log = session.apply(getLabel(), body);
	}

	@Override
	public boolean isLarge() {
		return log != null && session.isLarge(log);
	}

	/** Between making a command and executing it the set may have been locked. */
	private void requireAllowed() {
		if (!isAllowed()) {
			throw new IllegalStateException(session.refusal());
		}
	}

	@Override
	public void undo() {
		if (session.refusal() != null) {
			throw new IllegalStateException(session.refusal());
		}
		session.revert(log);
	}

	@Override
	public void redo() {
		requireAllowed();
		session.reapply(log);
	}

	@Override
	public Collection<?> getResult() {
		return log == null ? List.of() : log.touched();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return getResult();
	}
}
