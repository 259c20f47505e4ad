package org.glossator.app.window;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.event.Event;

/**
 * Lets the system's own widgets follow the workbench's theme: menus, buttons, lists to choose from and scroll bars are
 * drawn by GTK or Windows, not by style sheets. In the IDE a fragment of the platform does this for each system; none of
 * them is in this product. The call is the same on all of them, in a class that exists on its own system alone.
 */
final class NativeTheme {

	private NativeTheme() {
	}

	/** Follows all changes of theme from now on, the choice at start among them. UI thread only. */
	static void follow(IWorkbench workbench) {
		workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, NativeTheme::changed);
	}

	private static void changed(Event event) {
		if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme && event.getProperty(IThemeEngine.Events.DEVICE) instanceof Display display) {
			boolean dark = theme.getId().contains("dark");
			display.execute(() -> ask(dark));
		}
	}

	private static void ask(boolean dark) {
		String system = SWT.getPlatform();
		String internal = "org.eclipse.swt.internal." + system + ".OS";
		try {
			Display.class.getClassLoader().loadClass(internal).getMethod("setTheme", boolean.class).invoke(null, dark);
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeTheme.class).warn("The system's own widgets keep their colours", e);
		}
	}
}
