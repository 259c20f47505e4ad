package org.glossator.ui.annotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Element;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.document.UndoBinding;

/**
 * The list of a document's annotations. The table is virtual: a hundred thousand rows cost no more than those in view.
 */
public final class AnnotationsView extends ViewPart implements SessionListener, ISelectionListener, ISelectionProvider {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.annotations";

	private Table table;
	private Text search;
	private Label count;
	private ActiveSession active;
	private UndoBinding undo;
	private DocumentSession session;
	private List<Element> rows = List.of();
	private boolean stale;
	private boolean following;
	private ISelection selection = StructuredSelection.EMPTY;
	private final List<ISelectionChangedListener> listeners = new ArrayList<>();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Filter by layer, tag, status or text");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
		search.addModifyListener(event -> refill());
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column("Text", 200);
		column("Layer", 70);
		column("Tag", 130);
		column("Status", 80);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> select(false));
		table.addListener(SWT.DefaultSelection, event -> select(true));
		count = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(count);
		undo = new UndoBinding(getViewSite());
		getSite().setSelectionProvider(this);
		getSite().getPage().addPostSelectionListener(this);
		active = new ActiveSession(getSite().getPage(), this::show);
		refill();
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void show(DocumentSession now) {
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
		undo.show(session);
		refill();
	}

	private void fill(TableItem item, int index) {
		if (session == null || index >= rows.size()) {
			return;
		}
		Element element = rows.get(index);
		item.setText(new String[] { ElementTexts.text(session, element), ElementTexts.layer(session.schema(), element),
				ElementTexts.label(session.schema(), element), element.getProvenance().status().id() });
	}

	private void refill() {
		stale = false;
		if (table == null || table.isDisposed()) {
			return;
		}
		rows = session == null ? List.of() : AnnotationRows.of(session, search.getText());
		table.setItemCount(rows.size());
		table.clearAll();
		count.setText(session == null ? "Open a document to see its annotations" : rows.size() == 1 ? "1 annotation" : rows.size() + " annotations");
		mark(selection);
	}

	@Override
	public void changed(SessionChange change) {
		if (!stale) {
			stale = true;
			table.getDisplay().asyncExec(() -> {
				if (stale) {
					refill();
				}
			});
		}
	}

	private void select(boolean reveal) {
		List<Element> chosen = Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).mapToObj(rows::get).toList();
		selection = new StructuredSelection(chosen);
		ElementTarget target = active.target();
		if (target != null && !following) {
			target.select(chosen, true);
		}
		listeners.forEach(each -> each.selectionChanged(new SelectionChangedEvent(this, selection)));
		if (reveal && active.editor() != null) {
			getSite().getPage().activate(active.editor());
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection other) {
		if (part != this && part == active.editor()) {
			selection = other;
			mark(other);
		}
	}

	private void mark(ISelection other) {
		if (!(other instanceof IStructuredSelection structured) || table.isDisposed()) {
			return;
		}
		Set<Object> wanted = new HashSet<>(structured.toList());
		int[] indices = wanted.isEmpty() ? new int[0] : java.util.stream.IntStream.range(0, rows.size()).filter(i -> wanted.contains(rows.get(i))).toArray();
		following = true;
		try {
			table.setSelection(indices);
		} finally {
			following = false;
		}
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(this);
		if (active != null) {
			active.dispose();
		}
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection other) {
		selection = other;
		mark(other);
	}
}
