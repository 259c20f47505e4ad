package org.glossator.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * The way from the text to what is above it without a mouse, and back: in the text Tab walks annotations. There the keys
 * of the text are off, so that Tab goes on, Space presses and Escape leads back.
 */
public final class BarFocus {

	private final DocumentEditor editor;
	private final Composite page;
	private final IContextService contexts;
	private IContextActivation keys;

	/** Turns the keys of the text on. */
	BarFocus(DocumentEditor editor) {
		this.editor = editor;
		page = editor.text().getParent();
		contexts = editor.getSite().getService(IContextService.class);
		keys = contexts.activateContext(DocumentEditor.CONTEXT);
		Display display = page.getDisplay();
		Listener focused = this::focused;
		Listener escaped = this::escaped;
		display.addFilter(SWT.FocusIn, focused);
		display.addFilter(SWT.Traverse, escaped);
		page.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.FocusIn, focused);
			display.removeFilter(SWT.Traverse, escaped);
		});
	}

	/** Gives the focus to the bar that asks something, else to the layers. */
	public void take() {
		Control button = find(page, Button.class);
		Control first = button == null ? find(page, ToolBar.class) : button;
		if (first != null) {
			first.setFocus();
		}
	}

	private Control find(Composite in, Class<? extends Control> kind) {
		for (Control child : in.getChildren()) {
			if (child == editor.text() || !child.isVisible()) {
				continue;
			}
			if (kind.isInstance(child)) {
				return child;
			}
			Control inside = child instanceof Composite inner ? find(inner, kind) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	private static boolean holds(Composite holder, Object widget) {
		for (Control each = widget instanceof Control control ? control : null; each != null; each = each.getParent()) {
			if (each == holder) {
				return true;
			}
		}
		return false;
	}

	private void focused(Event event) {
		if (!holds(page, event.widget)) {
			return;
		}
		boolean text = holds(editor.text(), event.widget);
		if (text && keys == null) {
			keys = contexts.activateContext(DocumentEditor.CONTEXT);
		} else if (!text && keys != null) {
			contexts.deactivateContext(keys);
			keys = null;
		}
	}

	private void escaped(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && holds(page, event.widget) && !holds(editor.text(), event.widget)) {
			event.doit = false;
			editor.text().textControl().setFocus();
		}
	}
}
