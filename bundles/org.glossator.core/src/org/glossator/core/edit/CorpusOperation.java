package org.glossator.core.edit;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.text.InputFault;

/**
 * An edit of a corpus that was made by a Job and can be undone as one step. It is undone in the background too, since it
 * writes files.
 */
public abstract class CorpusOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

	/**
	 * @param label what Edit > Undo shows
	 * @param context what the corpus's edits are known by
	 */
	protected CorpusOperation(String label, IUndoContext context) {
		this(label, List.of(context));
	}

	/**
	 * @param label what Edit > Undo shows
	 * @param contexts what it can be undone from: the corpus and the documents it is about
	 */
	protected CorpusOperation(String label, Collection<? extends IUndoContext> contexts) {
		super(label);
		contexts.forEach(this::addContext);
	}

	/**
	 * Takes the edit back, or makes it again.
	 *
	 * @param forward whether it is made again
	 * @throws InputFault if it cannot be, in one sentence for the person
	 */
	protected abstract void repeat(boolean forward, SubMonitor progress) throws IOException;

	/** Puts the edit, once made, into the history. */
	protected final void remember() {
		OperationHistoryFactory.getOperationHistory().add(this);
	}

	/** Takes the edit out of the history: it will never be possible to take it back or make it again. */
	protected final void forget() {
		OperationHistoryFactory.getOperationHistory().replaceOperation(this, new IUndoableOperation[0]);
	}

	private IStatus run(boolean forward, IProgressMonitor monitor) {
		String doing = (forward ? "Redo " : "Undo ") + getLabel();
		try {
			repeat(forward, SubMonitor.convert(monitor, doing, 100));
			return Status.OK_STATUS;
		} catch (InputFault e) {
			return Status.error(e.getMessage());
		} catch (IOException | IllegalStateException e) {
			return Status.error(doing + " could not be completed: " + e.getMessage(), e);
		}
	}

	@Override
	public final IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new IllegalStateException("The edit is in the history only after it was made");
	}

	@Override
	public final IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return run(false, monitor);
	}

	@Override
	public final IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return run(true, monitor);
	}

	@Override
	public final void setQuietCompute(boolean quiet) {
		// Nothing is asked, so nothing can be quieter.
	}

	@Override
	public final IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public boolean runInBackground() {
		return true;
	}
}
