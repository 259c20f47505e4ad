package org.glossator.review.ui.feedback;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.adjudication.Feedback;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.agreement.Score;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.AnnotatorSet;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.refresh.Refreshable;

/**
 * What an adjudicator changed, for the annotator to walk through: selecting a line shows it in the annotator's own set.
 * Beside it how right the annotator was by tag, document by document as they were settled.
 */
public final class FeedbackView extends ViewPart implements Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.feedback";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private final Runnable changed = this::corporaChanged;
	private final ISelectionListener chosen = (part, selection) -> choose();
	private OpenCorpora corpora;
	private Table lines;
	private Table accuracy;
	private Label count;
	private Corpus corpus;
	private String annotator = "";
	private FeedbackItems shown;

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		lines = table(sash, "What was changed");
		column(lines, "Document", 150);
		column(lines, "Text", 170);
		column(lines, "Yours", 130);
		column(lines, "Adjudicated", 130);
		column(lines, "Why", 200);
		lines.addListener(SWT.Selection, event -> reveal(false));
		lines.addListener(SWT.DefaultSelection, event -> reveal(true));
		accuracy = table(sash, "How much of yours stands, by tag");
		sash.setWeights(64, 36);
		count = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(count);
		corpora.addListener(changed);
		getSite().getPage().addSelectionListener("org.glossator.ui.corpus", chosen);
		choose();
		refresh();
	}

	private static Table table(Composite parent, String name) {
		Table table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		return table;
	}

	private static void column(Table table, String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private void corporaChanged() {
		Display display = lines.getDisplay();
		display.asyncExec(() -> {
			if (!lines.isDisposed()) {
				choose();
				refresh();
			}
		});
	}

	/** One's own; an adjudicator who selects somebody's set sees what that person will see. */
	private void choose() {
		IStructuredSelection selection = getSite().getPage().getSelection("org.glossator.ui.corpus") instanceof IStructuredSelection structured
				? structured : null;
		Corpus now = ChosenCorpus.of(selection, getSite().getWorkbenchWindow(), corpora);
		String who = selection != null && selection.getFirstElement() instanceof AnnotatorSet set ? set.annotator() : corpora.annotator();
		if (now != corpus || !who.equals(annotator)) {
			corpus = now;
			annotator = who;
			if (shown != null) {
				refresh();
			}
		}
	}

	/** Shows what came back to somebody, whatever is selected elsewhere. */
	public void show(Corpus of, String who) {
		if (of != corpus || !who.equals(annotator)) {
			corpus = of;
			annotator = who;
			refresh();
		}
	}

	@Override
	public void refresh() {
		Corpus of = corpus;
		String who = annotator;
		if (of == null) {
			count.setText("Open a corpus.");
			return;
		}
		Display display = Display.getCurrent();
		CorpusJob.startQuietly("Looking what came back to " + who, monitor -> {
			FeedbackItems found = FeedbackItems.of(of, who);
			display.asyncExec(() -> {
				if (!lines.isDisposed() && of == corpus && who.equals(annotator)) {
					show(found);
				}
			});
		});
	}

	private void show(FeedbackItems found) {
		shown = found;
		lines.removeAll();
		SchemaSpec schema = corpus.schema();
		for (FeedbackItems.Line line : found.lines()) {
			Feedback.Item item = line.item();
			List<AnnotationRecord> left = item.difference().left();
			List<AnnotationRecord> right = item.difference().right();
			String why = item.decision() == null ? CaseTexts.kind(item.difference().kind())
					: String.join(", ", List.of(item.decision().reason(), item.decision().note()).stream().filter(each -> !each.isEmpty()).toList());
			List<AnnotationRecord> both = new ArrayList<>(left);
			both.addAll(right);
			Set<String> unlike = left.isEmpty() || right.isEmpty() ? Set.of() : CaseTexts.unlike(schema, both.get(0).layer(), both);
			new TableItem(lines, SWT.NONE).setText(new String[] { title(line.document()), quote(line, left.isEmpty() ? right : left),
					side(schema, line, left, unlike), side(schema, line, right, unlike), why.isEmpty() ? CaseTexts.decision(item.decision()) : why });
		}
		// Else the first focus would select a line, and with it open a document.
		lines.select(0);
		showAccuracy(schema);
		count.setText(found.lines().isEmpty() ? "Nothing was decided otherwise than " + annotator + " has it."
				: found.lines().size() + " changed of what " + annotator + " has. Arrow keys walk, Enter goes to the text.");
	}

	private String title(String document) {
		return corpus.document(document).map(DocumentInfo::title).filter(title -> !title.isBlank()).orElse(document);
	}

	private static String quote(FeedbackItems.Line line, List<AnnotationRecord> side) {
		return side.isEmpty() || !(side.get(0) instanceof SpanRecord span) ? "(not on text)" : CaseTexts.oneLine(span.span().coveredText(line.text()));
	}

	/** The tags, and what makes the difference: the words where the other has other words, the values where the other has others. */
	private static String side(SchemaSpec schema, FeedbackItems.Line line, List<AnnotationRecord> side, Set<String> unlike) {
		boolean words = line.item().difference().kind() == DifferenceKind.BOUNDARY;
		List<String> parts = new ArrayList<>();
		for (AnnotationRecord each : side) {
			StringBuilder part = new StringBuilder(CaseTexts.tag(schema, each));
			if (words && each instanceof SpanRecord span) {
				part.append(" “").append(CaseTexts.oneLine(span.span().coveredText(line.text()))).append('”');
			}
			for (String feature : unlike) {
				String values = String.join(", ", each.values().all(feature).stream().map(value -> CaseTexts.value(schema, each.layer(), feature, value)).toList());
				part.append(", ").append(CaseTexts.feature(schema, each.layer(), feature)).append(": ").append(values.isEmpty() ? "–" : values);
			}
			parts.add(part.toString());
		}
		return parts.isEmpty() ? "–" : String.join(" + ", parts);
	}

	/** Tags are the rows, documents in the order in which they were settled the columns. */
	private void showAccuracy(SchemaSpec schema) {
		accuracy.removeAll();
		for (TableColumn old : accuracy.getColumns()) {
			old.dispose();
		}
		column(accuracy, shown.accuracy().isEmpty() ? "F1 by tag: nothing is settled yet" : "F1 by tag", shown.accuracy().isEmpty() ? 280 : 180);
		column(accuracy, "All", 60);
		TreeSet<String> labels = new TreeSet<>();
		for (Feedback.Accuracy one : shown.accuracy()) {
			column(accuracy, DAY.format(one.settled()), 90);
			accuracy.getColumn(accuracy.getColumnCount() - 1).setToolTipText(title(one.document()));
			labels.addAll(one.labels().keySet());
		}
		for (String label : labels) {
			List<String> cells = new ArrayList<>(List.of(tag(schema, label), ""));
			Score all = Score.NONE;
			for (Feedback.Accuracy one : shown.accuracy()) {
				Score score = one.labels().getOrDefault(label, Score.NONE);
				all = all.plus(score);
				cells.add(number(score));
			}
			cells.set(1, number(all));
			new TableItem(accuracy, SWT.NONE).setText(cells.toArray(String[]::new));
		}
	}

	private static String tag(SchemaSpec schema, String label) {
		int slash = label.indexOf('/');
		String layer = label.substring(0, slash);
		LayerSpec spec = schema.layer(layer);
		String name = CaseTexts.value(schema, layer, spec == null ? "" : spec.labelFeature(), label.substring(slash + 1));
		return CaseTexts.layer(schema, layer) + (name.isEmpty() ? "" : ": " + name);
	}

	private static String number(Score score) {
		return score.predicted() + score.gold() == 0 ? "" : String.format(Locale.ROOT, "%.2f", score.f1());
	}

	/** Shows the annotation in the annotator's own set; what was added is shown in the adjudicated set. */
	private void reveal(boolean activate) {
		int row = lines.getSelectionIndex();
		if (row < 0) {
			return;
		}
		FeedbackItems.Line line = shown.lines().get(row);
		List<AnnotationRecord> left = line.item().difference().left();
		List<AnnotationRecord> right = line.item().difference().right();
		boolean own = !left.isEmpty();
		DocumentOpening.reveal(getSite().getPage(), corpus, line.document(), own ? annotator : CorpusCuration.TARGET, (own ? left : right).get(0).id(), activate);
		if (!activate) {
			// A document that was not open yet takes the focus: walking goes on here.
			getSite().getPage().activate(this);
		}
	}

	@Override
	public void setFocus() {
		lines.setFocus();
	}

	@Override
	public void dispose() {
		corpora.removeListener(changed);
		getSite().getPage().removeSelectionListener("org.glossator.ui.corpus", chosen);
		super.dispose();
	}
}
