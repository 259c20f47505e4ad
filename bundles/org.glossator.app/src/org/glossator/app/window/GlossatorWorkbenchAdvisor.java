package org.glossator.app.window;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.glossator.ui.access.ThemeGuard;
import org.glossator.ui.corpus.OpenCorpora;

/** Opens on the Annotate perspective and remembers windows, views and editors. */
final class GlossatorWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		ThemeGuard.install(Display.getCurrent());
		NativeTheme.follow(configurer.getWorkbench());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AnnotatePerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.glossator.ui.preferences";
	}

	@Override
	public void postStartup() {
		Splash.close();
		OpeningCorpora.start();
	}

	@Override
	public void postShutdown() {
		PlatformUI.getWorkbench().getService(OpenCorpora.class).shutDown();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new GlossatorWindowAdvisor(configurer);
	}
}
