package org.glossator.review.ui.inbox;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.ui.cases.CaseOpening;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.discussion.DiscussionView;
import org.glossator.review.ui.feedback.FeedbackView;
import org.glossator.review.ui.history.Comparing;
import org.glossator.review.ui.team.TeamView;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.refresh.Refreshable;

/** What needs the person at this workbench, in all open corpora. Enter opens the document. */
public final class InboxView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.inbox";

	private final Runnable changed = this::corporaChanged;
	private OpenCorpora corpora;
	private Table table;
	private Label count;
	private boolean led;
	private List<InboxItem> items = List.of();

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Inbox");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column("Why", 90);
		column("Document", 260);
		column("What", 380);
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0) {
				open(items.get(table.getSelectionIndex()));
			}
		});
		count = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(count);
		corpora.addListener(changed);
		refresh();
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private void corporaChanged() {
		Display display = table.getDisplay();
		display.asyncExec(() -> {
			if (!table.isDisposed()) {
				refresh();
			}
		});
	}

	@Override
	public void refresh() {
		Display display = table.getDisplay();
		String person = corpora.annotator();
		List<Corpus> open = corpora.corpora();
		CorpusJob.start("Looking for what needs " + person, monitor -> {
			List<InboxItem> found = new ArrayList<>();
			for (Corpus corpus : open) {
				found.addAll(InboxItem.of(corpus, person));
			}
			display.asyncExec(() -> show(person, found));
		});
	}

	private void show(String person, List<InboxItem> found) {
		if (!table.isDisposed()) {
			InboxItem selected = table.getSelectionIndex() < 0 ? null : items.get(table.getSelectionIndex());
			items = found;
			table.removeAll();
			for (InboxItem item : items) {
				new TableItem(table, SWT.NONE).setText(new String[] { item.kind().label(), item.title(), CaseTexts.oneLine(item.what()) });
			}
			// What was chosen stays so, whatever made the list be read again.
			table.setSelection(items.indexOf(selected));
			count.setText(items.isEmpty() ? "Nothing needs " + person + "." : items.size() + " for " + person + ". Enter opens.");
		}
	}

	/** What is assigned is opened, what is talked of where it can be answered; what came back or collided has a view of its own to walk through. */
	private void open(InboxItem item) {
		led = true;
		IWorkbenchPage page = getSite().getPage();
		try {
			switch (item.kind()) {
				case RETURNED -> ((FeedbackView) page.showView(FeedbackView.ID)).show(item.corpus(), corpora.annotator());
				case CONFLICT -> ((TeamView) page.showView(TeamView.ID)).show(item.corpus());
				case CHANGED -> Comparing.open(page, item.review());
				case MENTIONED -> discuss(page, item);
				default -> DocumentOpening.open(page, item.corpus(), item.document(), corpora.annotator());
			}
		} catch (PartInitException e) {
			ILog.of(InboxView.class).error("What " + item.kind().label() + " leads to could not be opened", e);
		}
	}

	private void discuss(IWorkbenchPage page, InboxItem item) throws PartInitException {
		if (item.review() == null) {
			boolean own = item.corpus().annotatorsOf(item.document()).contains(corpora.annotator());
			DocumentOpening.open(page, item.corpus(), item.document(), own ? corpora.annotator() : CorpusCuration.TARGET);
			return;
		}
		CaseOpening.open(page, item.review(), item.about().annotator(), item.about().annotation());
		page.showView(DiscussionView.ID);
	}

	@Override
	public void setFocus() {
		table.setFocus();
		if (led) {
			// What was opened from here may need nobody any more.
			led = false;
			refresh();
		}
	}

	@Override
	public void dispose() {
		corpora.removeListener(changed);
		super.dispose();
	}
}
