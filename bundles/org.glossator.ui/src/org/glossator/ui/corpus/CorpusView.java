package org.glossator.ui.corpus;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.document.DocumentInput;

/** The navigator: open corpora, their documents, who annotated them. Double click or Enter opens. */
public final class CorpusView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.corpus";

	private OpenCorpora corpora;
	private TreeViewer viewer;
	private Text search;
	private final Runnable refresh = this::refresh;

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Find a document");
		search.setToolTipText("Shows only documents whose title or publisher has these words");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new CorpusContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new CorpusLabels()));
		viewer.addFilter(new DocumentFilter());
		viewer.setInput(corpora);
		viewer.expandToLevel(2);
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		search.addModifyListener(event -> {
			viewer.refresh();
			viewer.expandToLevel(2);
		});
		corpora.addListener(refresh);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
	}

	private void open(IStructuredSelection selection) {
		for (Object element : selection.toList()) {
			switch (element) {
				case Corpus corpus -> viewer.setExpandedState(corpus, !viewer.getExpandedState(corpus));
				case CorpusDocument document -> open(document.corpus(), document.document().id(), corpora.annotator());
				case AnnotatorSet set -> open(set.corpus(), set.document().id(), set.annotator());
				default -> {
					return;
				}
			}
		}
	}

	private void open(Corpus corpus, String document, String annotator) {
		try {
			getSite().getPage().openEditor(new DocumentInput(corpus.folder(), document, annotator), DocumentInput.EDITOR);
		} catch (PartInitException e) {
			ILog.of(CorpusView.class).error("Could not open " + document, e);
		}
	}

	private void refresh() {
		if (!viewer.getControl().isDisposed()) {
			viewer.getControl().getDisplay().asyncExec(() -> {
				if (!viewer.getControl().isDisposed()) {
					viewer.refresh();
					if (viewer.getExpandedElements().length == 0) {
						viewer.expandToLevel(2);
					}
				}
			});
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (corpora != null) {
			corpora.removeListener(refresh);
		}
		super.dispose();
	}

	/** Lets through the documents that have all words of the search field. */
	private final class DocumentFilter extends ViewerFilter {

		@Override
		public boolean select(Viewer ignored, Object parent, Object element) {
			String words = search.getText().strip().toLowerCase();
			if (words.isEmpty() || !(element instanceof CorpusDocument document)) {
				return true;
			}
			String known = (CorpusContent.title(document.document()) + ' ' + document.document().source() + ' ' + document.document().author()).toLowerCase();
			for (String word : words.split("\\s+")) {
				if (!known.contains(word)) {
					return false;
				}
			}
			return true;
		}
	}
}
