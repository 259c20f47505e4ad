package org.glossator.review.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.Credentials;
import org.glossator.review.team.Team;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.cases.ReviewOpening;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A review of a copy of the sample corpus in the real workbench, driven from outside the UI thread; skipped where no workbench runs. */
public abstract class ReviewWindow {

	/** The document under review. */
	protected static final String DOCUMENT = "01-ceasefire-wire";

	private static final long PATIENCE = 60_000_000_000L;

	private static final int STEP = 20;

	@TempDir
	protected Path folder;
	protected Corpus corpus;
	protected Review review;

	@BeforeEach
	void open() throws Exception {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		copy(root().resolve("seeds/corpus"), folder.resolve("corpus"));
		corpus = corpora().open(folder.resolve("corpus"));
		inUi(() -> {
			PlatformUI.getWorkbench().showPerspective(ReviewPerspective.ID, window());
			return page().openEditor(new ReviewInput(corpus.folder(), DOCUMENT, List.of("amina", "ben"), "adjudicated"), ReviewInput.EDITOR);
		});
		until("the review", () -> ActiveReview.of(page().getActiveEditor()) != null);
		review = inUi(() -> ActiveReview.of(page().getActiveEditor()));
	}

	@AfterEach
	void close() throws Exception {
		if (corpus != null) {
			inUi(() -> page().closeAllEditors(false));
			// Views look anew when an editor or a corpus is closed.
			settle();
			settleJobs();
			corpora().close(corpus);
			settle();
			settleJobs();
		}
	}

