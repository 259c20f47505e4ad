package org.glossator.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.SelectedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Find all and annotate, by its keys, in the real workbench. */
class FindViewTest extends DeskFixture {

	private static final String TEXT = "Mayor Olsen lied.\r\nThe dam of Olsen broke; Olsens and OLSEN fled.\n";

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, TEXT, "Nothing here but Olsen.", "And Olsen again.");
		session = desk.open("text1");
	}

	@AfterEach
	void close() throws IOException {
		if (desk != null) {
			Desk.page().hideView(Desk.page().findView(FindView.ID));
		}
	}

	private static List<String> annotations(DocumentSession of) {
		return of.snapshot().annotations().stream().map(record -> ((SpanRecord) record).span().coveredText(of.text()) + "="
				+ record.values().get("kind") + "@" + ((SpanRecord) record).span().begin()).toList();
	}

	private SpanRecord person(int begin) {
		return new SpanRecord("", "entity", Span.of(begin, begin + 5), FeatureValues.of("kind", "PER"), Provenance.MANUAL);
	}

	private Table hits() {
		return Desk.control(Table.class, table -> table.getColumnCount() > 2 && table.getColumn(1).getText().equals("Before"));
	}

	private List<String> rows() {
		return Arrays.stream(hits().getItems()).map(item -> (item.getChecked() ? "x " : "- ") + item.getText(2) + "|" + item.getText(4)).toList();
	}

	private void shown() {
		desk.bot().until("the Find view", () -> view() != null);
		desk.idle();
	}

	private FindView view() {
		return (FindView) Desk.page().findView(FindView.ID);
	}

	private void ask(String words, int... modifiers) {
		desk.text();
		desk.bot().key('f', modifiers);
		desk.bot().until("the words to have the focus", () -> desk.bot().display().getFocusControl() instanceof Combo);
		desk.bot().key('a', SWT.CTRL);
		desk.bot().type(words);
		desk.bot().key(SWT.CR);
		desk.idle();
	}

	@Test
	void wordFoundAndTagged_isOneStepOfUndo() {
		desk.add(session, person(6));
		ask("olsen", SWT.CTRL);
		assertEquals(List.of("- Olsen|Entity: Person", "x Olsen|", "x Olsen|", "x OLSEN|"), rows());
		assertEquals("4 hits. 1 is annotated.", view().said());
		assertTrue(hits().isFocusControl());
		desk.bot().key(SWT.ARROW_DOWN);
		assertEquals(Span.of(30, 35), Adapters.adapt(Desk.page().getActiveEditor(), SelectedText.class).selectedText());
		// The third one is left out.
		desk.bot().key(SWT.ARROW_DOWN);
		desk.bot().key(' ');
		assertEquals(List.of("- Olsen|Entity: Person", "x Olsen|", "- Olsen|", "x OLSEN|"), rows());
		desk.bot().key(SWT.CR, SWT.CTRL);
		desk.idle();
		assertEquals(List.of("Olsen=PER@6", "Olsen=null@30", "OLSEN=null@54"), annotations(session));
		assertEquals("Tag 2 places as Entity", Desk.undoLabel(session.undoContext()));
		assertEquals(List.of("- Olsen|Entity: Person", "- Olsen|Entity", "- Olsen|", "- OLSEN|Entity"), rows(), "What was left out stays so");
		session.commandStack().undo();
		assertEquals(List.of("Olsen=PER@6"), annotations(session));
	}

	@Test
	void annotationPropagated_takesItsTagAndWholeWordsInItsCase() {
		desk.add(session, person(6));
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(session.index().asList().get(0)), true);
		desk.text();
		desk.bot().key(SWT.CR, SWT.CTRL);
		shown();
		assertEquals(List.of("- Olsen|Entity: Person", "x Olsen|"), rows());
		desk.bot().key(SWT.CR, SWT.CTRL);
		desk.idle();
		assertEquals(List.of("Olsen=PER@6", "Olsen=PER@30"), annotations(session));
		assertEquals("Tag 1 place as Entity: Person", Desk.undoLabel(session.undoContext()));
	}

	@Test
	void allLikeThis_areDeletedTogether() {
		desk.add(session, person(6), person(30), new SpanRecord("", "entity", Span.of(6, 11), FeatureValues.of("kind", "LOC"), Provenance.MANUAL));
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(session.index().asList().stream()
				.filter(annotation -> annotation.getBegin() == 30).map(org.glossator.model.Element.class::cast).toList(), true);
		desk.text();
		desk.bot().key(SWT.DEL, SWT.CTRL);
		shown();
		assertEquals(List.of("x Olsen|Entity: Person", "x Olsen|Entity: Person"), rows());
		desk.bot().key(SWT.CR, SWT.CTRL);
		desk.idle();
		assertEquals(List.of("Olsen=LOC@6"), annotations(session));
		assertEquals("Delete 2 annotations", Desk.undoLabel(session.undoContext()));
		session.commandStack().undo();
		assertEquals(3, annotations(session).size());
	}

	@Test
	void corpusTagged_isOneStepOfUndoInTheOpenDocumentAndTheFiles() throws Exception {
		ask("Olsen", SWT.CTRL, SWT.SHIFT);
		assertEquals(6, hits().getItemCount());
		desk.bot().key(SWT.CR, SWT.CTRL);
		desk.idle();
		IUndoContext whole = Desk.corpora().undoContext(desk.corpus());
		assertEquals(4, annotations(session).size());
		assertEquals(1, desk.corpus().read("text2", Desk.ME).annotations().size());
		assertEquals("Tag 6 places as Entity", Desk.undoLabel(whole));
		assertEquals("Tag 6 places as Entity", Desk.undoLabel(session.undoContext()));
		assertTrue(session.isDirty());
		session.commandStack().undo();
		assertEquals(List.of(), annotations(session));
		assertFalse(session.isDirty());
		assertEquals(List.of(), desk.corpus().read("text2", Desk.ME).annotations());
		assertEquals(List.of(), desk.corpus().read("text3", Desk.ME).annotations());
		assertNull(Desk.undoLabel(whole));
		session.commandStack().redo();
		assertEquals(4, annotations(session).size());
		assertEquals(1, desk.corpus().read("text3", Desk.ME).annotations().size());
	}

	@Test
	void editedSince_undoOfTheCorpusLeavesWhatWasEdited() throws Exception {
		ask("Olsen", SWT.CTRL, SWT.SHIFT);
		desk.bot().key(SWT.CR, SWT.CTRL);
		desk.idle();
		AnnotationRecord first = session.snapshot().annotations().get(0);
		session.commandStack().execute(org.glossator.core.edit.Edits.setValues(session, "Set", java.util.Map.of(first.id(), FeatureValues.of("kind", "ORG"))));
		OperationHistoryFactory.getOperationHistory().undo(Desk.corpora().undoContext(desk.corpus()), null, null);
		assertEquals(List.of("Olsen=ORG@6"), annotations(session));
		session.commandStack().undo();
		assertEquals(List.of("Olsen=null@6"), annotations(session));
	}

	@Test
	void annotationsFound_areRetaggedTogether() {
		desk.add(session, person(6), person(30));
		ask("Olsen", SWT.CTRL);
		view().find(FindWish.annotations("Olsen", "entity", "PER", false), null);
		desk.idle();
		desk.bot().until("the annotations", () -> rows().size() == 2);
		Combo tag = Desk.control(Combo.class, combo -> java.util.Arrays.asList(combo.getItems()).contains("Entity: Location") && combo.getItem(0).equals("Entity"));
		tag.select(tag.indexOf("Entity: Location"));
		Button retag = Desk.control(Button.class, button -> button.getText().startsWith("Re&tag"));
		desk.bot().click(retag, new org.eclipse.swt.graphics.Point(retag.getSize().x / 2, retag.getSize().y / 2), 1);
		desk.idle();
		assertEquals(List.of("Olsen=LOC@6", "Olsen=LOC@30"), annotations(session));
		assertEquals("Change 2 annotations to Entity: Location", Desk.undoLabel(session.undoContext()));
	}

	@Test
	void brokenExpression_isToldAndNothingIsSearched() {
		ask("olsen", SWT.CTRL);
		Button expression = Desk.control(Button.class, button -> button.getText().startsWith("Regular"));
		expression.setSelection(true);
		ask("(olsen", SWT.CTRL);
		assertTrue(view().said().startsWith("This is no regular expression"), view().said());
		assertEquals(4, hits().getItemCount());
	}

	private void tick(String name) {
		Button box = Desk.control(Button.class, button -> button.getText().startsWith(name));
		box.forceFocus();
		desk.bot().until("the focus", box::isFocusControl);
		desk.bot().key(' ');
	}

	private List<String> found(String words) {
		ask(words, SWT.CTRL);
		return rows().stream().map(row -> row.substring(2, row.indexOf('|'))).toList();
	}

	@Test
	void options_areTickedByTheirKeys() {
		assertEquals(List.of("Olsen", "Olsen", "Olsen", "OLSEN"), found("olsen"));
		tick("Whole w");
		assertEquals(List.of("Olsen", "Olsen", "OLSEN"), found("olsen"));
		tick("I&gnore");
		assertEquals(List.of(), found("olsen"));
		assertEquals(List.of("Olsen", "Olsen"), found("Olsen"));
		tick("Whole w");
		tick("Regular");
		assertEquals(List.of("Olsens"), found("Ol[a-z]*ns"));
		assertEquals(List.of("dam of Olsen"), found("d.m of .l[a-z]*n"));
	}

	@Test
	void nextHit_isFoundFromTheText() {
		ask("Olsen", SWT.CTRL);
		desk.text();
		desk.bot().key(SWT.F3);
		assertEquals(Span.of(30, 35), Adapters.adapt(Desk.page().getActiveEditor(), SelectedText.class).selectedText());
		desk.bot().key(SWT.F3, SWT.SHIFT);
		assertEquals(Span.of(6, 11), Adapters.adapt(Desk.page().getActiveEditor(), SelectedText.class).selectedText());
	}

	@Test
	void editInTheText_isSeenAmongTheHits() {
		ask("Olsen", SWT.CTRL);
		// The second is left out by hand, and stays so.
		desk.bot().key(SWT.ARROW_DOWN);
		desk.bot().key(' ');
		assertEquals(List.of("x Olsen|", "- Olsen|", "x Olsen|", "x OLSEN|"), rows());
		desk.add(session, person(6));
		desk.bot().until("the hit to be annotated", () -> rows().equals(List.of("- Olsen|Entity: Person", "- Olsen|", "x Olsen|", "x OLSEN|")));
		assertEquals("4 hits. 1 is annotated.", view().said());
		assertEquals(1, hits().getSelectionIndex());
		session.commandStack().undo();
		desk.bot().until("the hit to be free again", () -> rows().equals(List.of("x Olsen|", "- Olsen|", "x Olsen|", "x OLSEN|")));
		assertEquals("4 hits.", view().said());
	}

	@Test
	void annotationsThatComeAndGo_comeAndGoAmongTheHits() {
		desk.add(session, person(6));
		ask("Olsen", SWT.CTRL);
		view().find(FindWish.annotations("Olsen", "entity", "PER", true), null);
		desk.idle();
		desk.bot().until("the annotation", () -> rows().equals(List.of("x Olsen|Entity: Person")));
		desk.add(session, person(30));
		desk.bot().until("the second", () -> rows().equals(List.of("x Olsen|Entity: Person", "- Olsen|Entity: Person")));
		session.commandStack().undo();
		session.commandStack().undo();
		desk.bot().until("none", () -> rows().isEmpty());
		assertEquals("Nothing found.", view().said());
	}

	@Test
	void corpusEditTakenBack_isSeenAmongTheHits() throws Exception {
		ask("Olsen", SWT.CTRL, SWT.SHIFT);
		desk.bot().key(SWT.CR, SWT.CTRL);
		desk.idle();
		desk.bot().until("all to be annotated", () -> rows().stream().allMatch(row -> row.endsWith("|Entity")));
		OperationHistoryFactory.getOperationHistory().undo(Desk.corpora().undoContext(desk.corpus()), null, null);
		desk.bot().until("none to be annotated, in no document", () -> rows().size() == 6 && rows().stream().allMatch(row -> row.startsWith("x ") && row.endsWith("|")));
	}
}
