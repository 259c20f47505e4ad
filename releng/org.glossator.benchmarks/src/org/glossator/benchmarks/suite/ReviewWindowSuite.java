package org.glossator.benchmarks.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StyledText;
import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.SetDiff;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.review.ui.lanes.ReviewText;
import org.glossator.review.ui.lanes.SideBySide;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/**
 * The window of a review: two annotators with 10,000 annotations each laid side by side with an adjudicated set, until
 * painted; and the walk to the next difference, until painted. Needs a display; without one nothing is measured.
 */
public final class ReviewWindowSuite implements Suite {

	private static final int STEPS = 10;
	private static final double FRAME = 1 / 60.0;

	@Override
	public String name() {
		return "review-window";
	}

	@Override
	public List<String> figures() {
		return List.of("review", "walk");
	}

	@Override
	public void run(Bench bench) throws Exception {
		Workload workload = Workload.of(Size.M);
		List<AnnotatedDocument> sources = List.of(ReviewSuite.document(workload, "one", workload.spans()),
				ReviewSuite.document(workload, "other", ReviewSuite.colleague(workload)));
		AnnotatedDocument target = ReviewSuite.document(workload, "adjudicated", List.of());
		SchemaSpec schema = BuiltInSchema.spec();
		ReviewInput input = new ReviewInput(Path.of("bench"), "workload", List.of("one", "other"), "adjudicated");
		try (Screen screen = new Screen()) {
			if (bench.wants("review")) {
				bench.compare("review", "open a review, painted", Size.M)
						.baseline("SetDiff.between", () -> SetDiff.between(sources.get(0), sources.get(1), schema).differences().size())
						.candidate("cases, three texts", () -> {
							ReviewState state = ReviewState.of(sources, target, List.of(), schema);
							SideBySide shown = show(screen, input, state);
							paint(screen, shown);
							screen.empty();
							return state.differing();
						}).within(2).measure();
			}
			if (bench.wants("walk")) {
				ReviewState state = ReviewState.of(sources, target, List.of(), schema);
				List<Case> cases = new ArrayList<>(state.cases().stream().filter(each -> !each.differences().isEmpty()).toList());
				SideBySide shown = show(screen, input, state);
				paint(screen, shown);
				StyledText first = shown.texts().get(0);
				int[] at = new int[1];
				bench.compare("walk", "to the next difference, painted", Size.M).baseline("scroll one text", () -> {
					for (int i = 0; i < STEPS; i++) {
						first.setTopIndex((at[0] += 7) % first.getLineCount());
						screen.paint();
					}
					return STEPS;
				}).candidate("show the next case", () -> {
					for (int i = 0; i < STEPS; i++) {
						shown.showCase(cases.get(at[0]++ % cases.size()));
						screen.paint();
					}
					return STEPS;
				}).within(FRAME).per(STEPS, "step").measure();
				screen.empty();
			}
		} catch (SWTError | UnsatisfiedLinkError e) {
			System.err.println("The window of a review is not measured: " + e.getMessage());
		}
	}

	private static SideBySide show(Screen screen, ReviewInput input, ReviewState state) {
		SideBySide shown = new SideBySide(screen.shell(), input, new ReviewText.Listener() {
			@Override
			public void chosen(String annotator, String annotation) {
				throw new IllegalStateException("Nobody is at the window");
			}

			@Override
			public void words(Span words) {
				throw new IllegalStateException("Nobody is at the window");
			}
		});
		shown.texts().forEach(screen::watch);
		shown.show(state);
		return shown;
	}

	private static void paint(Screen screen, SideBySide shown) {
		screen.shell().layout();
		shown.texts().forEach(StyledText::redraw);
		screen.paint();
	}
}
