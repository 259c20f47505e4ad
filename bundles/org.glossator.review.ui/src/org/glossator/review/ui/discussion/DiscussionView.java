package org.glossator.review.ui.discussion;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewEdit;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.threads.Comment;
import org.glossator.review.threads.ReviewThread;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.ReviewListener;
import org.glossator.text.InputFault;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.annotations.Delay;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.UndoBinding;

/** The comments on the open document: on differences, annotations, words and the whole. Never part of agreement. */
public final class DiscussionView extends ViewPart implements ReviewListener {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.discussion";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	/** Something that is said, closed or taken back. */
	private interface Work {
		void on(Threads threads, String document, String author) throws IOException;
	}

	/** What a line of the tree shows. */
	private record Line(ReviewThread thread, Comment comment) {
	}

	private final IOperationHistoryListener noted = this::noted;
	/** For how long nobody may walk on until the choice follows, in milliseconds. */
	private static final int PAUSE = 60;

	/** What a new comment may be about, as the choice lists it. */
	private List<Talk.Offer> offers = List.of();
	private Delay later;
	private Tree tree;
	private Combo about;
	private Text text;
	private Button answer;
	private Button resolve;
	private Button delete;
	private UndoBinding undo;
	private ActiveReview reviews;
	private ActiveSession sessions;
	private Talk talk;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(4, 2).applyTo(parent);
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleName.set(tree, "Discussion");
		GridDataFactory.fillDefaults().grab(true, true).span(6, 1).applyTo(tree);
		column("Comment", 420);
		column("By", 110);
		column("When", 130);
		tree.addListener(SWT.Selection, event -> selected());
		later = new Delay(parent.getDisplay(), PAUSE, this::offerTargets);
		about = new Combo(parent, SWT.READ_ONLY);
		about.setToolTipText("What the comment is about");
		AccessibleName.set(about, "What the comment is about");
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).indent(4, 0).applyTo(about);
		text = new Text(parent, SWT.BORDER);
		text.setMessage("Write a comment; @name calls a colleague");
		AccessibleName.set(text, "Comment");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> comment());
		button(parent, "Comment", this::comment);
		answer = button(parent, "Answer", this::answer);
		resolve = button(parent, "Resolve", this::resolve);
		delete = button(parent, "Delete", this::delete);
		undo = new UndoBinding(getViewSite());
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(noted);
		reviews = new ActiveReview(getSite().getPage(), review -> follow());
		sessions = new ActiveSession(getSite().getPage(), session -> follow());
		sessions.followSelection(elements -> later.start());
		follow();
	}

	private void column(String name, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private static Button button(Composite parent, String name, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	/** What was noted, undone or redone in the discussion from wherever is shown at once. */
	private void noted(OperationHistoryEvent event) {
		boolean after = event.getEventType() == OperationHistoryEvent.OPERATION_ADDED || event.getEventType() == OperationHistoryEvent.UNDONE
				|| event.getEventType() == OperationHistoryEvent.REDONE;
		if (after && event.getOperation() instanceof ReviewEdit edit) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (talk != null && talk.session().corpus().folder().equals(edit.folder())) {
					read();
				}
			});
		}
	}

	private void follow() {
		Talk now = Talk.in(getSite().getPage().getActiveEditor());
		if (Objects.equals(now, talk)) {
			return;
		}
		if (talk != null && talk.review() != null) {
			talk.review().removeListener(this);
		}
		talk = now;
		undo.show(talk == null ? null : talk.session());
		if (talk != null && talk.review() != null) {
			talk.review().addListener(this);
		}
		if (talk == null) {
			fill(List.of());
		} else {
			read();
		}
		offerTargets();
	}

	@Override
	public void casesChanged() {
		// What is selected comes as an event of its own.
	}

	/** Walking is not to wait for this view. */
	@Override
	public void caseSelected() {
		later.start();
	}

	@Override
	public void wordsSelected() {
		later.start();
	}

	/** What is said now is about what is selected now. */
	private void offerTargets() {
		if (about.isDisposed()) {
			return;
		}
		later.cancel();
		List<Talk.Offer> now = talk == null ? List.of() : talk.offers();
		if (!now.equals(offers)) {
			offers = now;
			about.setItems(offers.stream().map(Talk.Offer::name).toArray(String[]::new));
			about.select(0);
		}
		about.setEnabled(talk != null);
	}

	private void fill(List<ReviewThread> threads) {
		if (tree.isDisposed()) {
			return;
		}
		tree.removeAll();
		for (ReviewThread thread : threads) {
			TreeItem item = null;
			for (Comment comment : thread.comments()) {
				TreeItem line = item == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(item, SWT.NONE);
				String about = item == null ? about(thread) : "";
				line.setText(new String[] { about + comment.text(), comment.author(), TIME.format(comment.time()) });
				line.setData(new Line(thread, comment));
				item = item == null ? line : item;
			}
			item.setExpanded(!thread.resolved());
		}
		text.setEnabled(talk != null);
		selected();
	}

	private String about(ReviewThread thread) {
		String done = thread.resolved() ? "✓ " : "";
		if (thread.target().span() == null || talk == null) {
			return done;
		}
		String whole = talk.session().text();
		return thread.target().span().end() > whole.length() ? done : done + "“" + CaseTexts.oneLine(thread.target().span().coveredText(whole)) + "”  ";
	}

	private Line line() {
		return tree.getSelectionCount() == 0 ? null : (Line) tree.getSelection()[0].getData();
	}

	private ReviewThread thread() {
		Line line = line();
		return line == null ? null : line.thread;
	}

	/** Shows what a thread is about. */
	private void selected() {
		ReviewThread thread = thread();
		answer.setEnabled(thread != null);
		resolve.setEnabled(thread != null);
		resolve.setText(thread != null && thread.resolved() ? "Reopen" : "Resolve");
		resolve.requestLayout();
		Line line = line();
		String refusal = line == null ? "" : line.thread.refusalToDelete(line.comment, author());
		delete.setEnabled(refusal == null);
		delete.setToolTipText(refusal == null ? "Deletes the selected comment" : refusal);
		if (thread != null && talk != null) {
			talk.show(thread.target());
		}
	}

	private void comment() {
		String said = text.getText().strip();
		if (talk != null && !said.isEmpty()) {
			offerTargets();
			ThreadTarget target = offers.get(about.getSelectionIndex()).target();
			work("Comment", (threads, document, author) -> threads.comment(document, target, author, said));
			text.setText("");
		}
	}

	private void answer() {
		String said = text.getText().strip();
		ReviewThread thread = thread();
		if (thread != null && !said.isEmpty()) {
			work("Answer", (threads, document, author) -> threads.answer(document, thread.id(), author, said));
			text.setText("");
		}
	}

	private void resolve() {
		ReviewThread thread = thread();
		if (thread != null) {
			work(thread.resolved() ? "Reopen discussion" : "Resolve discussion", (threads, document, author) -> {
				if (thread.resolved()) {
					threads.reopen(document, thread.id(), author);
				} else {
					threads.resolve(document, thread.id(), author);
				}
			});
		}
	}

	/** A comment that was answered stays, and what others said. */
	private void delete() {
		Line line = line();
		if (line != null) {
			work("Delete comment", (threads, document, author) -> threads.delete(document, line.comment.id(), author));
		}
	}

	private String author() {
		return getSite().getService(OpenCorpora.class).annotator();
	}

	/** Does it in a Job, as one step of undo of the document and the corpus. */
	private void work(String label, Work work) {
		Talk of = talk;
		String author = author();
		OpenCorpora corpora = getSite().getService(OpenCorpora.class);
		Corpus corpus = of.session().corpus();
		String document = of.document();
		CorpusJob.start("Discussion of " + of.editor().getTitle(), monitor -> {
			ReviewEdit edit = new ReviewEdit(label, corpus.folder(), author, InstantSource.system(), corpora.undoContexts(corpus, List.of(document)), () -> { });
			try {
				edit.make(store -> work.on(new Threads(store, InstantSource.system()), document, author));
			} catch (IllegalStateException e) {
				throw new InputFault(null, 0, e.getMessage());
			}
		});
	}

	/** Reads in a Job what there is and shows it. */
	private void read() {
		Talk of = talk;
		Display display = tree.getDisplay();
		CorpusJob.startQuietly("Reading the discussion of " + of.editor().getTitle(), monitor -> {
			List<ReviewThread> now = new Threads(new ReviewStore(of.session().corpus().folder()), InstantSource.system()).of(of.document());
			display.asyncExec(() -> {
				if (of.equals(talk)) {
					fill(now.stream().filter(of::shows).toList());
				}
			});
		});
	}

	@Override
	public void setFocus() {
		offerTargets();
		text.setFocus();
	}

	@Override
	public void dispose() {
		if (talk != null && talk.review() != null) {
			talk.review().removeListener(this);
		}
		OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(noted);
		if (undo != null) {
			undo.dispose();
		}
		if (sessions != null) {
			reviews.dispose();
			sessions.dispose();
		}
		super.dispose();
	}
}
