package org.glossator.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconCheck;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.text.span.Span;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.annotations.Delay;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.rules.EngineFileEditor;

/** Edits a lexicon as a text with columns, and tells what it finds in a sentence typed in, or in the document open last. */
public final class LexiconEditor extends EngineFileEditor {

	/** The editor's id. */
	public static final String ID = "org.glossator.ui.lexiconEditor";

	private static final int MOST_HITS = 2_000;

	/** A match with the entry it comes from. */
	private record Hit(int begin, int end, LexiconEntry entry) {
	}

	private Text sentence;
	private Label count;
	private Table table;
	private Delay test;
	private List<Hit> hits = List.of();
	private String subject = "";
	private DocumentSession shown;

	/** An editor without its lexicon. */
	public LexiconEditor() {
		setSourceViewerConfiguration(new LexiconColors());
	}

	@Override
	protected void createBelow(Composite parent) {
		test = new Delay(parent.getDisplay(), 300, this::testSentence);
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label label = new Label(bar, SWT.NONE);
		label.setText("&Test:");
		sentence = new Text(bar, SWT.BORDER | SWT.SEARCH);
		AccessibleName.set(sentence, "Test sentence");
		sentence.setMessage("Type a sentence to see which entries match in it");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
		sentence.addListener(SWT.Modify, event -> test.start());
		Button run = new Button(bar, SWT.PUSH);
		run.setText("Run on Open Document");
		run.setToolTipText("Shows what the entries as they stand here match in the document that was open last (Ctrl+F9)");
		run.addListener(SWT.Selection, event -> runOnDocument());
		count = new Label(bar, SWT.NONE);
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "What the lexicon finds");
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(table);
		column("Found", 200);
		column("In", 320);
		column("Entry", 160);
		column("Tag", 120);
		column("Line", 60);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> reveal());
		table.addListener(SWT.DefaultSelection, event -> goTo(line(hits.get(table.getSelectionIndex()).entry())));
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private void fill(TableItem item, int index) {
		if (index < hits.size()) {
			Hit hit = hits.get(index);
			int from = Math.max(0, hit.begin() - 40);
			int to = Math.min(subject.length(), hit.end() + 40);
			item.setText(new String[] { subject.substring(hit.begin(), hit.end()), subject.substring(from, to).replaceAll("\\s+", " "), hit.entry().text(),
					hit.entry().tag(), String.valueOf(line(hit.entry())) });
		}
	}

	private static int line(LexiconEntry entry) {
		return Integer.parseInt(entry.source().substring(entry.source().lastIndexOf(':') + 1));
	}

	private void testSentence() {
		if (!sentence.isDisposed()) {
			shown = null;
			show(sentence.getText());
		}
	}

	@Override
	public void runOnDocument() {
		DocumentSession session = session();
		if (session == null) {
			count.setText("Open a document first");
			count.requestLayout();
			return;
		}
		shown = session;
		show(session.text());
	}

	/** How many places of the text under test the entries match. */
	public int hitCount() {
		return hits.size();
	}

	private void show(String text) {
		List<LexiconEntry> entries = LexiconCheck.check(document().get(), input().path(), Set.of()).entries();
		List<Hit> found = new ArrayList<>();
		int[] all = new int[1];
		Dictionary.of(entries).scan(text, 0, text.length(), (begin, end, entry) -> {
			if (all[0]++ < MOST_HITS) {
				found.add(new Hit(begin, end, entry));
			}
		});
		found.sort((a, b) -> a.begin() != b.begin() ? Integer.compare(a.begin(), b.begin()) : Integer.compare(b.end(), a.end()));
		subject = text;
		hits = found;
		table.setItemCount(hits.size());
		table.clearAll();
		count.setText(text.isBlank() ? "" : all[0] == 1 ? "1 match" : all[0] + " matches" + (all[0] > MOST_HITS ? ", the first " + MOST_HITS + " shown" : ""));
		count.requestLayout();
	}

	private void reveal() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < hits.size() && shown != null) {
			DocumentOpening.reveal(getSite().getPage(), shown.corpus(), shown.document().id(), shown.annotator(),
					Span.of(hits.get(row).begin(), hits.get(row).end()), false);
		}
	}

	@Override
	protected String summary(String text) {
		if (input().isShipped()) {
			return super.summary(text);
		}
		int entries = LexiconCheck.check(text, input().path(), Set.of()).entries().size();
		return entries + (entries == 1 ? " entry" : " entries") + ", no problems. The next suggestions use them once the file is saved.";
	}
}
