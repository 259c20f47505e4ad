package org.glossator.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.rules.EngineFileEditor;
import org.glossator.ui.rules.EngineFiles;
import org.junit.jupiter.api.Test;

/** A set with faults, opened in the real workbench. */
class ProblemsViewTest extends DeskFixture {

	private static SpanRecord span(String id, String layer, int begin, int end, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static Table table() {
		return Desk.control(Table.class, table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Problem"));
	}

	private static List<String> problems() {
		return Arrays.stream(table().getItems()).map(item -> item.getText(0)).toList();
	}

	private static String selected() {
		return ((Element) ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).getFirstElement()).getId();
	}

	@Test
	void brokenSet_isOpenedWalkedAndMended() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		AnnotatedDocument set = desk.corpus().read("text1", Desk.ME);
		desk.corpus().write(set.withAnnotations(List.of(span("a", "entity", 6, 11, "kind", "DOG"), span("b", "weather", 12, 16), span("c", "entity", 27, 90, "kind", "FAC"),
				span("d", "claim", 0, 30, "evidence", "gone"), new RelationRecord("r", "claimant", "d", "nobody", FeatureValues.NONE, Provenance.MANUAL))));
		DocumentSession session = desk.open("text1");
		desk.show(ProblemsView.ID, ProblemsView.class);
		desk.bot().until("the problems", () -> table().getItemCount() >= 5);
		assertTrue(problems().stream().anyMatch(sentence -> sentence.contains("DOG")), problems().toString());

		desk.text();
		assertTrue(Desk.page().getActivePart() == Desk.page().getActiveEditor(), () -> "Active is " + Desk.page().getActivePart());
		desk.bot().key(SWT.F6);
		desk.bot().until("the first problem", () -> table().getSelectionCount() == 1);
		assertEquals(1, ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).size(), () -> problems() + " at " + table().getSelectionIndex());
		assertEquals("d", selected());
		desk.bot().key(SWT.F6);
		desk.bot().key(SWT.F6);
		desk.bot().until("the unknown tag", () -> selected().equals("a"));
		assertEquals(1, table().getSelectionCount());

