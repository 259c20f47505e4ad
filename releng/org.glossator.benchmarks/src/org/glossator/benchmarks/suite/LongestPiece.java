package org.glossator.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.EditLog;
import org.glossator.core.session.PreparedEdit;
import org.glossator.editor.Preloading;
import org.glossator.editor.SessionText;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.model.Annotation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * The longest single piece of work on the UI thread while something is done and all that follows from it: a call, or what
 * the event loop handles in one turn. CPU time, the worst of seven repetitions after two; opening also the first time,
 * after the toolkit's own widget has been and the editor has been made ready, as the workbench does when it has started.
 */
final class LongestPiece {

	static final String ID = "piece";
	private static final double MOST = 0.05;
	private static final int WARM = 2;
	private static final int REPETITIONS = 7;
	private static final int BULK = 1_000;

	/** Something that is done in one piece before events are handled. */
	private interface Act {
		void run(int repetition);
	}

	private final Bench bench;
	private final Screen screen;
	private final BenchCorpus corpus;
	private final Workload workload;
	private final Size size;
	private AnnotatedText<Annotation> view;
	private StyledText plain;
	private SessionText shown;

	LongestPiece(Bench bench, Screen screen, BenchCorpus corpus, Workload workload) {
		this.bench = bench;
		this.screen = screen;
		this.corpus = corpus;
		this.workload = workload;
		size = workload.size();
	}

	void measure() throws Exception {
		try (DocumentSession session = corpus.session()) {
			long cold = Math.max(Screen.piece(this::plain), screen.longestUntil(() -> true));
			// As the workbench does when it has started.
			elsewhere(Preloading::run);
			boolean[] warm = new boolean[1];
			Preloading.warmUp(screen.shell().getDisplay(), () -> warm[0] = true);
			long warming = screen.longestUntil(() -> warm[0]);
			bench.measured(ID, "get ready at the start", size, "run", "-", Double.NaN, "AnnotatedText", warming, MOST);
			bench.measured(ID, "open, the first time", size, "run", "bare StyledText", cold, "AnnotatedText", opened(session), MOST);
			double bare = worst(repetition -> plain(), () -> true);
			screen.empty();
			plain = null;
			double open = 0;
			for (int i = 0; i < REPETITIONS + WARM; i++) {
				double piece = opened(session);
				open = i < WARM ? 0 : Math.max(open, piece);
			}
			bench.measured(ID, "open", size, "run", "bare StyledText", bare, "AnnotatedText", open, MOST);
			work(session);
		}
	}

	private void plain() {
		screen.empty();
		plain = screen.plain(workload.text());
		screen.shell().layout();
	}

	/** As the editor opens: text first, annotations when they have been read, which happens elsewhere. */
	private double opened(DocumentSession session) {
		screen.empty();
		// The workbench makes the part first, and gives it the text in a turn of its own.
		long made = Screen.piece(() -> {
			view = new AnnotatedText<>(screen.shell());
			view.setTextFont(screen.font());
			screen.watch(view.textControl());
			screen.shell().layout();
		});
		long text = Screen.piece(() -> view.setText(workload.text()));
		long annotations = Screen.piece(() -> shown = new SessionText(session, view));
		long rest = screen.longestUntil(view::isWrapped);
		shown.close();
		return Math.max(Math.max(made, text), Math.max(annotations, rest));
	}

	private void work(DocumentSession session) throws InterruptedException, ExecutionException {
		plain();
		view = new AnnotatedText<>(screen.shell());
		view.setTextFont(screen.font());
		view.setText(workload.text());
		screen.watch(view.textControl());
		plain.setBounds(0, 0, Screen.WIDTH, Screen.HEIGHT);
		view.setBounds(0, 0, Screen.WIDTH, Screen.HEIGHT);
		view.layout();
		FontData[] data = screen.font().getFontData();
		for (FontData each : data) {
			each.setHeight(each.getHeight() + 2);
		}
		Font larger = new Font(view.getDisplay(), data);
		try (SessionText ignored = new SessionText(session, view)) {
			both("resize", repetition -> plain.setSize(width(repetition), Screen.HEIGHT), repetition -> {
				view.setSize(width(repetition), Screen.HEIGHT);
				view.layout();
			});
			both("font, larger and back", repetition -> plain.setFont(repetition % 2 == 0 ? larger : screen.font()),
					repetition -> view.setTextFont(repetition % 2 == 0 ? larger : screen.font()));
			own("zoom", repetition -> view.zoom(repetition % 2 == 0 ? 2 : 0));
			own("as wide as the window, and back", repetition -> view.setReadingWidth(repetition % 2 == 0 ? 0 : 40));
			both("to the end and back", repetition -> end(plain, repetition), repetition -> end(view.textControl(), repetition));
			own("to the end while the text is being wrapped", repetition -> {
				view.zoom(repetition % 2 == 0 ? 1 : 0);
				end(view.textControl(), 0);
			});
			both("select all", repetition -> plain.selectAll(), repetition -> view.textControl().selectAll());
			List<SpanRecord> records = records(BULK);
			double[] worst = new double[2];
			for (int i = 0; i < WARM + REPETITIONS; i++) {
				double tag = one(repetition -> session.commandStack().execute(Edits.add(session, "Tag all", records)), i);
				double undo = one(repetition -> session.commandStack().undo(), i);
				if (i >= WARM) {
					worst[0] = Math.max(worst[0], tag);
					worst[1] = Math.max(worst[1], undo);
				}
			}
			bench.measured(ID, "tag 1,000", size, "run", "-", Double.NaN, "AnnotatedText", worst[0], MOST);
			bench.measured(ID, "undo of it", size, "run", "-", Double.NaN, "AnnotatedText", worst[1], MOST);
			large(session, 10_000);
			large(session, 100_000);
			atOnce(session);
		} finally {
			screen.empty();
			larger.dispose();
		}
	}

