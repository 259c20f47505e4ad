package org.glossator.review.ui.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.team.FileDecision;
import org.glossator.review.team.OpenConflict;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;

/** The conflicts that merges left, both sides of each, and what can be decided. */
final class ConflictPart {

	private final IWorkbenchPage page;
	private final Runnable decided;
	private final Table table;
	private final Text[] sides = new Text[2];
	private final Button[] buttons = new Button[3];
	private Corpus corpus;
	private List<OpenConflict> open = List.of();
	private Map<String, String> texts = Map.of();
	private Map<String, FileSides> files = Map.of();

	/** @param decided called on the UI thread when a decision is kept */
	ConflictPart(Composite parent, IWorkbenchPage page, Runnable decided) {
		this.page = page;
		this.decided = decided;
		Composite part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(part);
		table = new Table(part, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Conflicts to decide");
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, 60).applyTo(table);
		column("Conflict", 190);
		column("Document", 200);
		column("Whose", 90);
		column("In what", 160);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> reveal());
		for (int i = 0; i < 2; i++) {
			sides[i] = new Text(part, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
			AccessibleName.set(sides[i], i == 0 ? "One side" : "Other side");
			GridDataFactory.fillDefaults().grab(true, false).hint(120, 64).applyTo(sides[i]);
		}
		new Composite(part, SWT.NONE).setLayoutData(GridDataFactory.swtDefaults().hint(1, 1).create());
		buttons[0] = button(part, "Take This One", ConflictCommand.Way.ONE);
		buttons[1] = button(part, "Take That One", ConflictCommand.Way.OTHER);
		buttons[2] = button(part, "Leave It as It Is", ConflictCommand.Way.AS_IT_IS);
		selected();
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private Button button(Composite part, String name, ConflictCommand.Way way) {
		Button button = new Button(part, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> decide(way));
		return button;
	}

	/**
	 * Shows conflicts of a corpus.
	 *
	 * @param newTexts the texts of the documents they are in
	 * @param newFiles both versions of whole files, by the conflict's id
	 */
	void show(Corpus newCorpus, List<OpenConflict> conflicts, Map<String, String> newTexts, Map<String, FileSides> newFiles) {
		texts = newTexts;
		files = newFiles;
		corpus = newCorpus;
		open = conflicts;
		table.removeAll();
		for (OpenConflict conflict : open) {
			new TableItem(table, SWT.NONE).setText(new String[] { words(conflict.what()), title(conflict), conflict.annotator(),
					conflict.annotation().isEmpty() ? conflict.path() : String.join(", ", conflict.aspects()) });
		}
		if (!open.isEmpty()) {
			table.select(0);
		}
		selected();
	}

	private String title(OpenConflict conflict) {
		return corpus.document(conflict.document()).map(DocumentInfo::title).filter(title -> !title.isBlank()).orElse(conflict.document());
	}

	private static String words(String what) {
		return what.replace('-', ' ');
	}

	private OpenConflict conflict() {
		int row = table.getSelectionIndex();
		return row < 0 ? null : open.get(row);
	}

	private void selected() {
		OpenConflict conflict = conflict();
		boolean ofAnnotation = conflict != null && !conflict.annotation().isEmpty();
		FileSides file = conflict == null || ofAnnotation ? null : files.get(conflict.id());
		sides[0].setText(ofAnnotation ? text(conflict, conflict.one()) : file == null ? "" : file.one());
		sides[1].setText(ofAnnotation ? text(conflict, conflict.other()) : file == null ? "" : file.other());
		buttons[0].setEnabled(ofAnnotation || file != null);
		buttons[1].setEnabled(ofAnnotation || file != null);
		buttons[2].setEnabled(conflict != null);
	}

	private String text(OpenConflict conflict, AnnotationRecord side) {
		if (side == null) {
			return "deleted";
		}
		List<String> lines = new ArrayList<>();
		lines.add(CaseTexts.layer(corpus.schema(), side.layer()) + ": " + CaseTexts.tag(corpus.schema(), side));
		if (side instanceof SpanRecord span) {
			String text = texts.getOrDefault(conflict.document(), "");
			lines.add(span.span().end() <= text.length() ? "“" + CaseTexts.oneLine(span.span().coveredText(text)) + "”" : "at " + span.span());
		}
		lines.addAll(CaseTexts.values(corpus.schema(), side));
		if (!side.provenance().note().isEmpty()) {
			lines.add("Note: " + side.provenance().note());
		}
		return String.join("\n", lines);
	}

	/** Shows the annotation where it is. */
	private void reveal() {
		OpenConflict conflict = conflict();
		if (conflict != null && !conflict.annotation().isEmpty()) {
			DocumentOpening.reveal(page, corpus, conflict.document(), conflict.annotator(), conflict.annotation(), true);
		}
	}

	private void decide(ConflictCommand.Way way) {
		OpenConflict conflict = conflict();
		String person = PlatformUI.getWorkbench().getService(OpenCorpora.class).annotator();
		if (conflict.annotation().isEmpty()) {
			decideFile(conflict, way);
			return;
		}
		IEditorPart editor = DocumentOpening.open(page, corpus, conflict.document(), conflict.annotator());
		if (editor != null) {
			whenOpen(editor, () -> decide(editor, conflict, way, person));
		}
	}

	/** A version of the file is put in its place; what is open is read anew. */
	private void decideFile(OpenConflict conflict, ConflictCommand.Way way) {
		FileDecision.Take take = switch (way) {
			case ONE -> FileDecision.Take.ONE;
			case OTHER -> FileDecision.Take.OTHER;
			case AS_IT_IS -> FileDecision.Take.AS_IT_IS;
		};
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		FileDecision decision = new FileDecision(conflict, take, TeamWork.access(corpus, decided),
				corpora.undoContexts(corpus, List.of(conflict.document())));
		TeamWork.start(page, corpus, decision.getLabel(), team -> {
			decision.make(team);
			return "";
		}, said -> decided.run());
	}

	private static void whenOpen(IEditorPart editor, Runnable work) {
		if (Adapters.adapt(editor, DocumentSession.class) != null) {
			work.run();
			return;
		}
		editor.addPropertyListener(new IPropertyListener() {
			@Override
			public void propertyChanged(Object source, int property) {
				if (property == IEditorPart.PROP_INPUT && Adapters.adapt(editor, DocumentSession.class) != null) {
					editor.removePropertyListener(this);
					work.run();
				}
			}
		});
	}

	private void decide(IEditorPart editor, OpenConflict conflict, ConflictCommand.Way way, String person) {
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		Command command = new ConflictCommand(session, conflict, way, person, decided);
		if (command.canExecute()) {
			session.commandStack().execute(command);
			DocumentOpening.reveal(page, session.corpus(), conflict.document(), conflict.annotator(), conflict.annotation(), true);
		} else {
			String why = session.refusal();
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Decide Conflict",
					why != null ? why : "The set has changed since the merge: what was to be changed is no longer there. Leave it as it is.");
		}
	}
}
