package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.tag.TagChoice;
import org.glossator.editor.tag.TagPalette;
import org.glossator.text.span.Span;

/** Lets a tag be found by its name; while an annotation is to be chosen, takes the selected one or lists them. */
public final class PaletteHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		if (editor.modes().pick().isActive()) {
			editor.modes().pick().enter();
			return;
		}
		List<Span> targets = editor.targets();
		if (targets.isEmpty()) {
			editor.tell("Select text to tag it.");
			return;
		}
		Rectangle bounds = editor.text().boundsOf(targets.get(0).begin(), targets.get(0).fragmentEnd(0));
		Point place = editor.text().textControl().toDisplay(bounds.x, bounds.y + bounds.height + 4);
		new TagPalette(editor.getSite().getShell(), "Tag as", editor.look(), TagChoice.withValues(editor.session().schema()), editor.modes().recent(), place,
				editor.modes()::tag).open();
	}
}
