package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** Starts a relation of the layer that is the parameter from the selected annotation. */
public final class RelationHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		LayerSpec layer = editor.session().schema().layer(event.getParameter("org.glossator.editor.layer"));
		if (layer != null && layer.kind() == LayerKind.RELATION) {
			editor.modes().startRelation(layer);
		}
	}
}
