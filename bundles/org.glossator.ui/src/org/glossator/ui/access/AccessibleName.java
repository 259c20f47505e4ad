package org.glossator.ui.access;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives a control without a label of its own the name that a screen reader says. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** Names the control. UI thread only. */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
