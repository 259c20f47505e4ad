package org.glossator.app.window;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The product with its window. */
public final class WorkbenchApplication implements IApplication {

	private static final String HEADLESS = "java.awt.headless";

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Glossator");
		// Java's own graphics draw the platform's pictures in memory, not on the display, which takes them a tenth of a second to open; but a splash is theirs.
		System.setProperty(HEADLESS, System.getProperty(HEADLESS, String.valueOf(!Splash.isShown())));
		Display display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new GlossatorWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					PlatformUI.getWorkbench().close();
				}
			});
		}
	}
}
