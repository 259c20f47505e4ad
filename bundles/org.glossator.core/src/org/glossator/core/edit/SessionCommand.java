package org.glossator.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.EditLog;
import org.glossator.core.session.SetEditor;

/** An edit of a session's set as an EMF command: what it does is logged, so that undo and redo need no code of their own. */
final class SessionCommand extends AbstractCommand {

	private final DocumentSession session;
	private final BooleanSupplier possible;
	private final Consumer<SetEditor> body;
	private EditLog log;

	/**
	 * @param possible whether everything the edit needs is there
	 * @param body the edit
	 */
	SessionCommand(DocumentSession session, String label, BooleanSupplier possible, Consumer<SetEditor> body) {
		super(label);
		this.session = session;
		this.possible = possible;
		this.body = body;
	}

	@Override
	protected boolean prepare() {
		return possible.getAsBoolean();
	}

	@Override
	public void execute() {
		log = session.apply(getLabel(), body);
	}

	@Override
	public void undo() {
		session.revert(log);
	}

	@Override
	public void redo() {
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
