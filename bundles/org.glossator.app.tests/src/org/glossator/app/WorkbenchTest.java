package org.glossator.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;

/** The real workbench, as the product opens it. */
class WorkbenchTest {

	@Test
	void window_opensOnTheAnnotatePerspectiveWithItsMenus() {
		List<String> menus = new ArrayList<>();
		List<String> perspective = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Shell shell = window.getShell();
			assertNotNull(shell.getMenuBar());
			for (MenuItem item : shell.getMenuBar().getItems()) {
				menus.add(item.getText().replace("&", ""));
			}
			perspective.add(window.getActivePage().getPerspective().getId());
		});
		assertEquals(List.of("org.glossator.app.annotate"), perspective);
		assertEquals("File", menus.get(0));
		assertEquals("Edit", menus.get(1));
		assertEquals("Help", menus.get(menus.size() - 1));
	}

	/** Without it, the button beside the bar of progress does nothing, and no job can be cancelled. */
	@Test
	void viewOfRunningJobs_isThere() {
		List<String> titles = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			try {
				IViewPart view = page.showView(IProgressConstants.PROGRESS_VIEW_ID);
				titles.add(view.getTitle());
				page.hideView(view);
			} catch (PartInitException e) {
				titles.add(e.getMessage());
			}
		});
		assertEquals(List.of("Progress"), titles);
	}
}
