package org.glossator.review.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.review.team.Credentials;
import org.glossator.review.team.Team;
import org.glossator.review.ui.EditMenu;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.history.HistoryView;
import org.glossator.ui.corpus.CorpusView;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team corpus in the window: a colleague works in a clone, this window pulls, decides and compares by real clicks. */
class TeamWindowTest extends ReviewWindow {

	private static final String OTHER = "02-sixty-two-excuses-column";
	private static final String SPANS = "annotations/amina/" + OTHER + ".spans";

	private static final String GUIDELINE = "guidelines/house.md";

	private Path clone;

	@BeforeEach
	void share() throws Exception {
		clone = folder.resolve("clone");
		Team.init(corpus.folder(), folder.resolve("meeting.git").toString(), "root", Credentials.NONE).close();
		Team.join(folder.resolve("meeting.git").toString(), clone, "amina", Credentials.NONE).close();
	}

	private static void exchange(Path file, String from, String to) throws IOException {
		String before = Files.readString(file);
		assertTrue(before.contains(from), from);
		Files.writeString(file, before.replace(from, to));
	}

	private void colleagueSends(String from, String to) throws IOException {
		exchange(clone.resolve(SPANS), from, to);
		try (Team team = Team.open(clone, "amina", Credentials.NONE)) {
			team.push();
		}
	}

	private static Composite shown(String view) throws Exception {
		inUi(() -> {
			// Where no window manager runs, nobody gives the focus back that a closed dialog had.
			window().getShell().forceActive();
			window().getShell().setFocus();
			page().showView(view).setFocus();
			return null;
		});
		settle();
		// The view has the focus: the folder it lies in is what holds all of it.
		return inUi(() -> {
			Control control = PlatformUI.getWorkbench().getDisplay().getFocusControl();
			while (control != null && !(control instanceof CTabFolder)) {
				control = control.getParent();
			}
			return ((CTabFolder) control).getSelection().getControl() instanceof Composite composite ? composite : null;
		});
	}

	private static void press(Composite in, String name) throws Exception {
		Button button = inUi(() -> all(in, Button.class).stream().filter(each -> each.getText().equals(name)).findFirst().orElseThrow());
		until(name + " to be possible", button::isEnabled);
		click(button, new Point(10, 8));
	}

	private static Table table(Composite in, int number) throws Exception {
		return inUi(() -> all(in, Table.class).get(number));
	}

