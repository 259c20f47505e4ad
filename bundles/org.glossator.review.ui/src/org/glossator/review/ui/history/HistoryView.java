package org.glossator.review.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.AnnotationChange;
import org.glossator.review.team.Team;
import org.glossator.review.team.TeamHistory;
import org.glossator.review.team.Version;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.refresh.Refreshable;

/** The versions of the selected set that the team's history has, and who did what to the selected annotation. */
public final class HistoryView extends ViewPart implements INullSelectionListener, Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.history";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private OpenCorpora corpora;
	private Label head;
	private Button compare;
	private Button since;
	private Table versions;
	private Table changes;
	private SetState state;
	private ActiveSession active;
	private List<Version> shown = List.of();

	@Override
	public void createPartControl(Composite parent) {
		corpora = getSite().getService(OpenCorpora.class);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(4, 2).spacing(4).center(true).wrap(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		compare = button(row, "Compare", "Compares the selected version with the set as it is now, or two selected versions with each other", this::compare);
		since = button(row, "What Changed Since I Looked", "Compares the set with what it was when you last opened it in a review",
				() -> Comparing.sinceLooked(getSite().getPage(), state, this::tell));
		head = new Label(row, SWT.NONE);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		versions = table(sash, "Versions of the set", SWT.MULTI, "When", 130, "Who", 90, "What", 340);
		versions.addListener(SWT.Selection, event -> enable());
		versions.addListener(SWT.DefaultSelection, event -> compare());
		changes = table(sash, "History of the selected annotation", SWT.SINGLE, "When", 130, "Who", 90, "Before", 170, "After", 170);
		getSite().getPage().addPostSelectionListener(this);
		// A document's annotations arrive after its editor.
		active = new ActiveSession(getSite().getPage(), session -> selectionChanged(null, selection()));
		enable();
		selectionChanged(null, selection());
	}

	/** What is selected; where the active part has no selection, as this view, what is selected in the editor. */
	private ISelection selection() {
		ISelection selection = getSite().getPage().getSelection();
		IEditorPart editor = getSite().getPage().getActiveEditor();
		ISelectionProvider provider = editor == null ? null : editor.getSite().getSelectionProvider();
		return (selection == null || selection.isEmpty()) && provider != null ? provider.getSelection() : selection;
	}

	private static Button button(Composite row, String name, String tip, Runnable pressed) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private static Table table(Composite parent, String name, int style, Object... columns) {
		Table table = new Table(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (int i = 0; i < columns.length; i += 2) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText((String) columns[i]);
			column.setWidth((Integer) columns[i + 1]);
		}
		return table;
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || head.isDisposed()) {
			return;
		}
		SetState now = SetState.of(selection, getSite().getPage().getActiveEditor(), corpora.annotator());
		if (now != null && !now.equals(state)) {
			state = now;
			refresh();
		}
	}

	private void tell(String sentence) {
		head.setText(sentence.replace("&", "&&"));
		head.requestLayout();
	}

	@Override
	public void refresh() {
		SetState of = state;
		if (of == null || !Team.isTeam(of.corpus().folder())) {
			tell(of == null ? "Select a set or an annotation." : "Only a team corpus has a history; the Team view shares this one.");
			show(of, List.of(), List.of(), "");
			return;
		}
		Display display = Display.getCurrent();
		CorpusJob.startQuietly("Reading the history of " + of.document(), monitor -> {
			try (TeamHistory history = TeamHistory.open(of.corpus().folder())) {
				List<Version> found = history.versions(of.document(), of.annotator());
				List<AnnotationChange> changed = of.annotation().isEmpty() ? List.of() : history.blame(of.document(), of.annotator(), of.annotation());
				String text = of.corpus().text(of.document());
				display.asyncExec(() -> {
					if (of.equals(state) && !head.isDisposed()) {
						tell(of.annotator() + " on " + title(of) + (found.isEmpty() ? ": never sent" : ""));
						show(of, found, changed, text);
					}
				});
			}
		});
	}

	private static String title(SetState of) {
		return of.corpus().document(of.document()).map(DocumentInfo::title).filter(title -> !title.isBlank()).orElse(of.document());
	}

	private void show(SetState of, List<Version> found, List<AnnotationChange> history, String text) {
		shown = found;
		versions.removeAll();
		for (Version version : found) {
			new TableItem(versions, SWT.NONE).setText(new String[] { TIME.format(version.time()), version.author(), version.message() });
		}
		changes.removeAll();
		for (AnnotationChange change : history) {
			new TableItem(changes, SWT.NONE).setText(new String[] { TIME.format(change.time()), change.author(),
					state(of.corpus(), text, change.before()), state(of.corpus(), text, change.after()) });
		}
		enable();
	}

	private static String state(Corpus corpus, String text, AnnotationRecord annotation) {
		if (annotation == null) {
			return "–";
		}
		List<String> parts = new ArrayList<>(List.of(CaseTexts.tag(corpus.schema(), annotation)));
		if (annotation instanceof SpanRecord span && span.span().end() <= text.length()) {
			parts.add("“" + CaseTexts.oneLine(span.span().coveredText(text)) + "”");
		}
		parts.addAll(CaseTexts.values(corpus.schema(), annotation));
		return String.join(", ", parts);
	}

	private void enable() {
		compare.setEnabled(versions.getSelectionCount() == 1 || versions.getSelectionCount() == 2);
		since.setEnabled(state != null && !state.annotator().equals(corpora.annotator()) && Team.isTeam(state.corpus().folder()));
	}

	/** The older on the left. */
	private void compare() {
		int[] rows = versions.getSelectionIndices();
		if (rows.length == 0 || rows.length > 2) {
			return;
		}
		String older = Comparing.version(state.annotator(), shown.get(rows[rows.length - 1]).commit());
		String newer = rows.length == 1 ? state.annotator() : Comparing.version(state.annotator(), shown.get(rows[0]).commit());
		Comparing.open(getSite().getPage(), state.corpus(), state.document(), List.of(older, newer));
	}

	@Override
	public void setFocus() {
		versions.setFocus();
		// What was selected just before the editor was left is told by nobody.
		selectionChanged(null, selection());
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(this);
		active.dispose();
		super.dispose();
	}
}
