package org.glossator.benchmarks.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.ui.document.DocumentInput;

/**
 * Measures the review editor in the workbench it runs in, in the Review perspective with all of its views: how long from
 * the command until all texts are painted, how much the UI thread works for a step to the next difference until all texts
 * are painted, and the longest piece of work in which the window answers nothing.
 */
public final class ReviewMeasurement extends Measurement {

	private static final int OPENINGS = 5;
	private static final int STEPS = 60;

	/** CPU time of the UI thread when the last editor was open. */
	private long opened;

	/** Made by the platform. */
	public ReviewMeasurement() {
		super("review");
	}

	@Override
	void measure(IWorkbenchWindow window) throws WorkbenchException, CommandException {
		page = PlatformUI.getWorkbench().showPerspective("org.glossator.review.ui.review", window);
		page.closeAllEditors(false);
		loop.quiet(QUIET);
		loop.longest();
		List<Long> openings = new ArrayList<>();
		List<Long> documents = new ArrayList<>();
		long piece = 0;
		for (int i = 0; i < OPENINGS; i++) {
			long before = EventLoop.cpu();
			openings.add(opened(review(), ReviewInput.EDITOR, 3));
			put(i == 0 ? "review.first.cpu" : "review.cpu", opened - before);
			long longest = loop.longest();
			if (i == 0) {
				put("review.first.piece", longest);
			} else {
				piece = Math.max(piece, longest);
			}
			close();
			documents.add(opened(new DocumentInput(corpus.folder(), "workload", "one"), DocumentInput.EDITOR, 1));
			close();
		}
		put("review.first", openings.get(0));
		put("review", median(openings));
		put("review.piece", piece);
		put("document", median(documents));
		opened(review(), ReviewInput.EDITOR, 3);
		walk();
	}

	private ReviewInput review() {
		return new ReviewInput(corpus.folder(), "workload", List.of("one", "other"), "adjudicated");
	}

	/** Nanoseconds from the command until that many texts are painted with what is annotated. */
	private long opened(IEditorInput input, String editor, int texts) {
		loop.longest();
		long begin = System.nanoTime();
		loop.now(() -> open(input, editor));
		loop.until("the editor", () -> Adapters.adapt(page.getActiveEditor(), DocumentSession.class) != null && texts().size() == texts);
		List<StyledText> shown = texts();
		loop.forgetPaints();
		shown.forEach(Control::redraw);
		loop.until("the texts to be painted", () -> loop.arePainted(shown));
		long took = System.nanoTime() - begin;
		opened = EventLoop.cpu();
		loop.quiet(QUIET);
		return took;
	}

	private void open(IEditorInput input, String editor) {
		try {
			page.openEditor(input, editor);
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The visible texts of the active editor. */
	private List<StyledText> texts() {
		IEditorPart active = page.getActiveEditor();
		List<StyledText> found = new ArrayList<>();
		Control focus = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		if (active != null) {
			collect(focus, found);
		}
		return found;
	}

	private static void collect(Control in, List<StyledText> found) {
		if (in instanceof StyledText text && text.isVisible() && text.getCharCount() > 1_000) {
			found.add(text);
		} else if (in instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, found);
			}
		}
	}

	private void walk() throws CommandException {
		Review review = ActiveReview.of(page.getActiveEditor());
		page.activate(page.getActiveEditor());
		loop.quiet(QUIET);
		List<StyledText> shown = texts();
		IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
		Command walk = page.getWorkbenchWindow().getService(ICommandService.class).getCommand("org.glossator.review.ui.walk");
		ParameterizedCommand next = ParameterizedCommand.generateCommand(walk, Map.of("org.glossator.review.ui.to", "next"));
		List<Long> scrolls = new ArrayList<>();
		List<Long> steps = new ArrayList<>();
		loop.longest();
		for (int i = 0; i < 2 * STEPS; i++) {
			// The first half is for the compiler.
			int row = review.selectedRow();
			long begin = EventLoop.cpu();
			loop.forgetPaints();
			handlers.executeCommand(next, null);
			loop.until("a step to be painted", () -> loop.arePainted(shown));
			long took = EventLoop.cpu() - begin;
			if (review.selectedRow() != row + 1) {
				throw new IllegalStateException("No step from difference " + row);
			}
			if (i >= STEPS) {
				steps.add(took);
			}
			if (i == STEPS - 1) {
				loop.longest();
			}
		}
		loop.quiet(QUIET);
		put("walk.piece", loop.longest());
		for (int i = 0; i < STEPS; i++) {
			long begin = EventLoop.cpu();
			loop.forgetPaints();
			StyledText first = shown.get(0);
			first.setTopIndex((first.getTopIndex() + 7) % first.getLineCount());
			loop.until("a scrolled text to be painted", () -> loop.arePainted(List.of(first)));
			scrolls.add(EventLoop.cpu() - begin);
		}
		put("walk", median(steps));
		put("walk.slowest", steps.stream().mapToLong(Long::longValue).max().orElseThrow());
		put("scroll", median(scrolls));
	}
}
