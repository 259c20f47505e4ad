package org.glossator.review.ui.discussion;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.threads.Comment;
import org.glossator.review.threads.ReviewThread;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.Review;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** The comments on the document under review: on differences and on the document. Never part of agreement. */
public final class DiscussionView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.discussion";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	/** Something that is said or closed. */
	private interface Work {
		void on(Threads threads, String document, String author) throws IOException;
	}

	private Tree tree;
	private Text text;
	private Button answer;
	private Button resolve;
	private ActiveReview active;
	private Review review;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 2).applyTo(parent);
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleName.set(tree, "Discussion");
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(tree);
		column("Comment", 420);
		column("By", 110);
		column("When", 130);
		tree.addListener(SWT.Selection, event -> selected());
		text = new Text(parent, SWT.BORDER);
		text.setMessage("Write a comment; @name calls a colleague");
		AccessibleName.set(text, "Comment");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> comment());
		button(parent, "Comment", this::comment);
		answer = button(parent, "Answer", this::answer);
		resolve = button(parent, "Resolve", this::resolve);
		active = new ActiveReview(getSite().getPage(), this::show);
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

	private void show(Review now) {
		review = now;
		if (review == null) {
			fill(List.of());
		} else {
			work((threads, document, author) -> { });
		}
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
				line.setData(thread);
				item = item == null ? line : item;
			}
			item.setExpanded(!thread.resolved());
		}
		text.setEnabled(review != null);
		selected();
	}

	private String about(ReviewThread thread) {
		String done = thread.resolved() ? "✓ " : "";
		if (thread.target().span() == null || review == null) {
			return done;
		}
		String whole = review.state().target().text();
		return thread.target().span().end() > whole.length() ? done : done + "“" + CaseTexts.oneLine(thread.target().span().coveredText(whole)) + "”  ";
	}

	private ReviewThread thread() {
		return tree.getSelectionCount() == 0 ? null : (ReviewThread) tree.getSelection()[0].getData();
	}

	/** Shows the difference that a thread is about. */
	private void selected() {
		ReviewThread thread = thread();
		answer.setEnabled(thread != null);
		resolve.setEnabled(thread != null);
		resolve.setText(thread != null && thread.resolved() ? "Reopen" : "Resolve");
		resolve.requestLayout();
		if (thread != null && review != null) {
			Case about = review.state().caseOf(thread.target().annotator(), thread.target().annotation());
			if (about != null) {
				review.select(about);
			}
		}
	}

	/** On the selected difference, else on the document. */
	private void comment() {
		String said = text.getText().strip();
		if (review != null && !said.isEmpty()) {
			ThreadTarget target = target(review.selected());
			work((threads, document, author) -> threads.comment(document, target, author, said));
			text.setText("");
		}
	}

	private static ThreadTarget target(Case about) {
		if (about == null) {
			return ThreadTarget.DOCUMENT;
		}
		Decision.Source first = about.sources().get(0);
		AnnotationRecord annotation = about.cells().get(first.annotator());
		return new ThreadTarget(first.annotator(), first.annotation(), annotation instanceof SpanRecord span ? span.span() : null);
	}

	private void answer() {
		String said = text.getText().strip();
		ReviewThread thread = thread();
		if (thread != null && !said.isEmpty()) {
			work((threads, document, author) -> threads.answer(document, thread.id(), author, said));
			text.setText("");
		}
	}

	private void resolve() {
		ReviewThread thread = thread();
		if (thread != null) {
			work((threads, document, author) -> {
				if (thread.resolved()) {
					threads.reopen(document, thread.id(), author);
				} else {
					threads.resolve(document, thread.id(), author);
				}
			});
		}
	}

	/** Does it in a Job and shows what there is then. */
	private void work(Work work) {
		Review of = review;
		Display display = tree.getDisplay();
		String author = getSite().getService(OpenCorpora.class).annotator();
		CorpusJob.start("Discussion of " + of.input().getName(), monitor -> {
			Threads threads = new Threads(new ReviewStore(of.input().folder()), InstantSource.system());
			work.on(threads, of.input().document(), author);
			List<ReviewThread> now = new ArrayList<>(threads.of(of.input().document()));
			display.asyncExec(() -> {
				if (review == of) {
					fill(now);
				}
			});
		});
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}
}
