package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Element;
import org.glossator.text.record.Status;
import org.glossator.ui.access.Room;
import org.glossator.ui.annotations.Delay;
import org.glossator.ui.annotations.ElementRows;
import org.glossator.ui.annotations.ElementTable;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.document.UndoBinding;

/** The open document's suggestions, to be accepted or rejected one by one or many at once, each with its reason. */
public final class SuggestionsView extends ViewPart implements SessionListener {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.suggestions";

	/** In force while the table has the focus: its keys are single characters, which must stay free for typing elsewhere. */
	private static final String CONTEXT = "org.glossator.ui.suggestions.table";

	private final IOperationHistoryListener undone = this::undone;
	private final List<Button> buttons = new ArrayList<>();
	private FilterBar filters;
	private SuggestionFilter filter;
	private ElementTable table;
	private ElementRows rows;
	private Label count;
	private String said = "";
	private ActiveSession active;
	private UndoBinding undo;
	private DocumentSession session;
	private IContextActivation keys;

	@Override
	public void createPartControl(Composite view) {
		Composite parent = Room.in(view);
		Delay refill = new Delay(parent.getDisplay(), 150, this::refill);
		filters = new FilterBar(parent, refill::start);
		table = new ElementTable(parent, "Suggestions",
				List.of(new ElementTable.Column("Text", 160, element -> ElementTexts.text(session, element)),
						new ElementTable.Column("Layer", 84, element -> ElementTexts.layer(session.schema(), element)),
						new ElementTable.Column("Tag", 110, element -> ElementTexts.label(session.schema(), element)),
						new ElementTable.Column("Sure", 60, SuggestionsView::percent, SuggestionFilter::confidence),
						new ElementTable.Column("Reason", 200, element -> element.getProvenance().reason().replaceAll("\\s+", " ")),
						new ElementTable.Column("Engine", 80, element -> element.getProvenance().origin().name())),
				this::chosen);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Room.least(table.control())).applyTo(table.control());
		table.control().addListener(SWT.DefaultSelection, event -> goToText());
		table.control().addListener(SWT.FocusIn, event -> keys(true));
		table.control().addListener(SWT.FocusOut, event -> keys(false));
		fillButtons(parent);
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
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(undone);
		refill();
	}

	private static String percent(Element element) {
		return element.getProvenance().hasConfidence() ? Math.round(element.getProvenance().confidence() * 100) + " %" : "";
	}

	private void fillButtons(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginTop = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, "A&ccept", "Accepts the selected suggestions (+)", Which.SELECTED, Status.ACCEPTED);
		button(bar, "Re&ject", "Rejects the selected suggestions, so that they are not made again (-)", Which.SELECTED, Status.REJECTED);
		button(bar, "Accept All A&like", "Accepts all with the same layer, tag and text as the selected ones (Ctrl and +)", Which.ALIKE, Status.ACCEPTED);
		button(bar, "Reject All Ali&ke", "Rejects all with the same layer, tag and text as the selected ones (Ctrl and -)", Which.ALIKE, Status.REJECTED);
		button(bar, "Accept All Sh&own", "Accepts all that the filters above let through", Which.SHOWN, Status.ACCEPTED);
		button(bar, "Reject All Show&n", "Rejects all that the filters above let through", Which.SHOWN, Status.REJECTED);
		count = new Label(bar, SWT.NONE);
	}

	private void button(Composite bar, String name, String hint, Which which, Status decision) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> decide(which, decision));
		buttons.add(button);
	}

	private void keys(boolean on) {
		IContextService contexts = getSite().getService(IContextService.class);
		if (on && keys == null) {
			keys = contexts.activateContext(CONTEXT);
		} else if (!on && keys != null) {
			contexts.deactivateContext(keys);
			keys = null;
		}
	}

	/** Shows a sentence beside the count until something else is decided, edited, undone or shown. */
	void say(String sentence) {
		said = sentence;
		showCount();
	}

	/** Which suggestions are decided on. */
	enum Which {
		/** Those selected. */
		SELECTED,
		/** All with the same layer, label and text as one of those selected. */
		ALIKE,
		/** All that the filters let through. */
		SHOWN
	}

	/** Decides, in one step of undo, and selects what comes next. */
	void decide(Which which, Status decision) {
		if (session == null) {
			return;
		}
		List<Element> selected = table.selected();
		int row = selected.isEmpty() ? 0 : Math.max(0, rows.indexOf(selected.get(0)));
		List<Element> wanted = switch (which) {
			case SELECTED -> selected;
			case ALIKE -> Alike.of(session, selected);
			case SHOWN -> shown();
		};
		said = "";
		Decisions.make(session, wanted, decision, () -> {
			if (!table.control().isDisposed()) {
				table.selectRow(Math.min(row, rows.size() - 1));
			}
		});
	}

	private List<Element> shown() {
		List<Element> shown = new ArrayList<>(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			shown.add(rows.get(i));
		}
		return shown;
	}

	private void show(DocumentSession now) {
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
		said = "";
		undo.show(session);
		filters.show(session);
		refill();
	}

	private void refill() {
		if (!count.isDisposed()) {
			filter = filters.filter(session);
			rows.show(session, filter, table.sortKey(), table.isDescending());
		}
	}

	private void rowsChanged() {
		if (table.control().isDisposed()) {
			return;
		}
		table.refill();
		filters.showEngines(filter.engines());
		showCount();
		buttons.forEach(button -> button.setEnabled(rows.size() > 0));
	}

	private void showCount() {
		int size = rows.size();
		String many = session == null ? "Open a document to see its suggestions"
				: size == 0 ? "Nothing to decide here. Suggest > In This Document asks the engine." : String.format(Locale.ROOT, "%,d to decide", size);
		count.setText(said.isEmpty() || size > 0 && said.startsWith(String.valueOf(size)) ? many : said);
		count.requestLayout();
	}

	@Override
	public void changed(SessionChange change) {
		said = "";
		rows.changed(change);
	}

	/** What a run did in documents that are not open can be taken back too. */
	private void undone(OperationHistoryEvent event) {
		if (event.getEventType() == OperationHistoryEvent.UNDONE || event.getEventType() == OperationHistoryEvent.REDONE) {
			getSite().getShell().getDisplay().asyncExec(() -> {
				if (!count.isDisposed()) {
					say("");
				}
			});
		}
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
		OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(undone);
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
