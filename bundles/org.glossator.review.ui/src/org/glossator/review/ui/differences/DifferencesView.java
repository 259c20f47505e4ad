package org.glossator.review.ui.differences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.CaseFilter;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewListener;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.review.ui.lanes.ReviewEditor;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Room;
import org.glossator.ui.document.UndoBinding;
import org.glossator.ui.refresh.Refreshable;

/** The list of differences of the review in the active editor, to be walked and filtered. */
public final class DifferencesView extends ViewPart implements ReviewListener, Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.differences";

	private static final String NONE = "No review is open. Select a document in the Corpus view and choose Review > Review Document.";

	private FilterRow filters;
	private Table table;
	private Label count;
	private ActiveReview active;
	private UndoBinding undo;
	private Review review;
	private List<String> annotators = List.of();

	@Override
	public void createPartControl(Composite view) {
		Composite parent = Room.in(view);
		filters = new FilterRow(parent, this::filter);
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Differences");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Room.least(table)).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> review.select(review.shown().get(table.getSelectionIndex())));
		table.addListener(SWT.DefaultSelection, event -> getSite().getPage().activate(active.editor()));
		count = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(100, SWT.DEFAULT).applyTo(count);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(menu, null);
		getSite().getService(IContextService.class).activateContext(ReviewEditor.CONTEXT);
		undo = new UndoBinding(getViewSite());
		active = new ActiveReview(getSite().getPage(), this::show);
	}

	private void show(Review now) {
		if (table.isDisposed()) {
			return;
		}
		if (review != null) {
			review.removeListener(this);
		}
		review = now;
		annotators = review == null ? List.of() : review.input().annotators();
		undo.show(review == null ? null : review.session());
		addColumns();
		if (review != null) {
			review.addListener(this);
		}
		casesChanged();
		caseSelected();
	}

	private void addColumns() {
		table.setItemCount(0);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column("Text", 240);
		column("Layer", 80);
		column("Difference", 150);
		annotators.forEach(annotator -> column(annotator, 150));
		if (review == null || !review.input().isComparison()) {
			column(review == null ? "Adjudicated" : review.input().target(), 150);
			column("Decision", 190);
		}
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void fill(TableItem item, int row) {
		if (review == null || row < 0 || row >= review.shown().size()) {
			// GTK asks for rows that are just being taken away.
			return;
		}
		ReviewState state = review.state();
		Case about = review.shown().get(row);
		List<String> cells = new ArrayList<>();
		cells.add(about.quote().isEmpty() ? "(not on text)" : CaseTexts.oneLine(about.quote()));
		cells.add(CaseTexts.layer(state.schema(), about.layer()));
		cells.add(CaseTexts.difference(state.schema(), about));
		String text = state.target().text();
		annotators.forEach(annotator -> cells.add(CaseTexts.cell(state.schema(), text, about, about.cells().get(annotator))));
		if (!review.input().isComparison()) {
			cells.add(CaseTexts.cell(state.schema(), text, about, about.current()));
			cells.add(decision(about));
		}
		item.setText(cells.toArray(String[]::new));
	}

	private static String decision(Case about) {
		return (about.decision() == null ? "" : "✓ " + CaseTexts.decision(about.decision())
				+ (about.decision().reason().isEmpty() ? "" : ": " + about.decision().reason()));
	}

	private void filter(CaseFilter filter) {
		if (review != null) {
			review.filter(filter);
			if (review.selectedRow() < 0 && !review.walk(true)) {
				// All that is listed lies before it.
				review.walk(false);
			}
		}
	}

	@Override
	public void casesChanged() {
		if (review == null) {
			table.setItemCount(0);
			count.setText(NONE);
			return;
		}
		filters.show(review.state(), review.filter());
		table.setItemCount(review.shown().size());
		table.clearAll();
		count.setText(review.input().isComparison() ? review.shown().size() + " listed. F8 or N for the next." : review.shown().size() + " listed, " + (review.state().differing() - review.state().decided()) + " of "
				+ review.state().differing() + " differences open. F8 or N for the next, 1 " + (annotators.size() == 2 ? "or" : "to") + " " + annotators.size() + " to take an annotator's, "
				+ (annotators.size() + 1) + " for all, 0 for nothing, W for selected words, E for other values, R to give a reason.");
		count.requestLayout();
		mark();
	}

	@Override
	public void caseSelected() {
		mark();
	}

	private void mark() {
		int row = review == null ? -1 : review.selectedRow();
		if (row < 0) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != row) {
			table.setSelection(row);
			table.showSelection();
		}
	}

	@Override
	public void refresh() {
		if (review != null) {
			review.reload();
		}
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		active.dispose();
		undo.dispose();
		if (review != null) {
			review.removeListener(this);
		}
		super.dispose();
	}
}
