package org.glossator.benchmarks.suite;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.Task;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.SessionText;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.model.Annotation;
import org.glossator.text.record.Status;

/**
 * T1 to T8: opening, scrolling, jumping, repainting, editing, hiding and resizing, each against the toolkit's own widget
 * with the same text and without annotations, and the queries behind them; then the longest piece of work. A task ends
 * when its result is painted. Needs a display (Xvfb will do); without one nothing but T8 is measured.
 * <p>
 * T1 at L is near its aim: four fifths of it are the session's, 100,000 annotations read, linked and indexed, which the
 * window leaves to a job; the text is painted in a third of what the toolkit's widget takes. The pieces are measured twice:
 * of the widget alone, here, and of the product's window with all its views, in a process of its own.
 */
public final class EditorSuite implements Suite {

	private static final Size[] SIZES = { Size.M, Size.L };
	private static final int STEPS = 6;
	private static final int RESIZES = 2;

	@Override
	public String name() {
		return "editor";
	}

	@Override
	public List<String> figures() {
		return List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", LongestPiece.ID);
	}

	@Override
	public List<String> notes() {
		return List.of(
				"T1 at L: four fifths are the session's, 100,000 annotations read, linked and indexed, which the window leaves to a job; the text is painted in a third of the toolkit's time.",
				"T4 and T6 at L: more lie over each other, and bars of a pixel or two keep the rhythm of their layer, so that colour is never alone; a dashed line costs several plain ones.",
				"The first opening at L in the product's window: what a process does for the first time takes twice as long; again it is a half.",
				"By a key, 100,000 selected at L: one piece, since whoever presses it wants the annotations made at once; lists, finding, deciding, undo and redo work beside the set.");
	}

	@Override
	public void run(Bench bench) throws Exception {
		// `bench` alone runs the suite of the index, too.
		if (bench.wants("T8") && !bench.has("T8")) {
			for (Size size : SIZES) {
				IndexSuite.queries(bench, Workload.of(size));
			}
		}
		try (Screen screen = new Screen()) {
			for (Size size : SIZES) {
				Workload workload = Workload.of(size);
				try (BenchCorpus corpus = new BenchCorpus(workload)) {
					if (bench.wants(LongestPiece.ID)) {
						new LongestPiece(bench, screen, corpus, workload).measure();
						DocumentWindow.measure(bench, workload);
					}
					if (bench.wants("T1")) {
						open(bench, screen, corpus, size, workload.text());
					}
					shown(bench, screen, corpus, size, workload.text());
				}
			}
		} catch (SWTError | UnsatisfiedLinkError e) {
			System.err.println("The editor is not measured: " + e.getMessage());
		}
	}

	private static void open(Bench bench, Screen screen, BenchCorpus corpus, Size size, String text) throws Exception {
		bench.compare("T1", "open, annotations painted", size).baseline("read, split lines, bare StyledText", () -> {
			String read = corpus.corpus().text(corpus.document());
			int lines = Files.readAllLines(corpus.file()).size();
			StyledText plain = screen.plain(read);
			return lines + painted(screen, plain);
		}).candidate("session, AnnotatedText", () -> {
			try (DocumentSession session = corpus.session()) {
				AnnotatedText<Annotation> view = view(screen, corpus.corpus().text(corpus.document()));
				try (SessionText shown = new SessionText(session, view)) {
					return session.index().size() + painted(screen, view.textControl());
				}
			}
		}).atMost(1.5).measure();
		bench.compare("T1", "open, text painted", size).baseline("bare StyledText", () -> painted(screen, screen.plain(text)))
				.candidate("AnnotatedText", () -> painted(screen, view(screen, text).textControl())).atMost(1.1).measure();
	}

	private static AnnotatedText<Annotation> view(Screen screen, String text) {
		AnnotatedText<Annotation> view = new AnnotatedText<>(screen.shell());
		view.setTextFont(screen.font());
		view.setText(text);
		screen.watch(view.textControl());
		return view;
	}

	private static long painted(Screen screen, StyledText text) {
		long before = screen.paints();
		screen.shell().layout();
		text.redraw();
		screen.paint();
		boolean painted = screen.paints() > before;
		screen.empty();
		return painted ? 1 : 0;
	}

	private static void shown(Bench bench, Screen screen, BenchCorpus corpus, Size size, String text) throws Exception {
		try (DocumentSession session = corpus.session()) {
			StyledText plain = screen.plain(text);
			AnnotatedText<Annotation> view = view(screen, text);
			try (SessionText shown = new SessionText(session, view)) {
				new Window(bench, screen, size, plain, view, session).measure();
			}
			screen.empty();
		}
	}

	/** The two widgets, of which one fills the window at a time. */
	private record Window(Bench bench, Screen screen, Size size, StyledText plain, AnnotatedText<Annotation> view, DocumentSession session) {

		void measure() throws Exception {
			plain.setBounds(0, 0, Screen.WIDTH, Screen.HEIGHT);
			view.setBounds(0, 0, Screen.WIDTH, Screen.HEIGHT);
			view.layout();
			only(true);
			only(false);
			if (bench.wants("T2")) {
				each("T2", "scroll a page", 1.25, () -> pages(plain), () -> pages(view.textControl()));
			}
			if (bench.wants("T3")) {
				each("T3", "jump anywhere", 1.3, () -> jumps(plain), () -> jumps(view.textControl()));
			}
			if (bench.wants("T4")) {
				repaint();
			}
			if (bench.wants("T5")) {
				each("T5", "add and delete one, until visible", 1.5, this::typed, this::edited);
			}
			if (bench.wants("T6")) {
				each("T6", "hide and show a layer", 2, () -> repaints(plain), this::filtered);
			}
			if (bench.wants("T7")) {
				each("T7", "change the width", RESIZES, size == Size.L ? 0.1 : Double.MAX_VALUE, () -> resized(true), () -> resized(false));
			}
		}

