package org.glossator.editor.tag;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.glossator.editor.DocumentEditor;

/** The schema's tags as menus, one for each layer. */
public final class TagMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || !(page.getActiveEditor() instanceof DocumentEditor editor) || editor.session() == null) {
			return new IContributionItem[0];
		}
		List<IContributionItem> menus = new ArrayList<>();
		MenuManager layer = null;
		for (TagChoice choice : TagChoice.all(editor.session().schema())) {
			if (choice.tag() == null) {
				layer = new MenuManager("Tag as " + choice.layer().label());
				menus.add(layer);
			}
			layer.add(new ActionContributionItem(action(editor, choice)));
		}
		return menus.toArray(IContributionItem[]::new);
	}

	private static Action action(DocumentEditor editor, TagChoice choice) {
		String label = choice.tag() == null ? "(no tag)" : choice.tag().label();
		Action action = new Action((label.isEmpty() ? choice.value() : label).replace("&", "&&") + (choice.key().isEmpty() ? "" : "\t" + choice.key())) {
			@Override
			public void run() {
				editor.modes().tag(choice);
			}
		};
		action.setDescription(choice.description());
		return action;
	}
}
