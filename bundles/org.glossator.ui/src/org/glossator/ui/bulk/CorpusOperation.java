package org.glossator.ui.bulk;

import java.io.IOException;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * An edit of a corpus that was made by a Job and can be undone as one step. It is undone in the background too, since it
 * writes files.
 */
public abstract class CorpusOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

	/**
	 * @param label what Edit > Undo shows
	 * @param context what the corpus's edits are known by, see {@link org.glossator.ui.corpus.OpenCorpora#undoContext}
	 */
	protected CorpusOperation(String label, IUndoContext context) {
		super(label);
		addContext(context);
	}

	/**
	 * Takes the edit back, or makes it again.
	 *
	 * @param forward whether it is made again
	 */
	protected abstract void repeat(boolean forward, SubMonitor progress) throws IOException;

	/** Puts the edit, once made, into the history. */
	protected final void remember() {
		OperationHistoryFactory.getOperationHistory().add(this);
	}

	private IStatus run(boolean forward, IProgressMonitor monitor) {
		String doing = (forward ? "Redo " : "Undo ") + getLabel();
		try {
			repeat(forward, SubMonitor.convert(monitor, doing, 100));
			return Status.OK_STATUS;
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
