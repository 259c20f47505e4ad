package org.glossator.review.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.Case;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.ui.agreement.AgreementView;
import org.glossator.review.ui.differences.DifferencesView;
import org.glossator.review.ui.feedback.FeedbackView;
import org.glossator.review.ui.team.TeamView;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Takes the help's pictures of review, of the sample corpus, to {@code target/screenshots}; from there they are copied to
 * {@code org.glossator.app/help/images} when the window has changed. That what a picture is about is painted is told by
 * its colours.
 */
class HelpPicturesTest extends ReviewWindow {

	private static final String OTHER = "02-sixty-two-excuses-column";

	private static final int WIDTH = 1500;
	private static final int HEIGHT = 900;
	/** Of the whole window; a help page is narrower than a screen. */
	private static final double SCALE = 0.8;

	/** A place that is fit to be seen. */
	private final Path meeting = Path.of(System.getProperty("java.io.tmpdir"), "team", "meeting.git");
	private org.eclipse.swt.graphics.Rectangle before;

	@BeforeEach
	void size() throws Exception {
		// A corpus of the same name beside it would be told by its folder.
		for (Corpus other : corpora().corpora()) {
			if (other != corpus) {
				corpora().close(other);
			}
		}
		inUi(() -> {
			Shell shell = window().getShell();
			before = shell.getBounds();
			shell.setMaximized(false);
			shell.setBounds(0, 0, WIDTH, HEIGHT);
			page().resetPerspective();
			return null;
		});
		settle();
	}

	@AfterEach
	void sizeAsBefore() throws Exception {
		inUi(() -> {
			window().getShell().setBounds(before);
			return null;
		});
		delete(meeting.getParent());
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** What is on the screen where a control is. */
	private static BufferedImage picture(Control control, String name) throws Exception {
		Robot robot = new Robot();
		// Nothing that only the pointer shows.
		robot.mouseMove(1590, 990);
		robot.delay(700);
		settle();
		Rectangle bounds = inUi(() -> {
			Point at = control.toDisplay(0, 0);
			// The menu stands above what a shell calls its own.
			int menu = control instanceof Shell ? at.y : 0;
			Point size = control instanceof Shell shell ? new Point(shell.getClientArea().width, shell.getClientArea().height) : control.getSize();
			return new Rectangle(at.x, at.y - menu, size.x, size.y + menu);
		});
		BufferedImage taken = robot.createScreenCapture(bounds);
		ImageIO.write(control instanceof Shell ? scaled(taken) : taken, "png",
				Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png").toFile());
		return taken;
	}

	private static BufferedImage scaled(BufferedImage picture) {
		BufferedImage scaled = new BufferedImage((int) (SCALE * picture.getWidth()), (int) (SCALE * picture.getHeight()), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.drawImage(picture.getScaledInstance(scaled.getWidth(), scaled.getHeight(), java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
		graphics.dispose();
		return scaled;
	}

	private static int count(BufferedImage picture, RGB color) {
		int found = 0;
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				found += (picture.getRGB(x, y) & 0xffffff) == (color.red << 16 | color.green << 8 | color.blue) ? 1 : 0;
			}
		}
		return found;
	}

	/** The kinds of difference have their colours, beside the squares of the legend. */
	private static void assertDifferencesPainted(BufferedImage picture) {
		for (RGB kind : List.of(new RGB(213, 94, 0), new RGB(0, 114, 178), new RGB(204, 121, 167), new RGB(0, 158, 115))) {
			assertTrue(count(picture, kind) > 150, kind + ": " + count(picture, kind) + " pixels");
		}
	}

	/** The folder of views in which one is shown. */
	private static Control folder(String view) throws Exception {
		String title = inUi(() -> page().showView(view).getTitle());
		settle();
		return inUi(() -> all(window().getShell(), CTabFolder.class).stream()
				.filter(each -> each.isVisible() && each.getSelection() != null && each.getSelection().getText().equals(title)).findFirst().orElseThrow());
	}

	/** The tables of the view that is shown, not those of its neighbours. */
	private static List<Table> tables(Control folder) throws Exception {
		return inUi(() -> all(((CTabFolder) folder).getSelection().getControl(), Table.class));
	}

	private void select(String quote, String layer) throws Exception {
		inUi(() -> {
			Case found = review.state().cases().stream()
					.filter(each -> each.quote().startsWith(quote) && each.layer().equals(layer) && !each.differences().isEmpty()).findFirst().orElseThrow();
			review.select(found);
			return null;
		});
	}

	private void decideSome() throws Exception {
		select("Ceasefire at Kolm Dam", "claim");
		run("decide", "digit", "2");
		until("the first decision", () -> review.state().decided() == 1);
		select("Ceasefire at Kolm Dam", "entity");
		inUi(() -> {
			review.because(review.reasons().get(0), "");
			return null;
		});
		run("decide", "digit", "1");
		until("the second decision", () -> review.state().decided() == 2);
		select("62 monitors", "claim");
		settleJobs();
	}

	@Test
	void review_sideBySideAndInLanes() throws Exception {
		folder(DifferencesView.ID);
		decideSome();
		inUi(() -> {
			page().activate(page().getActiveEditor());
			return null;
		});
		BufferedImage taken = picture(window().getShell(), "review");
		assertDifferencesPainted(taken);
		run("show", "what", "once");
		try {
			BufferedImage lanes = picture(window().getShell(), "lanes");
			assertDifferencesPainted(lanes);
		} finally {
			run("show", "what", "once");
		}
	}

	@Test
	void agreement_withHeatMapAndBars() throws Exception {
		Control view = folder(AgreementView.ID);
		Table pairs = tables(view).get(0);
		until("the figures", () -> pairs.getItemCount() == 2);
		BufferedImage taken = picture(view, "agreement");
		assertTrue(count(taken, new RGB(86, 140, 195)) > 1_000, "bars");
	}

	@Test
	void team_withAConflict() throws Exception {
		conflictAt(meeting, OTHER);
		Control view = folder(TeamView.ID);
		Button pull = inUi(() -> all(view, Button.class).stream().filter(button -> button.getText().equals("Pull")).findFirst().orElseThrow());
		until("Pull to be possible", pull::isEnabled);
		click(pull, new Point(10, 8));
		Table conflicts = tables(view).get(0);
		until("the conflict", () -> conflicts.getItemCount() == 1);
		settleJobs();
		settle();
		picture(view, "team");
		assertTrue(inUi(() -> Arrays.stream(new int[] { 0, 1, 2, 3 }).noneMatch(column -> conflicts.getItem(0).getText(column).isEmpty())));
	}

	@Test
	void feedback_withWhatWasChangedAndAccuracy() throws Exception {
		Workflow workflow = new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
		for (String document : List.of(OTHER, DOCUMENT)) {
			for (WorkState state : List.of(WorkState.FINISHED, WorkState.IN_REVIEW, WorkState.SETTLED)) {
				workflow.set(document, "amina", state, "root");
			}
		}
		corpora().changed();
		settleJobs();
		Control view = folder(FeedbackView.ID);
		inUi(() -> {
			((FeedbackView) page().findView(FeedbackView.ID)).show(corpus, "amina");
			return null;
		});
		List<Table> tables = tables(view);
		until("the feedback", () -> tables.get(0).getItemCount() > 0 && tables.get(1).getColumnCount() == 4);
		picture(view, "feedback");
	}
}
