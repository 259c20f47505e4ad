package org.glossator.ui.popup;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * A popup to type into. It lies inside its window: a window of its own has the keyboard only after the window system has
 * given it, and what is typed before that would go to the text, or nowhere; here who opens it types on at once. Escape, a
 * click beside it and another window close it. UI thread only.
 */
public abstract class WindowPopup {

	/** What the popup that is open in a window is kept under there. */
	private static final String OPEN = WindowPopup.class.getName();

	private final Shell window;
	private final String title;
	private final String hint;
	private final Listener outside = this::outside;
	private final Listener leave = event -> close();
	private Composite popup;
	private Label info;
	private Control before;

	/**
	 * @param window where it opens
	 * @param title what it is for
	 * @param hint what the keys do
	 */
	protected WindowPopup(Shell window, String title, String hint) {
		this.window = window;
		this.title = title;
		this.hint = hint;
	}

	/** The popup that is open in a window, or null. */
	public static Composite openIn(Shell window) {
		return window.getData(OPEN) instanceof WindowPopup open ? open.popup : null;
	}

	/** Makes what is between title and hint, in a grid of one column; gives what is to have the focus. */
	protected abstract Control fill(Composite area);

	/** Opens it; what is typed from now on goes to its field. */
	public void open() {
		if (window.getData(OPEN) instanceof WindowPopup other) {
			other.close();
		}
		before = window.getDisplay().getFocusControl();
		popup = new Composite(window, SWT.BORDER);
		window.setData(OPEN, this);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(popup);
		Label heading = new Label(popup, SWT.NONE);
		heading.setText(title.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Control first = fill(popup);
		info = new Label(popup, SWT.RIGHT);
		info.setText(hint.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(info);
		escape(popup);
		colour(popup);
		place();
		popup.moveAbove(null);
		bindings(false);
		window.getDisplay().addFilter(SWT.FocusIn, outside);
		window.getDisplay().addFilter(SWT.MouseDown, outside);
		window.addListener(SWT.Deactivate, leave);
		window.addListener(SWT.Resize, leave);
		popup.addListener(SWT.Dispose, event -> closed());
		first.setFocus();
	}

	private void escape(Composite area) {
		for (Control each : area.getChildren()) {
			each.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					close();
				}
			});
		}
	}

	private static void colour(Composite area) {
		Color ground = area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		Color letters = area.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		area.setBackground(ground);
		for (Control each : area.getChildren()) {
			each.setBackground(ground);
			each.setForeground(letters);
		}
	}

	/** Where it is wanted, as far as that is inside the window. */
	private void place() {
		Rectangle inside = window.getClientArea();
		Point wanted = getInitialSize();
		Point size = new Point(Math.min(wanted.x, inside.width), Math.min(wanted.y, inside.height));
		Point at = window.toControl(getInitialLocation(size));
		popup.setBounds(Math.clamp(at.x, inside.x, inside.x + inside.width - size.x), Math.clamp(at.y, inside.y, inside.y + inside.height - size.y), size.x,
				size.y);
		popup.layout(true, true);
	}

	/** How large it is. */
	protected Point getInitialSize() {
		return popup.computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	/** Where its upper left corner is, in coordinates of the display. */
	protected abstract Point getInitialLocation(Point size);

	/** Says something else below the list. */
	protected final void setInfoText(String text) {
		if (info != null && !info.isDisposed()) {
			info.setText(text.replace("&", "&&"));
		}
	}

	/** Single letters and Enter are bound to commands of the text: they are the field's while it is open. */
	private static void bindings(boolean on) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(on);
		}
	}

	private void outside(Event event) {
		if (event.widget instanceof Control control && !isInside(control)) {
			before = null;
			close();
		}
	}

	private boolean isInside(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == popup) {
				return true;
			}
		}
		return false;
	}

	/** Closes it and gives the focus back to what had it. */
	public final void close() {
		if (popup == null || popup.isDisposed()) {
			return;
		}
		closed();
		if (before != null && !before.isDisposed()) {
			before.forceFocus();
		}
		popup.dispose();
	}

	/** Once, however it is closed. */
	private void closed() {
		if (window.getData(OPEN) == this) {
			window.setData(OPEN, null);
			bindings(true);
			window.getDisplay().removeFilter(SWT.FocusIn, outside);
			window.getDisplay().removeFilter(SWT.MouseDown, outside);
			window.removeListener(SWT.Deactivate, leave);
			window.removeListener(SWT.Resize, leave);
		}
	}
}
