package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.LayerVisibility;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** Shows, fades or hides the layer of that number in turn, or shows it alone. */
public final class LayerHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<LayerSpec> layers = editor.session().schema().layers().stream().filter(layer -> layer.kind() == LayerKind.SPAN).toList();
		int number = Integer.parseInt(event.getParameter("org.glossator.editor.number")) - 1;
		if (number >= layers.size()) {
			editor.tell("The schema has " + layers.size() + " layers of spans.");
			return;
		}
		String layer = layers.get(number).name();
		if ("true".equals(event.getParameter("org.glossator.editor.alone"))) {
			editor.visibility().toggleSolo(layer);
			return;
		}
		LayerVisibility.Level[] levels = LayerVisibility.Level.values();
		editor.visibility().set(layer, levels[(editor.visibility().level(layer).ordinal() + 1) % levels.length]);
	}
}