		private void only(boolean bare) {
			plain.setVisible(bare);
			view.setVisible(!bare);
			screen.settle();
		}

		private void each(String id, String work, double aim, Task bare, Task own) throws Exception {
			each(id, work, STEPS, aim, bare, own);
		}

		private void each(String id, String work, int steps, double aim, Task bare, Task own) throws Exception {
			bench.compare(id, work, size).baseline("bare StyledText", () -> {
				only(true);
				return bare.run();
			}).candidate("AnnotatedText", () -> {
				only(false);
				return own.run();
			}).per(steps, "step").atMost(aim).measure();
		}

		private long pages(StyledText text) {
			long before = screen.paints();
			for (int i = 0; i < STEPS; i++) {
				if (text.getTopPixel() + 2 * text.getClientArea().height > text.getVerticalBar().getMaximum()) {
					text.setTopIndex(0);
					text.setCaretOffset(0);
				}
				text.invokeAction(ST.PAGE_DOWN);
				screen.paint();
			}
			return screen.paints() - before;
		}

		private long jumps(StyledText text) {
			long before = screen.paints();
			for (int i = 0; i < STEPS; i++) {
				text.setTopIndex((int) ((i * 7919L + before) % text.getLineCount()));
				screen.paint();
			}
			return screen.paints() - before;
		}

		private long repaints(StyledText text) {
			long before = screen.paints();
			for (int i = 0; i < STEPS; i++) {
				text.redraw();
				screen.paint();
			}
			return screen.paints() - before;
		}

		private void repaint() throws Exception {
			StyledText text = view.textControl();
			only(false);
			text.setTopIndex(text.getLineCount() / 2);
			int lines = text.getClientArea().height / text.getLineHeight() + 1;
			TextLayout[] layouts = new TextLayout[lines];
			for (int i = 0; i < lines; i++) {
				layouts[i] = new TextLayout(text.getDisplay());
				layouts[i].setFont(screen.font());
				layouts[i].setText(text.getLine(text.getTopIndex() + i));
			}
			Canvas canvas = new Canvas(screen.shell(), SWT.DOUBLE_BUFFERED);
			canvas.setBounds(0, 0, Screen.WIDTH, Screen.HEIGHT);
			canvas.setBackground(text.getBackground());
			canvas.addListener(SWT.Paint, event -> {
				for (int i = 0; i < layouts.length; i++) {
					layouts[i].draw(event.gc, 10, i * text.getLineHeight());
				}
			});
			screen.watch(canvas);
			int annotations = session.index().in(text.getOffsetAtLine(text.getTopIndex()), text.getOffsetAtLine(text.getTopIndex() + lines - 1)).size();
			bench.compare("T4", "repaint " + annotations + " annotations", size).baseline("canvas with cached layouts", () -> {
				plain.setVisible(false);
				view.setVisible(false);
				canvas.setVisible(true);
				screen.settle();
				long before = screen.paints();
				for (int i = 0; i < STEPS; i++) {
					canvas.redraw();
					screen.paint();
				}
				return screen.paints() - before;
			}).candidate("AnnotatedText", () -> {
				canvas.setVisible(false);
				only(false);
				return repaints(text);
			}).per(STEPS, "paint").atMost(4).measure();
			canvas.dispose();
			for (TextLayout layout : layouts) {
				layout.dispose();
			}
		}

		private long typed() {
			long before = screen.paints();
			int offset = plain.getOffsetAtLine(plain.getTopIndex()) + 5;
			for (int i = 0; i < STEPS / 2; i++) {
				plain.replaceTextRange(offset, 0, "x");
				screen.paint();
				plain.replaceTextRange(offset, 1, "");
				screen.paint();
			}
			return screen.paints() - before;
		}

		private long edited() {
			long before = screen.paints();
			int offset = view.textControl().getOffsetAtLine(view.textControl().getTopIndex());
			for (int i = 0; i < STEPS / 2; i++) {
				String id = Marks.add(session, offset);
				screen.paint();
				Marks.remove(session, id);
				screen.paint();
			}
			return screen.paints() - before;
		}

		private long filtered() {
			long before = screen.paints();
			for (int i = 0; i < STEPS / 2; i++) {
				view.setFilter((style, status) -> !style.layerName().equals("entity"));
				screen.paint();
				view.setFilter((style, status) -> status != Status.REJECTED);
				screen.paint();
			}
			return screen.paints() - before;
		}

		private long resized(boolean bare) {
			long before = screen.paints();
			for (int i = 0; i < RESIZES; i++) {
				int width = i % 2 == 0 ? Screen.WIDTH - 250 : Screen.WIDTH - 300;
				if (bare) {
					plain.setSize(width, Screen.HEIGHT);
					screen.paint();
				} else {
					view.setSize(width, Screen.HEIGHT);
					view.layout();
					screen.paint();
				}
				// The toolkit measures the rest of the text when it has nothing else to do: that belongs to the price.
				screen.settle();
			}
			return screen.paints() - before;
		}
	}
}
