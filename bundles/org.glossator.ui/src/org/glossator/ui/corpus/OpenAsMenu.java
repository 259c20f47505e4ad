package org.glossator.ui.corpus;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.glossator.core.corpus.Corpus;

/** Open As: the selected documents as one annotator or another has annotated them. */
public final class OpenAsMenu extends CompoundContributionItem {

	/** Made by the platform. */
	public OpenAsMenu() {
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		List<CorpusDocument> documents = selected(window);
		if (documents.isEmpty()) {
			return new IContributionItem[0];
		}
		List<IContributionItem> items = new ArrayList<>();
		List<String> names = new ArrayList<>(documents.get(0).corpus().annotators());
		names.remove(Corpus.EXTRACTION);
		names.remove(corpora.annotator());
		names.add(0, corpora.annotator());
		for (String name : names) {
			items.add(new ActionContributionItem(new OpenAs(name.equals(corpora.annotator()) ? name + " (you)" : name, () -> open(window, documents, name))));
		}
		items.add(new Separator());
		items.add(new ActionContributionItem(new OpenAs("Somebody Else…", () -> ask(window, documents))));
		return items.toArray(IContributionItem[]::new);
	}

	private static List<CorpusDocument> selected(IWorkbenchWindow window) {
		List<CorpusDocument> documents = new ArrayList<>();
		if (window.getSelectionService().getSelection() instanceof IStructuredSelection selection) {
			for (Object element : selection.toList()) {
				switch (element) {
					case CorpusDocument document -> documents.add(document);
					case AnnotatorSet set -> documents.add(new CorpusDocument(set.corpus(), set.document()));
					default -> {
						// A corpus is not opened as somebody's.
					}
				}
			}
		}
		return documents;
	}

	private static void open(IWorkbenchWindow window, List<CorpusDocument> documents, String annotator) {
		documents.forEach(document -> DocumentOpening.open(window.getActivePage(), document.corpus(), document.document().id(), annotator));
	}

	private static void ask(IWorkbenchWindow window, List<CorpusDocument> documents) {
		InputDialog dialog = new InputDialog(window.getShell(), "Open As", "Whose annotations? A new name begins a new set.", "",
				name -> OpenCorpora.isName(name.strip()) ? null : AnnotatorName.RULE);
		if (dialog.open() == Window.OK) {
			open(window, documents, dialog.getValue().strip());
		}
	}

	/** A name in the menu. */
	private static final class OpenAs extends Action {

		private final Runnable work;

		OpenAs(String name, Runnable work) {
			super(name.replace("&", "&&"));
			this.work = work;
		}

		@Override
		public void run() {
			work.run();
		}
	}
}
