package org.glossator.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/**
 * The way from the text to what is above it without a mouse: Tab walks annotations in the text. What asks something comes
 * before the layers; from there Tab goes on, and Escape leads back.
 */
public final class BarFocus {

	private BarFocus() {
	}

	/** Gives the focus to the bar that asks something, else to the layers. */
	public static void take(DocumentEditor editor) {
		Control first = null;
		for (Control child : editor.text().getParent().getChildren()) {
			if (child instanceof Composite bar && child != editor.text() && child.isVisible()) {
				leave(bar, editor);
				Control button = find(bar, Button.class);
				Control tool = find(bar, ToolBar.class);
				first = button != null ? button : first == null ? tool : first;
			}
		}
		if (first != null) {
			first.setFocus();
		}
	}

	private static Control find(Composite in, Class<? extends Control> kind) {
		for (Control child : in.getChildren()) {
			Control found = kind.isInstance(child) ? child : child instanceof Composite inner ? find(inner, kind) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Escape in it gives the focus back to the text. */
	private static void leave(Composite bar, DocumentEditor editor) {
		for (Control child : bar.getChildren()) {
			if (child instanceof Composite inner && !(child instanceof ToolBar)) {
				leave(inner, editor);
			} else if (child.getData(BarFocus.class.getName()) == null) {
				child.setData(BarFocus.class.getName(), true);
				child.addTraverseListener((TraverseListener) event -> {
					if (event.detail == SWT.TRAVERSE_ESCAPE) {
						event.doit = false;
						editor.text().textControl().setFocus();
					}
				});
			}
		}
	}
}
