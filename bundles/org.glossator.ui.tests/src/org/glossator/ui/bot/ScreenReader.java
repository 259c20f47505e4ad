package org.glossator.ui.bot;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Asks controls what a screen reader asks them. SWT hands its questions to the listeners of a control's accessible object;
 * there is no public way to ask from within, so the listeners are taken from its field.
 */
public final class ScreenReader {

	private ScreenReader() {
	}

	/** The name that is said of a control; empty where it has none. */
	public static String name(Control control) throws ReflectiveOperationException {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		Field field = Accessible.class.getDeclaredField("accessibleListeners");
		field.setAccessible(true);
		if (field.get(control.getAccessible()) instanceof List<?> listeners) {
			for (Object listener : listeners) {
				((AccessibleListener) listener).getName(event);
			}
		}
		String own = switch (control) {
			case Button button -> button.getText();
			case Link link -> link.getText();
			case Group group -> group.getText();
			default -> "";
		};
		return event.result == null || event.result.isBlank() ? own.replace("&", "").strip() : event.result.strip();
	}

	/** Whether a person meets the control with the keyboard, so that it must have a name. */
	public static boolean isMet(Control control) {
		if ((control.getStyle() & SWT.NO_FOCUS) != 0 || control instanceof Label) {
			return false;
		}
		return control instanceof Button || control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree
				|| control instanceof Spinner || control instanceof Scale || control instanceof Link || control instanceof org.eclipse.swt.widgets.List
				|| control instanceof org.eclipse.swt.custom.StyledText || control instanceof org.eclipse.swt.browser.Browser;
	}

	/** The items of a tool bar that have neither text nor hint. */
	public static List<ToolItem> nameless(ToolBar bar) {
		return List.of(bar.getItems()).stream()
				.filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank() && (item.getToolTipText() == null || item.getToolTipText().isBlank()))
				.toList();
	}
}
