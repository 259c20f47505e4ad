package org.glossator.app.window;

import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The frame of the menus: platform actions and named groups. The other bundles put their commands into the groups from
 * their {@code plugin.xml}: {@code menu:file?after=open.ext}, {@code menu:edit?after=additions}, {@code menu:annotate},
 * {@code menu:engine}, {@code menu:review}.
 */
final class GlossatorActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	GlossatorActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow newWindow) {
		window = newWindow;
	}

	private IWorkbenchAction action(ActionFactory factory) {
		IWorkbenchAction made = getAction(factory.getId()) instanceof IWorkbenchAction known ? known : factory.create(window);
		if (getAction(factory.getId()) == null) {
			register(made);
		}
		return made;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(group("&Annotate", "annotate"));
		bar.add(group("&Suggest", "engine"));
		bar.add(group("&Review", "review"));
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private static MenuManager group(String label, String id) {
		MenuManager menu = new MenuManager(label, id);
		menu.add(new Separator("start"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		menu.add(new Separator(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE));
		menu.add(action(ActionFactory.CLOSE_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE));
		menu.add(action(ActionFactory.SAVE_ALL));
		menu.add(action(ActionFactory.REVERT));
		menu.add(new Separator(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(action(ActionFactory.IMPORT));
		menu.add(action(ActionFactory.EXPORT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		menu.add(new Separator(IWorkbenchActionConstants.EDIT_START));
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		menu.add(action(ActionFactory.OPEN_NEW_WINDOW));
		menu.add(new Separator());
		MenuManager perspectives = new MenuManager("Per&spective", "perspective");
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		perspectives.add(new Separator());
		perspectives.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(perspectives);
		MenuManager views = new MenuManager("Show &View", "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.MAXIMIZE));
		menu.add(action(ActionFactory.ACTIVATE_EDITOR));
		menu.add(action(ActionFactory.NEXT_EDITOR));
		menu.add(action(ActionFactory.PREVIOUS_EDITOR));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PREFERENCES));
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		menu.add(new Separator(IWorkbenchActionConstants.HELP_START));
		menu.add(action(ActionFactory.HELP_CONTENTS));
		menu.add(action(ActionFactory.HELP_SEARCH));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		tools.add(action(ActionFactory.SAVE));
		tools.add(action(ActionFactory.UNDO));
		tools.add(action(ActionFactory.REDO));
		bar.add(tools);
		bar.add(new org.eclipse.jface.action.GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
