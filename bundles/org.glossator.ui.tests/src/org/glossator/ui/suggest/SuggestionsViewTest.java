package org.glossator.ui.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.glossator.model.Annotation;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.bulk.BulkEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deciding on suggestions in their list, by keys. */
class SuggestionsViewTest extends DeskFixture {

	private static final String TEXT = "Varnia paid. Olsen left Varnia. Then Varnia closed the port.\n";

	private SuggestionsView view;
	private Table table;

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, TEXT, "Mora lies inland.\n");
		session = desk.open("text1");
		for (String name : List.of("Varnia", "Olsen")) {
			for (int at = TEXT.indexOf(name); at >= 0; at = TEXT.indexOf(name, at + 1)) {
				desk.add(session, new SpanRecord("", "entity", Span.of(at, at + name.length()), FeatureValues.of("kind", "LOC"),
						Provenance.suggestion(Origin.engine("test", "1"), 0.8, "because")));
			}
		}
		view = desk.show(SuggestionsView.ID, SuggestionsView.class);
		desk.bot().until("the list", () -> Desk.controls(Desk.window(), Table.class).stream()
				.anyMatch(each -> each.isVisible() && each.getColumnCount() > 5 && each.getColumn(4).getText().equals("Reason") && each.getItemCount() == 4));
		table = Desk.control(Table.class, each -> each.getColumnCount() > 5 && each.getColumn(4).getText().equals("Reason"));
	}

	@AfterEach
	void close() throws IOException {
		if (desk != null) {
			Desk.page().hideView(Desk.page().findView(SuggestionsView.ID));
		}
	}

	private long count(Status status) {
		return session.snapshot().annotations().stream().filter(record -> record.provenance().status() == status).count();
	}

	/** Presses a key on the first row, which is one of three alike. */
	private void press(int key, int... modifiers) {
		desk.bot().until("the focus", () -> {
			Desk.window().forceActive();
			return table.forceFocus() && table.isFocusControl();
		});
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		desk.bot().until("the first row", () -> view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Annotation annotation && annotation.getBegin() == 0);
		desk.bot().key(key, modifiers);
	}

	@Test
	void controlPlusAndMinus_decideOnAllAlikeAndMinusOnOne() {
		press('=', SWT.CTRL);
		desk.bot().until("all alike to be accepted", () -> count(Status.ACCEPTED) == 3);
		assertEquals("Accept 3 suggestions", Desk.undoLabel(session.undoContext()));
		session.commandStack().undo();
		desk.bot().until("the list again", () -> table.getItemCount() == 4);
		press('-', SWT.CTRL);
		desk.bot().until("all alike to be rejected", () -> count(Status.REJECTED) == 3);
		assertEquals("Reject 3 suggestions", Desk.undoLabel(session.undoContext()));
		session.commandStack().undo();
		desk.bot().until("the list again", () -> table.getItemCount() == 4);
		press('-');
		desk.bot().until("one to be rejected", () -> count(Status.REJECTED) == 1);
		assertEquals(3, count(Status.SUGGESTED));
	}

	@Test
	void aboveAConfidence_allAreAcceptedAtOnce() {
		desk.add(session, new SpanRecord("", "entity", Span.of(TEXT.indexOf("port"), TEXT.indexOf("port") + 4), FeatureValues.of("kind", "FAC"),
				Provenance.suggestion(Origin.engine("test", "1"), 0.95, "because")));
		desk.bot().until("the fifth", () -> table.getItemCount() == 5);
		Spinner sure = Desk.control(Spinner.class, spinner -> true);
		sure.forceFocus();
		desk.bot().until("the focus", sure::isFocusControl);
		desk.bot().key('a', SWT.CTRL);
		desk.bot().type("90");
		desk.bot().key(SWT.CR);
		desk.bot().until("one to be shown", () -> table.getItemCount() == 1);
		Button all = Desk.control(Button.class, button -> button.getText().equals("Accept All Sh&own"));
		all.forceFocus();
		desk.bot().until("the focus", all::isFocusControl);
		desk.bot().key(' ');
		desk.bot().until("it to be accepted", () -> count(Status.ACCEPTED) == 1);
		assertEquals(4, count(Status.SUGGESTED), "The four that the engine is less sure of are left");
		assertEquals("Accept suggestion", Desk.undoLabel(session.undoContext()));
	}

	@Test
	void whatARunSaid_goesWithUndoAndDoesNotComeBackWithRedo() {
		String said = "Said: 4 suggestions to decide on.";
		for (Runnable after : List.<Runnable>of(() -> session.commandStack().undo(), () -> session.commandStack().redo())) {
			view.say(said);
			assertTrue(isShown(said));
			after.run();
			desk.bot().until("it to go", () -> !isShown(said));
		}
		desk.bot().until("the count", () -> isShown("4 to decide"));
	}

	@Test
	void whatARunSaid_goesWhenItIsTakenBackInDocumentsThatAreNotOpen() throws Exception {
		view.say("Said of others.");
		BulkEdit edit = new BulkEdit(desk.corpus(), "Suggest annotations", Desk.corpora().undoContext(desk.corpus()), desk.bot().display());
		Job job = Job.createSystem("Test", (ICoreRunnable) monitor -> {
			try {
				edit.change("text2", Desk.ME, set -> List.of(new SpanRecord("", "entity", Span.of(0, 4), FeatureValues.of("kind", "LOC"), Provenance.MANUAL)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			edit.finish();
		});
		job.schedule();
		desk.bot().until("the edit", () -> job.getResult() != null);
		assertTrue(isShown("Said of others."));
		OperationHistoryFactory.getOperationHistory().undo(Desk.corpora().undoContext(desk.corpus()), new NullProgressMonitor(), null);
		desk.idle();
		desk.bot().until("it to go", () -> !isShown("Said of others."));
	}

	private static boolean isShown(String sentence) {
		return Desk.controls(Desk.window(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().equals(sentence));
	}
}
