package org.glossator.ui.statistics;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.statistics.CorpusStatistics;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.CorpusNames;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.refresh.Refreshable;

/** What a corpus holds: annotations by annotator, layer and tag, and its documents with their lengths. */
public final class StatisticsView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.statistics";

	private final Runnable changed = this::corporaChanged;
	private OpenCorpora corpora;
	private List<Corpus> offered = List.of();
	private Combo choice;
	private Label status;
	private CTabFolder tabs;
	private CountTree counts;
	private DocumentTable documents;
	private CorpusStatistics shown;
	private Corpus corpus;

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(4, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText("&Corpus");
		choice = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.set(choice, "Corpus");
		choice.addListener(SWT.Selection, event -> show(offered.get(choice.getSelectionIndex())));
		status = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(status);
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		counts = new CountTree(tabs);
		tab("Annotations", counts.control());
		documents = new DocumentTable(tabs);
		tab("Documents", documents.control());
		tabs.setSelection(0);
		Action copy = new Action() {
			@Override
			public void run() {
				copy();
			}
		};
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		corpora.addListener(changed);
		offer();
		IStructuredSelection selection = getSite().getPage().getSelection() instanceof IStructuredSelection structured ? structured : null;
		show(ChosenCorpus.of(selection, getSite().getWorkbenchWindow(), corpora));
	}

	private void tab(String name, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(control);
	}

	private void corporaChanged() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!choice.isDisposed() && !corpora.corpora().equals(offered)) {
				offer();
				if (corpus == null || !offered.contains(corpus)) {
					show(offered.isEmpty() ? null : offered.get(0));
				}
			}
		});
	}

	private void offer() {
		offered = corpora.corpora();
		choice.setItems(CorpusNames.of(offered));
		select(corpus);
		choice.requestLayout();
	}

	private void select(Corpus wanted) {
		if (wanted == null || !offered.contains(wanted)) {
			choice.deselectAll();
		} else {
			choice.select(offered.indexOf(wanted));
		}
	}

	private void show(Corpus wanted) {
		corpus = wanted;
		select(wanted);
		if (wanted == null) {
			status.setText("Open a corpus to see its statistics");
			return;
		}
		status.setText("Counting…");
		CorpusJob.startQuietly("Counting " + wanted.name(), monitor -> {
			CorpusStatistics statistics = CorpusStatistics.of(wanted);
			List<CountRow> rows = CountRow.of(statistics, wanted.schema());
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (corpus == wanted && !choice.isDisposed()) {
					shown = statistics;
					counts.show(rows);
					documents.show(statistics);
					long words = statistics.documents().stream().mapToLong(CorpusStatistics.DocumentSize::tokens).sum();
					status.setText(statistics.documents().size() + " documents, " + words + " words. Counted at "
							+ DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.now()) + "; F5 counts again." + hidden(statistics.hidden()));
				}
			});
		});
	}

	private static String hidden(int sets) {
		return sets == 0 ? "" : sets == 1 ? " One set is hidden by blind mode." : " " + sets + " sets are hidden by blind mode.";
	}

	@Override
	public void refresh() {
		show(corpus);
	}

	/** Puts the tab in view onto the clipboard, tabs between the columns. */
	private void copy() {
		if (shown == null) {
			return;
		}
		StringBuilder text = new StringBuilder();
		if (tabs.getSelectionIndex() == 0) {
			text.append("What\tAnnotations\tAccepted\tSuggested\tRejected\n");
			CountRow.of(shown, corpus.schema()).forEach(row -> row.appendTo(text, ""));
		} else {
			text.append(documents.text());
		}
		Clipboard clipboard = new Clipboard(tabs.getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	public void setFocus() {
		tabs.getSelection().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (corpora != null) {
			corpora.removeListener(changed);
		}
		super.dispose();
	}
}
