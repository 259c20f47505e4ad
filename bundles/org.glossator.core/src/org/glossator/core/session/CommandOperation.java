package org.glossator.core.session;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;

/**
 * An EMF command as an operation of the platform's history. An edit of many elements is taken back and made again in the
 * background, where Edit > Undo asks for it: only putting it in place is done on the thread that edits.
 */
final class CommandOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

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
		if (stack.stamp() == before && !(command instanceof NotedEdit)) {
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
	public boolean runInBackground() {
		return command instanceof LargeEdit edit && edit.isLarge();
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// Nothing is asked, so nothing can be quieter.
	}

	@Override
	public IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public void dispose() {
		command.dispose();
	}
}
