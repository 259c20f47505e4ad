package org.glossator.review.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.team.Credentials;
import org.glossator.review.team.Team;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.history.HistoryView;
import org.glossator.ui.corpus.DocumentOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team corpus in the window: a colleague works in a clone, this window pulls, decides and compares by real clicks. */
class TeamWindowTest extends ReviewWindow {

	private static final String OTHER = "02-sixty-two-excuses-column";
	private static final String SPANS = "annotations/amina/" + OTHER + ".spans";

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
		inUi(() -> page().showView(view));
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
		colleagueSends("\te1\tentity\tkind=GPE", "\te1\tentity\tkind=LOC");
		exchange(corpus.folder().resolve(SPANS), "\te1\tentity\tkind=GPE", "\te1\tentity\tkind=PER");
		Composite view = shown(TeamView.ID);
		press(view, "Pull");
		Table conflicts = table(view, 0);
		until("the conflict", () -> conflicts.getItemCount() == 1);
		assertEquals("amina", inUi(() -> conflicts.getItem(0).getText(2)));
		List<String> sides = inUi(() -> all(view, Text.class).stream().map(Text::getText).toList());
		assertTrue(sides.stream().anyMatch(side -> side.startsWith("Entity: Location")), sides.toString());
		assertTrue(sides.stream().anyMatch(side -> side.startsWith("Entity: Person")), sides.toString());
		boolean firstIsLocation = sides.indexOf(sides.stream().filter(side -> side.startsWith("Entity: Location")).findFirst().orElseThrow()) < sides
				.indexOf(sides.stream().filter(side -> side.startsWith("Entity: Person")).findFirst().orElseThrow());
		press(view, firstIsLocation ? "Take This One" : "Take That One");
		until("no conflict", () -> conflicts.getItemCount() == 0);
		DocumentSession session = inUi(() -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class));
		assertEquals("amina", session.annotator());
		assertEquals("LOC", session.element("e1").getValues().get("kind"));
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null));
		until("the conflict again", () -> conflicts.getItemCount() == 1);
		assertEquals("GPE", session.element("e1").getValues().get("kind"));
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