	/** Adds a document of so many lines to the corpus, with as many annotations of amina's and of ben's. */
	protected DocumentInfo addLong(int count) throws IOException {
		String text = "River Lorna rose at\n".repeat(count);
		DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("long"), text));
		corpus.write(longSet(document, text, "amina"));
		corpus.write(longSet(document, text, "ben"));
		return document;
	}

	/** One annotation each 20 characters; every third has another kind, every fifth other words. */
	private static AnnotatedDocument longSet(DocumentInfo document, String text, String annotator) {
		List<AnnotationRecord> annotations = new ArrayList<>();
		boolean second = annotator.equals("ben");
		for (int i = 0; STEP * i < text.length(); i++) {
			annotations.add(new SpanRecord("a" + i, "entity", Span.of(STEP * i, STEP * i + (second && i % 5 == 0 ? 11 : 5)),
					FeatureValues.of("kind", second && i % 3 == 0 ? "ORG" : "PER"), Provenance.MANUAL));
		}
		return new AnnotatedDocument(document, text, annotator, annotations);
	}

	/**
	 * Makes the corpus a team's that meets at a place, where amina's first annotation of a document has been sent as a location;
	 * here it is a person, which the next pull finds.
	 */
	protected void conflictAt(Path meeting, String document) throws IOException {
		String spans = "annotations/amina/" + document + ".spans";
		Path clone = folder.resolve("clone");
		Team.init(corpus.folder(), meeting.toString(), "root", Credentials.NONE).close();
		Team.join(meeting.toString(), clone, "amina", Credentials.NONE).close();
		setKind(clone.resolve(spans), "LOC");
		setKind(corpus.folder().resolve(spans), "PER");
		try (Team team = Team.open(clone, "amina", Credentials.NONE)) {
			team.push();
		}
	}

	private static void setKind(Path file, String kind) throws IOException {
		String text = Files.readString(file);
		assertTrue(text.contains("\te1\tentity\tkind=GPE"), "the annotation is there");
		Files.writeString(file, text.replace("\te1\tentity\tkind=GPE", "\te1\tentity\tkind=" + kind));
	}

	protected static Path root() {
		String property = System.getProperty("glossator.root");
		Path path = Path.of(property == null ? "" : property).toAbsolutePath();
		while (!Files.exists(path.resolve("glossator")) || !Files.isDirectory(path.resolve("bundles"))) {
			path = path.getParent();
		}
		return path;
	}

	protected static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy);
				}
			}
		}
	}

	protected static OpenCorpora corpora() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class);
	}

	protected static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	protected static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Runs on the UI thread, which this test is not on, so that its events go on. */
	protected static <T> T inUi(Callable<T> work) throws Exception {
		Object[] result = new Object[1];
		Exception[] fault = new Exception[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				result[0] = work.call();
			} catch (Exception e) {
				fault[0] = e;
			}
		});
		if (fault[0] != null) {
			throw fault[0];
		}
		@SuppressWarnings("unchecked")
		T made = (T) result[0];
		return made;
	}

	/** Waits for something on the UI thread, asked whenever its queue has been worked off. */
	protected static void until(String what, BooleanSupplier condition) throws Exception {
		long end = System.nanoTime() + PATIENCE;
		while (!inUi(() -> condition.getAsBoolean())) {
			assertTrue(System.nanoTime() < end, "Waited in vain for " + what);
			settleJobs();
		}
	}

	protected static void settleJobs() throws Exception {
		for (Object family : List.of(Review.FAMILY, Review.WRITING, ReviewOpening.FAMILY, CorpusJob.FAMILY)) {
			Job.getJobManager().join(family, null);
		}
	}

	protected static void run(String command, String parameter, String value) throws Exception {
		inUi(() -> {
			ICommandService commands = window().getService(ICommandService.class);
			ParameterizedCommand made = ParameterizedCommand.generateCommand(commands.getCommand("org.glossator.review.ui." + command),
					Map.of("org.glossator.review.ui." + parameter, value));
			return window().getService(IHandlerService.class).executeCommand(made, null);
		});
	}

	// Hands

	private static Robot robot() throws AWTException {
		return new Robot();
	}

	/** Waits until what was caused has been handled. */
	protected static void settle() throws Exception {
		for (int i = 0; i < 3; i++) {
			inUi(() -> {
				Display display = Display.getCurrent();
				while (display.readAndDispatch()) {
					continue;
				}
				return null;
			});
		}
	}

	/** Presses and releases a key, or a character, while the modifiers are held down; goes through the window system. */
	protected static void key(int key, int... modifiers) throws Exception {
		for (int modifier : modifiers) {
			post(SWT.KeyDown, modifier);
		}
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int modifier : modifiers) {
			post(SWT.KeyUp, modifier);
		}
	}

	/** Types characters. */
	protected static void type(String text) throws Exception {
		for (char c : text.toCharArray()) {
			key(c);
		}
	}

	private static void post(int type, int key) throws Exception {
		Event event = new Event();
		event.type = type;
		if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 && key >= ' ' && key != SWT.DEL) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		boolean[] came = new boolean[1];
		Listener hear = back -> came[0] = true;
		inUi(() -> {
			if (display.getFocusControl() == null) {
				// Where no window manager runs, nobody gives the focus back that a closed popup had.
				window().getShell().forceActive();
				window().getShell().setFocus();
			}
			for (int answer : new int[] { SWT.KeyDown, SWT.KeyUp, SWT.Traverse }) {
				display.addFilter(answer, hear);
			}
			return display.post(event);
		});
		// What opens a menu eats its key: no event is no failure.
		long end = System.nanoTime() + 300_000_000L;
		while (!inUi(() -> came[0]) && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		inUi(() -> {
			for (int answer : new int[] { SWT.KeyDown, SWT.KeyUp, SWT.Traverse }) {
				display.removeFilter(answer, hear);
			}
			return null;
		});
		settle();
	}

	/** Drags with the left button from one point of a control to another. */
	protected static void drag(Control control, Point from, Point to) throws Exception {
		Robot robot = robot();
		move(robot, control, from);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.waitForIdle();
		move(robot, control, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
		move(robot, control, to);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		robot.delay(60);
		settle();
	}

	/** Clicks with the left button. */
	protected static void click(Control control, Point at) throws Exception {
		Robot robot = robot();
		move(robot, control, at);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.delay(30);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		robot.delay(60);
		settle();
	}

	private static void move(Robot robot, Control control, Point at) throws Exception {
		Point place = inUi(() -> control.toDisplay(at));
		robot.mouseMove(place.x, place.y);
		robot.delay(60);
		settle();
	}

	/** All widgets of a kind under a control, in the order they were made. */
	protected static <T> List<T> all(Control in, Class<T> kind) {
		List<T> found = new ArrayList<>();
		if (kind.isInstance(in)) {
			found.add(kind.cast(in));
		}
		if (in instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(all(child, kind));
			}
		}
		return found;
	}
}
