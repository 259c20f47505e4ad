package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.tag.TagChoice;
import org.glossator.editor.tag.TagPalette;
import org.glossator.model.Annotation;
import org.glossator.ui.document.ElementTarget;

/** Puts further annotations on the spans of the selected ones, in a layer and with a tag found by its name. */
public final class DuplicateHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.isEmpty()) {
			editor.tell("Select annotations to duplicate them.");
			return;
		}
		Rectangle bounds = editor.text().boundsOf(chosen.get(0).getBegin(), chosen.get(0).getSpan().fragmentEnd(0));
		Point place = editor.text().textControl().toDisplay(bounds.x, bounds.y + bounds.height + 4);
		new TagPalette(editor.getSite().getShell(), "Duplicate as", editor.look(), TagChoice.all(editor.session().schema()), editor.modes().recent(), place,
				choice -> editor.getAdapter(ElementTarget.class).select(editor.annotating().duplicate(chosen, choice), false)).open();
	}
}
