package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.text.schema.LayerSpec;

/** Joins the selected annotations into a chain, and with the chains they are in; one alone waits for another to be chosen. */
public final class ChainHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<Annotation> chosen = editor.text().getSelected();
		List<LayerSpec> layers = editor.relating().chainLayers(chosen);
		if (layers.isEmpty()) {
			editor.tell("The schema has no layer of chains for these annotations.");
			return;
		}
		// The layer of a chain they are in already comes before the first of the schema.
		LayerSpec layer = layers.stream().filter(each -> chosen.stream().anyMatch(annotation -> !editor.relating().chainsOf(annotation, each).isEmpty()))
				.findFirst().orElse(layers.get(0));
		editor.modes().chain(layer);
	}
}
