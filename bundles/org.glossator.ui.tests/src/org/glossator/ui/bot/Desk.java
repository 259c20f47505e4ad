package org.glossator.ui.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.bot.Bot;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;
import org.junit.jupiter.api.Assumptions;

/** The running workbench with a small corpus of its own, for tests of the views. UI thread only. */
public final class Desk implements AutoCloseable {

	/** In whose name tests annotate. */
	public static final String ME = "tester";

	private final Bot bot;
	private final Corpus corpus;

	private Desk(Bot bot, Corpus corpus) {
		this.bot = bot;
		this.corpus = corpus;
	}

	/** A corpus of these texts, {@code text1} and so on; the test is skipped where no workbench runs. */
	public static Desk with(Path folder, String... texts) throws IOException {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		Bot bot = Bot.onDisplay();
		// The workbench opens what was open before, or its sample, and would take the focus back for it.
		bot.until("the workbench to be open", () -> Job.getJobManager().find(CorpusJob.FAMILY).length == 0);
		page().closeAllEditors(false);
		corpora().annotator(ME);
		Corpus corpus = corpora().create(folder.resolve("corpus"), "Test");
		int number = 1;
		for (String text : texts) {
			corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("text" + number++), text));
		}
		corpora().changed();
		bot.settle();
		return new Desk(bot, corpus);
	}

	/** The keyboard and the mouse. */
	public Bot bot() {
		return bot;
	}

	/** The corpus. */
	public Corpus corpus() {
		return corpus;
	}

	/** The workbench's open corpora. */
	public static OpenCorpora corpora() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class);
	}

	/** The page of the window. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The window. */
	public static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	/** Opens a text in the editor and gives its session. */
	public DocumentSession open(String document) {
		IEditorPart editor = DocumentOpening.open(page(), corpus, document, ME);
		bot.until("the session of " + document, () -> Adapters.adapt(editor, DocumentSession.class) != null);
		window().forceActive();
		return Adapters.adapt(editor, DocumentSession.class);
	}

	/** The text of the active editor, with the focus. */
	public StyledText text() {
		page().activate(page().getActiveEditor());
		StyledText[] text = new StyledText[1];
		bot.until("the text", () -> bot.display().getFocusControl() instanceof StyledText focused && (text[0] = focused) != null);
		return text[0];
	}

	/** Shows a view and makes it active. */
	public <V extends IViewPart> V show(String id, Class<V> kind) throws Exception {
		V view = kind.cast(page().showView(id));
		window().forceActive();
		bot.settle();
		return view;
	}

	/** Adds annotations to a session. */
	public void add(DocumentSession session, AnnotationRecord... records) {
		session.commandStack().execute(Edits.add(session, "Add", List.of(records)));
		bot.settle();
	}

	/** Waits until no Job of the corpora runs any more. */
	public void idle() {
		bot.until("the Jobs to end", () -> Job.getJobManager().find(CorpusJob.FAMILY).length == 0);
		bot.settle();
	}

	/** What Edit > Undo shows; null for nothing. */
	public static String undoLabel(IUndoContext context) {
		IUndoableOperation last = OperationHistoryFactory.getOperationHistory().getUndoOperation(context);
		return last == null ? null : last.getLabel();
	}

	/** All controls of a kind inside a control, in the order a reader meets them. */
	public static <C extends Control> List<C> controls(Control in, Class<C> kind) {
		List<C> found = new ArrayList<>();
		if (kind.isInstance(in)) {
			found.add(kind.cast(in));
		}
		if (in instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(controls(child, kind));
			}
		}
		return found;
	}

	/** The first control of a kind inside the window that is visible and fits. */
	public static <C extends Control> C control(Class<C> kind, Predicate<C> fits) {
		return controls(window(), kind).stream().filter(Control::isVisible).filter(fits).findFirst()
				.orElseThrow(() -> new AssertionError("There is no such " + kind.getSimpleName()));
	}

	@Override
	public void close() throws IOException {
		idle();
		page().closeAllEditors(false);
		bot.settle();
		corpora().close(corpus);
		bot.settle();
	}
}
