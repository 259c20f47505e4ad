package org.glossator.core.session;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * EMF's command stack as a view of the platform's operation history, which alone knows what can be undone: what Edit >
 * Undo does and what this stack does is the same. What a command throws is thrown on, after its changes were taken back.
 */
final class HistoryCommandStack implements CommandStack {

	private final IOperationHistory history;
	private final IUndoContext context;
	private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
	private final LongSupplier stamp;
	private Command recent;

	/** @param stamp tells the states of what is edited apart */
	HistoryCommandStack(IOperationHistory history, IUndoContext context, LongSupplier stamp) {
		this.stamp = stamp;
		this.history = history;
		this.context = context;
		// Undo has no end within a session.
		history.setLimit(context, Integer.MAX_VALUE);
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			run(() -> history.execute(new CommandOperation(command, context, this), null, null));
		} else if (command != null) {
			command.dispose();
		}
	}

	@Override
	public boolean canUndo() {
		return history.canUndo(context);
	}

	@Override
	public void undo() {
		if (canUndo()) {
			run(() -> history.undo(context, null, null));
		}
	}

	@Override
	public boolean canRedo() {
		return history.canRedo(context);
	}

	@Override
	public void redo() {
		if (canRedo()) {
			run(() -> history.redo(context, null, null));
		}
	}

	/** A call of the history. */
	private interface Call {
		IStatus run() throws ExecutionException;
	}

	private static void run(Call call) {
		try {
			IStatus status = call.run();
			if (status.matches(IStatus.ERROR)) {
				throw new IllegalStateException(status.getMessage(), status.getException());
			}
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getMessage(), e);
		}
	}

	long stamp() {
		return stamp.getAsLong();
	}

	void done(Command command) {
		recent = command;
		EventObject event = new EventObject(this);
		listeners.forEach(listener -> listener.commandStackChanged(event));
	}

	@Override
	public Command getUndoCommand() {
		return command(history.getUndoOperation(context));
	}

	@Override
	public Command getRedoCommand() {
		return command(history.getRedoOperation(context));
	}

	private static Command command(IUndoableOperation operation) {
		return operation instanceof CommandOperation own ? own.command() : null;
	}

	@Override
	public Command getMostRecentCommand() {
		return recent;
	}

	@Override
	public void flush() {
		history.dispose(context, true, true, false);
		done(null);
	}

	@Override
	public void addCommandStackListener(CommandStackListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeCommandStackListener(CommandStackListener listener) {
		listeners.remove(listener);
	}
}
