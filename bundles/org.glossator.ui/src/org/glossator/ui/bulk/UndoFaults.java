package org.glossator.ui.bulk;

import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.statushandlers.StatusManager;
import org.glossator.core.edit.CorpusOperation;

/** Tells the person why an edit of a corpus could not be undone or redone; Edit > Undo by itself keeps it quiet. */
public final class UndoFaults {

	private UndoFaults() {
	}

	/** From now on; once for the workbench. */
	public static void tell() {
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(event -> {
			IStatus status = event.getStatus();
			if (event.getEventType() == OperationHistoryEvent.OPERATION_NOT_OK && event.getOperation() instanceof CorpusOperation && status != null
					&& status.matches(IStatus.ERROR)) {
				StatusManager.getManager().handle(status, StatusManager.SHOW);
			}
		});
	}
}