		// What each problem's first fix does, one after the other, until none is left.
		for (int step = 0; step < 12 && table().getItemCount() > 0; step++) {
			List<String> before = problems();
			QuickFixes ways = new QuickFixes(session.snapshot(), session.schema());
			Problem first = Problem.of(session.snapshot(), session.schema()).get(0);
			QuickFix fix = ways.of(first.finding()).get(0);
			session.commandStack().execute(fix.mended() == null ? Edits.remove(session, fix.label(), List.of(fix.id()))
					: Edits.replace(session, fix.label(), List.of(), List.of(fix.mended())));
			desk.bot().until("other problems than " + before, () -> !problems().equals(before));
		}
		assertEquals(List.of(), problems());
	}

	@Test
	void enterOnAProblem_goesToTheAnnotation() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		DocumentSession session = desk.open("text1");
		desk.add(session, span("a", "entity", 6, 11, "kind", "DOG"));
		desk.show(ProblemsView.ID, ProblemsView.class);
		desk.bot().until("the problem", () -> table().getItemCount() == 1);
		table().setFocus();
		assertTrue(table().isFocusControl(), () -> "The focus is in " + desk.bot().display().getFocusControl());
		assertEquals(0, table().getSelectionIndex());
		IEditorPart editor = Desk.page().getActiveEditor();
		desk.bot().key(SWT.CR);
		desk.bot().until("the editor, not " + Desk.page().getActivePart(), () -> Desk.page().getActivePart() == editor);
		assertEquals("a", selected());
		assertEquals("Add", Desk.undoLabel(Adapters.adapt(Desk.page().getActiveEditor(), DocumentSession.class).undoContext()));
	}

	@Test
	void enterWhileProblemsComeAndGo_isNeverLost() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam and the bridge and the ferry and the mill.");
		DocumentSession session = desk.open("text1");
		desk.add(session, span("a", "entity", 6, 11, "kind", "DOG"));
		ProblemsView view = desk.show(ProblemsView.ID, ProblemsView.class);
		desk.bot().until("the problem", () -> table().getItemCount() == 1);
		IEditorPart editor = Desk.page().getActiveEditor();
		// Before the list is filled again, about when it is, and after that.
		long[] waits = { 0, 250, 300, 350, 600 };
		for (int round = 0; round < 10; round++) {
			Desk.page().activate(editor);
			desk.bot().settle();
			desk.add(session, span("b" + round, "entity", 20 + 4 * round, 22 + 4 * round, "kind", "DOG"));
			long end = System.nanoTime() + waits[round % waits.length] * 1_000_000;
			desk.bot().until("some time to pass", () -> System.nanoTime() > end);
			Desk.page().activate(view);
			desk.bot().key(SWT.CR);
			String when = "Enter " + waits[round % waits.length] + " ms after an edit, round " + round;
			desk.bot().until(when, () -> Desk.page().getActivePart() == editor);
		}
	}

	@Test
	void mendedProblem_leavesTheNextSelected() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		DocumentSession session = desk.open("text1");
		desk.add(session, span("a", "entity", 0, 5, "kind", "DOG"), span("b", "entity", 6, 11, "kind", "DOG"), span("c", "entity", 27, 30, "kind", "DOG"));
		desk.show(ProblemsView.ID, ProblemsView.class);
		desk.bot().until("the problems", () -> table().getItemCount() == 3);
		table().setSelection(1);
		session.commandStack().execute(Edits.replace(session, "Mend", List.of(), List.of(span("b", "entity", 6, 11, "kind", "PER"))));
		desk.bot().until("one less", () -> table().getItemCount() == 2);
		assertEquals(1, table().getSelectionIndex());
		desk.bot().key(SWT.CR);
		desk.bot().until("the editor", () -> Desk.page().getActivePart() == Desk.page().getActiveEditor());
		assertEquals("c", selected());
	}

	@Test
	void problemsOfAnOpenLexicon_areListedWithTheirLineAndOpenedThere() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		Path lexicon = desk.corpus().folder().resolve("lexicons/bias-mine.csv");
		Files.createDirectories(lexicon.getParent());
		Files.writeString(lexicon, "entry,tag,inflect,note,source\nthug,name_calling_labeling,no,,\nliar,no_such_tag,no,,\n");
		desk.open("text1");
		desk.show(ProblemsView.ID, ProblemsView.class);
		desk.bot().until("no problem", () -> table().getItemCount() == 0);
		EngineFileEditor editor = (EngineFileEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), "lexicons/bias-mine.csv", 0);
		Desk.page().activate(Desk.page().findView(ProblemsView.ID));
		desk.bot().until("the problem of the lexicon", () -> table().getItemCount() > 0);
		assertEquals(List.of("bias-mine.csv, line 3"), Arrays.stream(table().getItems()).map(item -> item.getText(3)).toList());
		assertEquals("liar,no_such_tag,no,,", table().getItem(0).getText(1));
		table().setFocus();
		table().setSelection(0);
		for (int press = 0; press < 3 && Desk.page().getActivePart() != editor; press++) {
			desk.bot().key(SWT.CR);
		}
		desk.bot().until("the lexicon", () -> Desk.page().getActivePart() == editor);
		assertEquals("liar,no_such_tag,no,,", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
		Desk.page().closeEditor(editor, false);
		desk.bot().until("no problem", () -> table().getItemCount() == 0);
	}

	@Test
	void errorOfALexiconThatEndedARun_isListed_untilItIsMended() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		write("lexicons/bias-mine.csv", "entry,tag,inflect\nliar,no_such_tag,no\nthug,name_calling_labeling,often\n");
		write("rules/mine.ruta", "W{-> MARK(Bias)};\n");
		desk.open("text1");
		desk.show(ProblemsView.ID, ProblemsView.class);
		EngineFileEditor rules = (EngineFileEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), "rules/mine.ruta", 0);
		desk.bot().settle();
		rules.runOnDocument();
		Desk.page().activate(Desk.page().findView(ProblemsView.ID));
		desk.bot().until("the error of the lexicon", () -> table().getItemCount() == 1);
		assertEquals("bias-mine.csv, line 3", table().getItem(0).getText(3));

		EngineFileEditor lexicon = (EngineFileEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), "lexicons/bias-mine.csv", 0);
		desk.bot().until("error and warning of the open file, once each", () -> table().getItemCount() == 2);
		lexicon.getDocumentProvider().getDocument(lexicon.getEditorInput()).set("entry,tag,inflect\nthug,name_calling_labeling,no\n");
		desk.bot().until("no problem", () -> table().getItemCount() == 0);
		lexicon.doSave(null);
		Desk.page().closeEditor(lexicon, false);
		desk.bot().until("the file to be looked at again", () -> Job.getJobManager().isIdle());
		assertEquals(List.of(), problems());
	}

	@Test
	void viewOpenedAfterTheRun_listsTheErrorsToo() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam.");
		write("lexicons/bias-mine.csv", "entri,tag,inflect\nthug,name_calling_labeling,often\n");
		Desk.page().hideView(desk.show(ProblemsView.ID, ProblemsView.class));
		desk.show(ProblemsView.ID, ProblemsView.class);
		desk.bot().until("both errors of the lexicon", () -> table().getItemCount() == 2);
		assertEquals(List.of("bias-mine.csv, line 1", "bias-mine.csv, line 2"), Arrays.stream(table().getItems()).map(item -> item.getText(3)).toList());
	}

	private void write(String file, String text) throws Exception {
		Path path = desk.corpus().folder().resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}
}
