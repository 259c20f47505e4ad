package org.glossator.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;

/** A test that takes steps back and makes them again, on an undo history of its own. */
public abstract class UndoSteps {

	protected final IUndoContext context = new ObjectUndoContext(this, "corpus");
	protected final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

	@AfterEach
	final void forget() {
		history.dispose(context, true, true, true);
	}

	protected final List<IUndoContext> contexts() {
		return List.of(context);
	}

	protected final void undo() throws ExecutionException {
		IStatus status = history.undo(context, null, null);
		assertTrue(status.isOK(), status::getMessage);
	}

	protected final void redo() throws ExecutionException {
		IStatus status = history.redo(context, null, null);
		assertTrue(status.isOK(), status::getMessage);
	}

	protected static void refused(IStatus status, String sentence) {
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertEquals(sentence, status.getMessage());
	}
}
