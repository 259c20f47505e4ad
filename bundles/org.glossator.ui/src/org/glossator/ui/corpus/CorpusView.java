package org.glossator.ui.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.UndoBinding;
import org.glossator.ui.exchange.FileDrop;
import org.glossator.ui.exchange.ImportWizard;
import org.glossator.ui.refresh.Refreshable;

/** The navigator: open corpora, their documents, who annotated them and how much. Double click or Enter opens. */
public final class CorpusView extends ViewPart implements Refreshable, SessionListener {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.corpus";

	private final CorpusTree tree = new CorpusTree(this::person);
	private final Set<Corpus> shown = new HashSet<>();
	private final Runnable changed = this::corporaChanged;
	private final AtomicBoolean stale = new AtomicBoolean();
	private OpenCorpora corpora;
	private SetCounts counts;
	private TreeViewer viewer;
	private CorpusContent content;
	private Text search;
	private UndoBinding undo;
	private Corpus undoing;
	private ActiveSession active;
	private DocumentSession session;

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		counts = new SetCounts(this::counted);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Find a document");
		search.setToolTipText("Shows only documents whose title, publisher, author or date has these words");
		AccessibleName.set(search, "Find a document");
		search.addListener(SWT.Modify, event -> search());
		search.addListener(SWT.DefaultSelection, event -> viewer.getControl().setFocus());
		search.addListener(SWT.KeyDown, this::leaveSearch);
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
		Composite columns = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		viewer = new TreeViewer(columns, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(viewer.getControl(), "Corpora and documents");
		viewer.setUseHashlookup(true);
		content = new CorpusContent(viewer, tree);
		viewer.setContentProvider(content);
		addColumns();
		viewer.setInput(corpora);
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		corpora.addListener(changed);
		FileDrop.accept(viewer.getControl(), files -> ImportWizard.open(getSite().getShell(),
				ChosenCorpus.of(viewer.getStructuredSelection(), getSite().getWorkbenchWindow(), corpora), files));
		MenuManager menu = new MenuManager();
		menu.add(new Separator("open"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("properties"));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		undo = new UndoBinding(getViewSite());
		viewer.addSelectionChangedListener(event -> bindUndo());
		active = new ActiveSession(getSite().getPage(), this::follow);
		refill();
	}

	private String person() {
		return corpora.annotator();
	}

	/** Names take what room the counts leave. */
	private void addColumns() {
		TreeColumnLayout layout = new TreeColumnLayout();
		viewer.getControl().getParent().setLayout(layout);
		int counted = Letters.width(viewer.getControl(), 72);
		CorpusLabels names = new CorpusLabels(tree, counts, corpora::annotator, true);
		for (boolean name : new boolean[] { true, false }) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, name ? SWT.LEFT : SWT.RIGHT);
			column.setLabelProvider(name ? names : new CorpusLabels(tree, counts, corpora::annotator, false));
			layout.setColumnData(column.getColumn(), name ? new ColumnWeightData(1, 120) : new ColumnPixelData(counted));
		}
		// The widget's own hint: a hint of JFace's is a shell, and a dialog opened over it never sees Escape and Enter on GTK.
		viewer.getTree().addListener(SWT.MouseMove, event -> {
			TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
			String hint = item == null ? null : names.hint(item.getData());
			if (!Objects.equals(hint, viewer.getTree().getToolTipText())) {
				viewer.getTree().setToolTipText(hint);
			}
		});
	}

	/** Undo is about the edits of the whole corpus that is selected, such as an import. */
	private void bindUndo() {
		Corpus corpus = ChosenCorpus.of(viewer.getStructuredSelection(), getSite().getWorkbenchWindow(), corpora);
		if (corpus != undoing) {
			undoing = corpus;
			undo.show(corpus == null ? null : corpora.undoContext(corpus));
		}
	}

	private void leaveSearch(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			viewer.getControl().setFocus();
		} else if (event.keyCode == SWT.ESC && !search.getText().isEmpty()) {
			event.doit = false;
			search.setText("");
		}
	}

	private void search() {
		tree.search(search.getText());
		viewer.refresh();
		if (tree.isSearching()) {
			tree.corpora().forEach(corpus -> viewer.setExpandedState(corpus, true));
		}
	}

	private void open(IStructuredSelection selection) {
		for (Object element : selection.toList()) {
			switch (element) {
				case Corpus corpus -> viewer.setExpandedState(corpus, !viewer.getExpandedState(corpus));
				case CorpusDocument document -> DocumentOpening.open(getSite().getPage(), document.corpus(), document.document().id(), corpora.annotator());
				case AnnotatorSet set -> DocumentOpening.open(getSite().getPage(), set.corpus(), set.document().id(), set.annotator());
				default -> {
					return;
				}
			}
		}
	}

	/** Reads the lists of documents and annotators again and counts again. */
	@Override
	public void refresh() {
		counts.outdateAll();
		refill();
	}

	private void corporaChanged() {
		// An import tells of each document; looking once after the last is enough.
		if (stale.compareAndSet(false, true)) {
			inUi(() -> {
				stale.set(false);
				refresh();
			});
		}
	}

	private void refill() {
		tree.show(corpora.corpora());
		shown.retainAll(tree.corpora());
		bindUndo();
		viewer.setChildCount(corpora, tree.count(null));
		viewer.refresh();
		for (int i = 0; i < tree.corpora().size(); i++) {
			Corpus corpus = tree.corpora().get(i);
			if (shown.add(corpus)) {
				content.updateElement(corpora, i);
				viewer.setExpandedState(corpus, true);
			}
		}
	}

	/** Selects a corpus, opened out, whatever was selected before; does nothing where it is not open. */
	public void reveal(Corpus corpus) {
		if (!tree.corpora().contains(corpus)) {
			refill();
		}
		int row = tree.corpora().indexOf(corpus);
		if (row >= 0) {
			content.updateElement(corpora, row);
			viewer.setExpandedState(corpus, true);
			viewer.setSelection(new StructuredSelection(corpus), true);
		}
	}

	private void counted(Collection<AnnotatorSet> sets) {
		inUi(() -> {
			Object[] rows = sets.stream().flatMap(set -> set.annotator().equals(corpora.annotator())
					? Stream.of(set, new CorpusDocument(set.corpus(), set.document())) : Stream.of(set)).toArray();
			viewer.update(rows, null);
		});
	}

	private void inUi(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!viewer.getControl().isDisposed()) {
					work.run();
				}
			});
		}
	}

	private void follow(DocumentSession now) {
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
	}

	@Override
	public void changed(SessionChange change) {
		DocumentSession edited = change.session();
		counts.outdate(new AnnotatorSet(edited.corpus(), edited.document(), edited.annotator()));
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (corpora != null) {
			corpora.removeListener(changed);
			counts.dispose();
		}
		if (active != null) {
			active.dispose();
			undo.dispose();
			follow(null);
		}
		super.dispose();
	}
}
