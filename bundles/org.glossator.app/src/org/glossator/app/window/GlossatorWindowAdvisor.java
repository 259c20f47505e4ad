package org.glossator.app.window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.glossator.ui.document.WindowUndo;

/** The window: its size, its bars, its title. */
final class GlossatorWindowAdvisor extends WorkbenchWindowAdvisor {

	GlossatorWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new GlossatorActionBarAdvisor(configurer);
	}

	@Override
	public void postWindowCreate() {
		WindowUndo.install(getWindowConfigurer().getWindow());
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setTitle("Glossator");
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(first(screen.width, 1360), first(screen.height, 860)));
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
	}

	/** On the first start the window leaves a little of a large screen free, and takes a small one whole. */
	private static int first(int screen, int least) {
		return Math.min(screen, Math.max(least, screen * 9 / 10));
	}
}