	private List<SpanRecord> records(int count) {
		List<SpanRecord> records = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int at = (int) ((long) i * (workload.text().length() - 20) / count);
			records.add(new SpanRecord("", "entity", Span.of(at, at + 7), FeatureValues.of("kind", "PER"), Provenance.MANUAL));
		}
		return records;
	}

	/** What touches 2,000 annotations or more is worked out elsewhere; what is left to the UI thread is measured. */
	private void large(DocumentSession session, int count) throws InterruptedException, ExecutionException {
		List<SpanRecord> records = records(count);
		double[] worst = new double[3];
		for (int i = 0; i < WARM + REPETITIONS; i++) {
			List<AnnotationRecord> wanted = new ArrayList<>(session.snapshot().annotations());
			wanted.addAll(records);
			PreparedEdit edit = elsewhere(() -> session.prepare("Tag all", session.stamp(), wanted));
			double[] pieces = { one(repetition -> edit.commit(), i), leap(session, edit.log(), false), leap(session, edit.log(), true) };
			leap(session, edit.log(), false);
			for (int j = 0; i >= WARM && j < worst.length; j++) {
				worst[j] = Math.max(worst[j], pieces[j]);
			}
		}
		String[] names = { "tag ", "undo of ", "redo of " };
		for (int j = 0; j < worst.length; j++) {
			bench.measured(ID, names[j] + String.format(Locale.ROOT, "%,d", count), size, "run", "-", Double.NaN, "AnnotatedText", worst[j], MOST);
		}
	}

	/** A key in the text on as many selected annotations as the document has: the one way that is not worked out elsewhere. */
	private void atOnce(DocumentSession session) {
		List<SpanRecord> records = records(workload.spans().size());
		double worst = 0;
		for (int i = 0; i < WARM + REPETITIONS; i++) {
			double piece = one(repetition -> session.commandStack().execute(Edits.add(session, "Tag all", records)), i);
			worst = i < WARM ? 0 : Math.max(worst, piece);
			session.commandStack().undo();
		}
		bench.measured(ID, String.format(Locale.ROOT, "by a key, %,d selected", records.size()), size, "run", "-", Double.NaN, "AnnotatedText", worst, MOST);
	}

	private double leap(DocumentSession session, EditLog log, boolean forward) throws InterruptedException, ExecutionException {
		PreparedEdit prepared = elsewhere(() -> session.prepare(log, forward));
		return one(repetition -> prepared.commit(), 0);
	}

	private static <T> T elsewhere(Callable<T> work) throws InterruptedException, ExecutionException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread.ofPlatform().start(task);
		return task.get();
	}

	private static int width(int repetition) {
		return Screen.WIDTH - 250 - repetition % 2 * 60;
	}

	private static void end(StyledText text, int repetition) {
		text.invokeAction(repetition % 2 == 0 ? ST.TEXT_END : ST.TEXT_START);
	}

	private void both(String work, Act bare, Act own) {
		only(true);
		double base = worst(bare, () -> true);
		only(false);
		bench.measured(ID, work, size, "run", "bare StyledText", base, "AnnotatedText", worst(own, view::isWrapped), MOST);
	}

	private void own(String work, Act own) {
		only(false);
		bench.measured(ID, work, size, "run", "-", Double.NaN, "AnnotatedText", worst(own, view::isWrapped), MOST);
	}

	private void only(boolean bare) {
		plain.setVisible(bare);
		view.setVisible(!bare);
		screen.settle();
	}

	private double one(Act act, int repetition) {
		long piece = Screen.piece(() -> act.run(repetition));
		return Math.max(piece, screen.longestUntil(view::isWrapped));
	}

	private double worst(Act act, BooleanSupplier done) {
		double worst = 0;
		for (int i = 0; i < WARM + REPETITIONS; i++) {
			int repetition = i;
			long piece = Screen.piece(() -> act.run(repetition));
			double longest = Math.max(piece, screen.longestUntil(done));
			worst = i < WARM ? 0 : Math.max(worst, longest);
		}
		return worst;
	}
}
