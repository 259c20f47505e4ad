package org.glossator.core.session;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;

/** An EMF command as an operation of the platform's history. */
final class CommandOperation extends AbstractOperation {

	private final Command command;
	private final HistoryCommandStack stack;

	CommandOperation(Command command, IUndoContext context, HistoryCommandStack stack) {
		super(command.getLabel());
		this.command = command;
		this.stack = stack;
		addContext(context);
	}

	Command command() {
		return command;
	}

	@Override
	public boolean canUndo() {
		return command.canUndo();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		long before = stack.stamp();
		command.execute();
		if (stack.stamp() == before) {
			// What changed nothing is no step of undo.
			return Status.CANCEL_STATUS;
		}
		stack.done(command);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		command.undo();
		stack.done(command);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		command.redo();
		stack.done(command);
		return Status.OK_STATUS;
	}

	@Override
	public void dispose() {
		command.dispose();
	}
}
