package org.glossator.editor;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.ST;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.glossator.model.Annotation;

/** Lets the Edit menu act on the active document editor: undo and redo with the labels of its edits, copy, delete. */
public final class DocumentEditorContributor extends EditorActionBarContributor {

	private UndoRedoActionGroup undo;
	private final IPropertyListener opened = this::opened;
	private IEditorPart shown;
	private IActionBars bars;

	/** Takes the bars without asking them for menu and toolbar: nothing goes there, and an empty toolbar costs a tenth of an opening. */
	@Override
	public void init(IActionBars given) {
		bars = given;
	}

	@Override
	public IActionBars getActionBars() {
		return bars;
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (shown != null) {
			shown.removePropertyListener(opened);
		}
		shown = editor;
		if (editor instanceof DocumentEditor document) {
			editor.addPropertyListener(opened);
			act(document);
		}
	}

	/** The session arrives after the editor: there is nothing to undo before. */
	private void opened(Object source, int property) {
		if (property == IEditorPart.PROP_INPUT && source == shown) {
			act((DocumentEditor) source);
		}
	}

	private void act(DocumentEditor editor) {
		disposeUndo();
		if (editor.session() != null) {
			undo = new UndoRedoActionGroup(editor.getSite(), editor.session().undoContext(), true);
			undo.fillActionBars(bars);
		}
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("Copy", () -> editor.text().textControl().copy()));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
				action("Select All", () -> editor.text().textControl().invokeAction(ST.SELECT_ALL)));
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action("Delete", () -> delete(editor)));
		bars.updateActionBars();
	}

	private static void delete(DocumentEditor editor) {
		if (editor.arcs().chosen() != null) {
			editor.annotating().delete(List.of(editor.arcs().chosen()));
			return;
		}
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.isEmpty()) {
			editor.tell("Nothing is selected. Select annotations or a relation to delete them.");
		} else {
			editor.annotating().delete(chosen);
		}
	}

	private static IAction action(String name, Runnable run) {
		return new Action(name) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void disposeUndo() {
		if (undo != null) {
			undo.dispose();
			undo = null;
		}
	}

	@Override
	public void dispose() {
		disposeUndo();
		super.dispose();
	}
}
