package org.glossator.ui.annotations;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Element;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.document.UndoBinding;

/** The list of a document's annotations, filtered by words. Selecting one shows it in the text, Enter goes there. */
public final class AnnotationsView extends ViewPart implements SessionListener {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.annotations";

	private ElementTable table;
	private ElementRows rows;
	private Text search;
	private Label count;
	private ActiveSession active;
	private UndoBinding undo;
	private DocumentSession session;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Filter by layer, tag, status or text");
		AccessibleName.set(search, "Filter annotations");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
		Delay filter = new Delay(parent.getDisplay(), 150, this::refill);
		search.addListener(SWT.Modify, event -> filter.start());
		search.addListener(SWT.KeyDown, this::leaveSearch);
		table = new ElementTable(parent, "Annotations",
				List.of(new ElementTable.Column("Text", 136, element -> ElementTexts.text(session, element)),
						new ElementTable.Column("Layer", 84, element -> ElementTexts.layer(session.schema(), element)),
						new ElementTable.Column("Tag", 110, element -> ElementTexts.label(session.schema(), element)),
						new ElementTable.Column("Status", 80, element -> element.getProvenance().status().id())),
				this::chosen);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.control().addListener(SWT.DefaultSelection, event -> goToText());
		count = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(4, 0).applyTo(count);
		rows = new ElementRows(parent.getDisplay(), this::rowsChanged);
		table.connect(rows, this::refill);
		undo = new UndoBinding(getViewSite());
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, table.selection());
		getSite().setSelectionProvider(table.selection());
		active = new ActiveSession(getSite().getPage(), this::show);
		active.followSelection(table::select);
		refill();
	}

	private void leaveSearch(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			table.control().setFocus();
		} else if (event.keyCode == SWT.ESC && !search.getText().isEmpty()) {
			event.doit = false;
			search.setText("");
		}
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

	private void refill() {
		if (!search.isDisposed()) {
			rows.show(session, WordFilter.of(session, search.getText()), table.sortKey(), table.isDescending());
		}
	}

	private void rowsChanged() {
		if (table.control().isDisposed()) {
			return;
		}
		table.refill();
		int size = rows.size();
		String shown = size == 1 ? "1 annotation" : size + " annotations";
		int all = session == null ? 0 : session.set().getDocumentAnnotations().size() + session.index().size()
				+ session.set().getRelations().size() + session.set().getChains().size();
		count.setText(session == null ? "Open a document to see its annotations" : size == all ? shown : shown + " of " + all);
		count.requestLayout();
	}

	@Override
	public void changed(SessionChange change) {
		rows.changed(change);
	}

	private void chosen(List<Element> elements) {
		ElementTarget target = active.target();
		if (target != null) {
			target.select(elements, true);
		}
	}

	private void goToText() {
		if (active.editor() != null) {
			getSite().getPage().activate(active.editor());
		}
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
			undo.dispose();
		}
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}
}