	@Test
	void conflictPulled_isDecidedByAClickAndUndone() throws Exception {
		Composite view = pulledConflict();
		Table conflicts = table(view, 0);
		assertEquals("amina", inUi(() -> conflicts.getItem(0).getText(2)));
		DocumentSession session = takeLocation(view);
		assertEquals("amina", session.annotator());
		assertEquals("LOC", session.element("e1").getValues().get("kind"));
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null));
		until("the conflict again", () -> conflicts.getItemCount() == 1);
		assertEquals("GPE", session.element("e1").getValues().get("kind"));
	}

	/** Two change one annotation, and this window pulls what the other sent. */
	private Composite pulledConflict() throws Exception {
		colleagueSends("\te1\tentity\tkind=GPE", "\te1\tentity\tkind=LOC");
		exchange(corpus.folder().resolve(SPANS), "\te1\tentity\tkind=GPE", "\te1\tentity\tkind=PER");
		Composite view = shown(TeamView.ID);
		press(view, "Pull");
		Table conflicts = table(view, 0);
		until("the conflict", () -> conflicts.getItemCount() == 1);
		return view;
	}

	/** Decides the conflict by a click; the session of the set it is in. */
	private static DocumentSession takeLocation(Composite view) throws Exception {
		List<String> sides = inUi(() -> all(view, Text.class).stream().map(Text::getText).toList());
		int location = side(sides, "Entity: Location");
		int person = side(sides, "Entity: Person");
		assertTrue(location >= 0 && person >= 0, sides.toString());
		press(view, location < person ? "Take This One" : "Take That One");
		Table conflicts = table(view, 0);
		until("no conflict", () -> conflicts.getItemCount() == 0);
		return inUi(() -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class));
	}

	private static int side(List<String> sides, String begin) {
		return sides.indexOf(sides.stream().filter(side -> side.startsWith(begin)).findFirst().orElse(null));
	}

	private int notedConflicts() throws IOException {
		try (TeamTurn turn = TeamTurn.at(corpus.folder()); Team team = Team.open(corpus.folder(), "root", Credentials.NONE)) {
			return team.conflicts().size();
		}
	}

	@Test
	void conflictDecidedAndNotSaved_waitsAgain() throws Exception {
		Composite view = pulledConflict();
		takeLocation(view);
		inUi(() -> page().closeEditor(page().getActiveEditor(), false));
		Table conflicts = table(view, 0);
		until("the conflict again", () -> conflicts.getItemCount() == 1);
		settleJobs();
		assertEquals(1, notedConflicts());
		assertTrue(read(corpus.folder().resolve(SPANS)).contains("\te1\tentity\tkind=GPE"), "the set has nothing of the decision");
	}

	@Test
	void conflictDecidedAndSaved_isSettledUntilTheUndoIsSaved() throws Exception {
		Composite view = pulledConflict();
		DocumentSession session = takeLocation(view);
		assertEquals(1, notedConflicts());
		inUi(() -> page().saveEditor(page().getActiveEditor(), false));
		settleJobs();
		assertEquals(0, notedConflicts());
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null));
		Table conflicts = table(view, 0);
		until("the conflict again", () -> conflicts.getItemCount() == 1);
		assertEquals(0, notedConflicts());
		inUi(() -> page().saveEditor(page().getActiveEditor(), false));
		settleJobs();
		assertEquals(1, notedConflicts());
	}

	/** Two write one file, and this window pulls what the other sent. */
	private Composite pulledFileConflict() throws Exception {
		Files.createDirectories(clone.resolve("guidelines"));
		Files.createDirectories(corpus.folder().resolve("guidelines"));
		Files.writeString(clone.resolve(GUIDELINE), "Quotes are claims.\n");
		Files.writeString(corpus.folder().resolve(GUIDELINE), "Quotes are no claims.\n");
		try (Team team = Team.open(clone, "amina", Credentials.NONE)) {
			team.push();
		}
		Composite view = shown(TeamView.ID);
		press(view, "Pull");
		Table conflicts = table(view, 0);
		until("the conflict", () -> conflicts.getItemCount() == 1);
		return view;
	}

	/** Takes, by a click, the colleague's version or one's own. */
	private static void takeVersion(Composite view, boolean colleagues) throws Exception {
		List<String> sides = inUi(() -> all(view, Text.class).stream().map(Text::getText).toList());
		int theirs = side(sides, "only here:\nQuotes are claims.");
		int ours = side(sides, "only here:\nQuotes are no claims.");
		assertTrue(theirs >= 0 && ours >= 0, sides.toString());
		press(view, theirs < ours == colleagues ? "Take This One" : "Take That One");
		Table conflicts = table(view, 0);
		until("no conflict", () -> conflicts.getItemCount() == 0);
		settleJobs();
	}

	@Test
	void fileChangedByTwo_showsBothVersionsAndIsTakenByAClick() throws Exception {
		takeVersion(pulledFileConflict(), true);
		assertEquals("Quotes are claims.\n", Files.readString(corpus.folder().resolve(GUIDELINE)));
		assertEquals(0, notedConflicts());
	}

	@Test
	void fileDecided_isUndoneAndRedone() throws Exception {
		Composite view = pulledFileConflict();
		Path file = corpus.folder().resolve(GUIDELINE);
		String merged = Files.readString(file);
		takeVersion(view, merged.equals("Quotes are no claims.\n"));
		String taken = Files.readString(file);
		assertNotEquals(merged, taken);
		until("Undo", () -> EditMenu.is("Undo Decide on " + GUIDELINE, "Undo"));
		key('z', SWT.MOD1);
		Table conflicts = table(view, 0);
		until("the conflict again", () -> conflicts.getItemCount() == 1);
		assertEquals(merged, Files.readString(file));
		assertEquals(1, notedConflicts());
		until("Redo", () -> EditMenu.is("Redo Decide on " + GUIDELINE, "Redo"));
		EditMenu.choose("Redo");
		until("no conflict", () -> conflicts.getItemCount() == 0);
		assertEquals(taken, Files.readString(file));
		assertEquals(0, notedConflicts());
	}

	@Test
	void fileChangedSinceItWasDecided_undoChangesNothing() throws Exception {
		Composite view = pulledFileConflict();
		takeVersion(view, true);
		Path file = corpus.folder().resolve(GUIDELINE);
		Files.writeString(file, "Ben's new rule.\n");
		until("Undo", () -> EditMenu.is("Undo Decide on " + GUIDELINE, "Undo"));
		EditMenu.refused("cannot be undone: the file was changed since; nothing was changed.", () -> key('z', SWT.MOD1));
		until("the step to be forgotten", () -> !EditMenu.is("Undo Decide on " + GUIDELINE, "Undo"));
		assertEquals("Ben's new rule.\n", Files.readString(file));
		assertEquals(0, notedConflicts());
	}

	@Test
	void whatAColleagueSent_isComparedWithWhatWasSeen() throws Exception {
		inUi(() -> page().openEditor(new ReviewInput(corpus.folder(), OTHER, List.of("amina", "ben"), "adjudicated"), ReviewInput.EDITOR));
		until("the first look", () -> ActiveReview.of(page().getActiveEditor()) != null && inReview(OTHER));
		colleagueSends("\te1\tentity\tkind=GPE", "\te1\tentity\tkind=LOC");
		press(shown(TeamView.ID), "Pull");
		Path file = corpus.folder().resolve(SPANS);
		until("the pull", () -> read(file).contains("kind=LOC"));
		settleJobs();
		inUi(() -> {
			page().closeAllEditors(false);
			return DocumentOpening.open(page(), corpus, OTHER, "amina");
		});
		until("the set", () -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class) != null);
		Composite history = shown(HistoryView.ID);
		Table versions = table(history, 0);
		until("two versions", () -> versions.getItemCount() == 2);
		press(history, "What Changed Since I Looked");
		until("the comparison", () -> ActiveReview.of(page().getActiveEditor()) != null);
		Review since = inUi(() -> ActiveReview.of(page().getActiveEditor()));
		assertTrue(since.input().isComparison());
		assertEquals(1, inUi(() -> since.state().differing()));
		assertEquals("Dresk", inUi(() -> since.selected().quote()));
		assertEquals("GPE", inUi(() -> since.selected().cells().get(since.input().annotators().get(0)).values().get("kind")));
		assertEquals("LOC", inUi(() -> since.selected().cells().get("amina").values().get("kind")));
	}

	@Test
	void historyOpened_isThatOfTheAnnotationSelectedInTheEditor() throws Exception {
		colleagueSends("\te1\tentity\tkind=GPE", "\te1\tentity\tkind=LOC");
		press(shown(TeamView.ID), "Pull");
		until("the pull", () -> read(corpus.folder().resolve(SPANS)).contains("kind=LOC"));
		settleJobs();
		IEditorPart editor = inUi(() -> DocumentOpening.open(page(), corpus, OTHER, "amina"));
		until("the set", () -> Adapters.adapt(editor, DocumentSession.class) != null);
		inUi(() -> {
			page().activate(editor);
			Element about = Adapters.adapt(editor, DocumentSession.class).element("e1");
			Adapters.adapt(editor, ElementTarget.class).select(List.of(about), true);
			return null;
		});
		Composite history = shown(HistoryView.ID);
		Table changes = table(history, 1);
		until("the history of the annotation", () -> changes.getItemCount() == 2);
		assertTrue(inUi(() -> changes.getItem(0).getText(3)).startsWith("Location"), inUi(() -> changes.getItem(0).getText(3)));
		assertEquals("amina", inUi(() -> changes.getItem(0).getText(1)));
	}

	@Test
	void joinedCorpusOfTheSameName_isSelectedAndToldByItsFolder() throws Exception {
		Path copy = folder.resolve("second copy");
		Shell[] dialog = new Shell[1];
		inUi(() -> {
			JoinWizard wizard = new JoinWizard(page());
			WizardDialog opened = new WizardDialog(window().getShell(), wizard);
			opened.setBlockOnOpen(false);
			opened.open();
			dialog[0] = opened.getShell();
			List<Text> fields = all(dialog[0], Text.class).stream().filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0).toList();
			fields.get(0).setText(folder.resolve("meeting.git").toString());
			fields.get(1).setText(copy.toString());
			return null;
		});
		press(dialog[0], "&Finish");
		until("the joined corpus", () -> corpora().corpus(copy) != null);
		Corpus joined = corpora().corpus(copy);
		try {
			until("the selection", () -> page().getSelection(CorpusView.ID) instanceof IStructuredSelection selection && selection.getFirstElement() == joined);
			Tree tree = inUi(() -> all(window().getShell(), Tree.class).stream().filter(each -> each.getColumnCount() == 2).findFirst().orElseThrow());
			List<String> names = inUi(() -> Arrays.stream(tree.getItems()).map(item -> item.getText(0)).filter(name -> name.startsWith(joined.name())).toList());
			assertTrue(names.contains(joined.name() + "  second copy"), names.toString());
			assertTrue(names.contains(joined.name() + "  corpus"), names.toString());
		} finally {
			settleJobs();
			corpora().close(joined);
		}
	}

	private static boolean inReview(String document) {
		return ActiveReview.of(page().getActiveEditor()).input().document().equals(document);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return "";
		}
	}
}
