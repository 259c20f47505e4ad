package org.glossator.ui.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.learning.ModelStore;
import org.glossator.model.Annotation;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.document.SelectedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learning from decisions in the real workbench: train, decide, see suggestions follow, walk what is in doubt. */
class RecommendersViewTest extends DeskFixture {

	private static final String[] NAMES = { "Zorvan", "Kalomir", "Belnor", "Grita", "Zanpel", "Tavendra", "Nordrasol", "Quimirta" };

	private static String text(int number) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 5; i++) {
			text.append("The freighter ").append(NAMES[(number + i) % NAMES.length]).append(" left the harbour. The council met on Monday. ");
		}
		return text.append("The freighter ").append(NAMES[number % NAMES.length]).append(" came back.\n").toString();
	}

	@BeforeEach
	void open() throws Exception {
		String[] texts = new String[8];
		for (int i = 0; i < 7; i++) {
			texts[i] = text(i);
		}
		texts[7] = "Mayor Unkel praised Vorast. Some said Melgor sank. A tanker Pirtan burned. Near Dolm the freight of Ostrin waited. The old freighter was sold.\n";
		desk = Desk.with(folder, texts);
		for (int i = 1; i <= 5; i++) {
			List<AnnotationRecord> records = new ArrayList<>();
			String text = desk.corpus().text("text" + i);
			for (String name : NAMES) {
				for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
					records.add(ship(at, name.length(), Status.ACCEPTED));
				}
			}
			desk.corpus().write(desk.corpus().read("text" + i, Desk.ME).withAnnotations(records));
		}
		Desk.corpora().changed();
	}

	@AfterEach
	void close() throws IOException {
		if (desk != null) {
			idle();
			IViewPart view = Desk.page().findView(RecommendersView.ID);
			if (view != null) {
				Desk.page().hideView(view);
			}
		}
	}

	private static SpanRecord ship(int begin, int length, Status status) {
		return new SpanRecord("", "entity", Span.of(begin, begin + length), FeatureValues.of("kind", "MISC"), Provenance.MANUAL.withStatus(status));
	}

	private static List<String> learned(DocumentSession session) {
		return session.snapshot().annotations().stream().filter(record -> record.provenance().origin().name().equals("learned: entity"))
				.map(record -> ((SpanRecord) record).span().coveredText(session.text())).sorted().toList();
	}

	/** Waits for all Jobs; learning may take longer than a test of a list waits on a machine with much else to do. */
	private void idle() {
		patiently("the Jobs to end", () -> Job.getJobManager().find(CorpusJob.FAMILY).length == 0);
	}

	private void patiently(String what, java.util.function.BooleanSupplier condition) {
		for (int again = 0; again < 14 && !condition.getAsBoolean(); again++) {
			long end = System.nanoTime() + 8_000_000_000L;
			desk.bot().until("some seconds to pass", () -> condition.getAsBoolean() || System.nanoTime() > end);
		}
		desk.bot().until(what, condition);
	}

	private RecommendersView view() throws Exception {
		RecommendersView view = desk.show(RecommendersView.ID, RecommendersView.class);
		idle();
		return view;
	}

	private Table layers() {
		return Desk.control(Table.class, table -> table.getColumnCount() == 11);
	}

	private void focus(Control control) {
		desk.bot().until("the focus", () -> {
			Desk.window().forceActive();
			return control.forceFocus() && control.isFocusControl();
		});
	}

	private void train() throws Exception {
		view();
		Button button = Desk.control(Button.class, each -> each.getText().equals("&Train Now"));
		button.notifyListeners(SWT.Selection, new Event());
		patiently("the layer to be learned", () -> !store().isEmpty());
		idle();
	}

	private boolean empty() {
		try {
			return new ModelStore(desk.corpus().folder()).isEmpty();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private List<String> store() {
		return empty() ? List.of() : List.of("learned");
	}

	@Test
	void nothingIsLearnedUnasked() throws Exception {
		DocumentSession session = desk.open("text6");
		RecommendersView view = view();
		assertEquals("Nothing learned yet: Train Now starts it", view.said());
		desk.add(session, ship(14, 6, Status.ACCEPTED));
		idle();
		assertTrue(empty());
		assertFalse(Files.exists(desk.corpus().folder().resolve("models")));
	}

	@Test
	void training_showsFiguresAndSuggestsInTheOpenDocumentAsOneStepOfUndo() throws Exception {
		DocumentSession session = desk.open("text6");
		train();
		List<String> row = Arrays.asList(layers().getItem(0).getText(0), layers().getItem(0).getText(1), layers().getItem(0).getText(6), layers().getItem(0).getText(8));
		assertEquals(List.of("Entity", "80 %", "30", "5"), row);
		assertTrue(Double.parseDouble(layers().getItem(0).getText(5)) > 0.9, layers().getItem(0).getText(5));
		assertTrue(layers().getItem(0).getText(2).startsWith("precision 1.00"), layers().getItem(0).getText(2));
		assertEquals("not learned yet", layers().getItem(1).getText(2));
		assertTrue(Desk.control(Canvas.class, canvas -> canvas.getToolTipText() != null && canvas.getToolTipText().startsWith("Learning curve")).getToolTipText()
				.contains("from 4 documents"));
		assertEquals(6, learned(session).size(), learned(session).toString());
		assertEquals("Suggest what was learned", Desk.undoLabel(session.undoContext()));
		session.commandStack().undo();
		assertEquals(List.of(), learned(session));
	}

	@Test
	void memory_countsForAndAgainst() throws Exception {
		DocumentSession session = desk.open("text6");
		desk.add(session, ship(session.text().indexOf(NAMES[6]), NAMES[6].length(), Status.REJECTED));
		train();
		List<Table> memory = Desk.controls(Desk.window(), Table.class).stream().filter(table -> table.getColumn(0).getText().equals("Words")).toList();
		int given = 0;
		for (int i = 1; i <= 5; i++) {
			given += desk.corpus().text("text" + i).split(NAMES[6], -1).length - 1;
		}
		String row = NAMES[6] + "|Entity: Other name|" + given + "|1|0|1|0";
		patiently("what is remembered", () -> Arrays.stream(memory.get(0).getItems()).anyMatch(item -> row(item).startsWith(row)));
		assertTrue(Arrays.stream(memory.get(0).getItems()).anyMatch(item -> row(item).startsWith(NAMES[0] + "|Entity: Other name|")));
	}

	private static String row(TableItem item) {
		StringBuilder row = new StringBuilder();
		for (int i = 0; i < 7; i++) {
			row.append(i == 0 ? "" : "|").append(item.getText(i));
		}
		return row.toString();
	}

	@Test
	void rejecting_isFollowedBySuggestionsInSecondsWithoutThatString() throws Exception {
		DocumentSession session = desk.open("text6");
		train();
		String name = NAMES[6];
		assertTrue(learned(session).contains(name));
		// Every freighter of that name is rejected, and the name finder learns that it is none.
		Set<String> ids = new java.util.LinkedHashSet<>();
		for (AnnotationRecord record : session.snapshot().annotations()) {
			if (((SpanRecord) record).span().coveredText(session.text()).equals(name)) {
				ids.add(record.id());
			}
		}
		int version = version();
		session.commandStack().execute(Edits.setStatus(session, "Reject", ids, Status.REJECTED));
		patiently("the decision to be learned from", () -> version() > version);
		idle();
		assertTrue(Desk.page().findView(RecommendersView.ID) != null && Integer.parseInt(layers().getItem(0).getText(7)) > 0, "rejections are counted");
		for (AnnotationRecord record : session.snapshot().annotations()) {
			if (ids.contains(record.id())) {
				assertEquals(Status.REJECTED, record.provenance().status());
			}
		}
		assertEquals(0, session.snapshot().annotations().stream().filter(record -> record.provenance().status() == Status.SUGGESTED
				&& ((SpanRecord) record).span().coveredText(session.text()).equals(name)).count());
	}

	private int version() {
		try {
			return new ModelStore(desk.corpus().folder()).card("entity").version();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void switchedOffLayer_suggestsNoMoreAndPrecisionIsKept() throws Exception {
		DocumentSession session = desk.open("text6");
		train();
		assertFalse(learned(session).isEmpty());
		Spinner wanted = Desk.control(Spinner.class, spinner -> spinner.getMaximum() == 100 && spinner.getMinimum() == 1);
		focus(wanted);
		wanted.setSelection(81);
		wanted.notifyListeners(SWT.Selection, new Event());
		idle();
		assertEquals(0.81, new ModelStore(desk.corpus().folder()).settings().layer("entity").precision(), 1e-9);
		assertEquals("81 %", layers().getItem(0).getText(1));
		focus(layers());
		layers().setSelection(0);
		layers().getItem(0).setChecked(false);
		Event tick = new Event();
		tick.item = layers().getItem(0);
		tick.detail = SWT.CHECK;
		layers().notifyListeners(SWT.Selection, tick);
		patiently("the layer to be off", () -> layers().getItem(0).getText(2).equals("switched off"));
		idle();
		assertFalse(new ModelStore(desk.corpus().folder()).settings().layer("entity").on());
		assertEquals(List.of(), learned(session));
	}

	@Test
	void whatNobodyDecidedOn_isListedByDoubt() throws Exception {
		desk.open("text1");
		train();
		RecommendersView view = view();
		List<Uncertain> uncertain = PlatformUI.getWorkbench().getService(Learner.class).state(desk.corpus()).uncertain();
		assertFalse(uncertain.isEmpty(), view.said());
		assertTrue(uncertain.stream().allMatch(each -> Set.of("text6", "text7", "text8").contains(each.document())), "only what nobody decided on: " + uncertain);
	}

	@Test
	void learnedFromWhatBlindModeHides_nothingIsSuggestedListedOrRemembered() throws Exception {
		DocumentSession session = desk.open("text6");
		desk.corpus().write(new AnnotatedDocument(desk.corpus().document("text1").orElseThrow(), desk.corpus().text("text1"), "anna",
				desk.corpus().read("text1", Desk.ME).annotations()));
		train();
		Learner learner = PlatformUI.getWorkbench().getService(Learner.class);
		assertFalse(learned(session).isEmpty());
		Workflow workflow = new Workflow(new ReviewStore(desk.corpus().folder()), InstantSource.system());
		workflow.assign("text1", List.of("anna", Desk.ME), "chief");
		workflow.setBlind(true, "chief");
		learner.look(desk.corpus());
		idle();
		LearningState hidden = learner.state(desk.corpus());
		assertEquals(List.of(), hidden.cards());
		assertEquals(List.of(), hidden.uncertain());
		assertTrue(view().said().startsWith("What was learned from sets that blind mode hides"), view().said());
		// What is learned anew is learned from the others alone.
		train();
		desk.bot().until("what was learned", () -> !learner.state(desk.corpus()).cards().isEmpty());
		assertFalse(learner.state(desk.corpus()).cards().get(0).sets().contains("anna/text1"));
		assertFalse(learner.state(desk.corpus()).uncertain().isEmpty());
	}

	@Test
	void f9_walksWhatIsInDoubtFromTheText() throws Exception {
		desk.open("text1");
		train();
		List<Uncertain> uncertain = PlatformUI.getWorkbench().getService(Learner.class).state(desk.corpus()).uncertain();
		assertTrue(uncertain.size() > 1, uncertain.toString());
		press(SWT.F9);
		standsOn(uncertain.get(0));
		press(SWT.F9);
		standsOn(uncertain.get(1));
		press(SWT.F9, SWT.SHIFT);
		standsOn(uncertain.get(0));
		press(SWT.F9, SWT.SHIFT);
		standsOn(uncertain.getLast());
	}

	@Test
	void f9_whereNobodyHasLookedYet_looksAndGoes() throws Exception {
		desk.open("text1");
		train();
		Learner learner = PlatformUI.getWorkbench().getService(Learner.class);
		List<Uncertain> uncertain = learner.state(desk.corpus()).uncertain();
		Desk.page().hideView(Desk.page().findView(RecommendersView.ID));
		learner.change(desk.corpus(), state -> LearningState.NONE);
		press(SWT.F9);
		standsOn(uncertain.get(0));
		assertNull(Desk.page().findView(RecommendersView.ID), "The text is enough");
	}

	@Test
	void f9_whereNothingIsLearned_showsTheView() throws Exception {
		desk.open("text1");
		press(SWT.F9);
		patiently("the view", () -> Desk.page().getActivePart() instanceof RecommendersView);
		idle();
		assertEquals("Nothing learned yet: Train Now starts it", ((RecommendersView) Desk.page().getActivePart()).said());
	}

	@Test
	void f9_walksTheCorpusThatTheViewShowsWhateverTextIsOpen() throws Exception {
		desk.open("text1");
		train();
		Learner learner = PlatformUI.getWorkbench().getService(Learner.class);
		List<Uncertain> uncertain = learner.state(desk.corpus()).uncertain();
		Corpus other = Desk.corpora().create(folder.resolve("other"), "Other");
		try {
			other.add(DocumentDraft.ofText(DocumentInfo.ofId("alone"), "Nobody trained this.\n"));
			Desk.corpora().changed();
			IEditorPart editor = DocumentOpening.open(Desk.page(), other, "alone", Desk.ME);
			RecommendersView view = (RecommendersView) Desk.page().findView(RecommendersView.ID);
			patiently("the view to follow", () -> view.corpus() == other);
			idle();
			press(SWT.F9);
			patiently("the view to be active", () -> Desk.page().getActivePart() == view);
			Combo choice = Desk.control(Combo.class, each -> Arrays.asList(each.getItems()).contains("Other") && each.getText().equals("Other"));
			choice.select(Desk.corpora().corpora().indexOf(desk.corpus()));
			choice.notifyListeners(SWT.Selection, new Event());
			idle();
			Desk.page().activate(editor);
			press(SWT.F9);
			standsOn(uncertain.get(0));
		} finally {
			Desk.page().closeAllEditors(false);
			Desk.corpora().close(other);
		}
	}

	private void press(int key, int... modifiers) {
		focus(desk.text());
		desk.bot().key(key, modifiers);
	}

	/** Waits until the active editor shows a passage, as a selected suggestion or as selected words. */
	private void standsOn(Uncertain passage) {
		patiently("the editor of " + passage, () -> {
			IEditorPart editor = Desk.page().getActiveEditor();
			DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
			if (session == null || !session.document().id().equals(passage.document()) || Desk.page().getActivePart() != editor) {
				return false;
			}
			Span wanted = Span.of(passage.doubt().begin(), passage.doubt().end());
			return wanted.equals(Adapters.adapt(editor, SelectedText.class).selectedText())
					|| editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
							&& selection.getFirstElement() instanceof Annotation annotation && annotation.getSpan().equals(wanted);
		});
	}

	@Test
	void damagedModel_isToldInTheView() throws Exception {
		desk.open("text1");
		train();
		Files.writeString(desk.corpus().folder().resolve("models/layer-entity.json"), "{");
		RecommendersView view = view();
		view.refresh();
		idle();
		assertTrue(view.said().contains("layer-entity.json") && view.said().contains("delete the file or train again"), view.said());
		assertNull(Desk.undoLabel(Desk.corpora().undoContext(desk.corpus())));
		assertNotEquals("", view.said());
	}
}
