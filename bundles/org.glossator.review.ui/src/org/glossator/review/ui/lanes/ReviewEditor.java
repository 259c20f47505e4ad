package org.glossator.review.ui.lanes;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.cases.ReviewListener;
import org.glossator.review.ui.cases.ReviewOpening;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.span.Span;
import org.glossator.ui.document.ShownSelection;
import org.glossator.ui.refresh.Refreshable;

/**
 * One document's text with what each annotator and the adjudicated set that is made of them have in it, side by side or in
 * lanes under one text, with differences painted by kind. Gives its {@link Review} and the session of the adjudicated set as adapters.
 */
public final class ReviewEditor extends EditorPart implements ReviewListener, ReviewText.Listener, SessionListener, Refreshable {

	/** The context in which the keys of review are bound. */
	public static final String CONTEXT = "org.glossator.review.ui.context";

	private static final String TOGETHER = "textOnce";

	private final ShownSelection selection = new ShownSelection(ShownSelection.WALKING);
	private Composite pages;
	private Composite page;
	private ReviewText text;
	private Label message;
	private Legend legend;
	private Slices slices;
	/** What was read but is not shown yet; null before and after. */
	private Review coming;
	private Review review;
	private ReviewState painted;
	private boolean agreedShown = true;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ReviewInput)) {
			throw new PartInitException("A review editor compares annotators on a document, it does not show " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		ReviewInput input = (ReviewInput) getEditorInput();
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		message = new Label(pages, SWT.WRAP | SWT.CENTER);
		message.setText("Comparing " + String.join(" and ", input.annotators()) + "…");
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		turnTo(message);
		new ReviewOpening(input, parent.getDisplay(), this::opened, this::failed).schedule();
		// While the sets are read the texts are made, one after another.
		slices = new Slices(pages);
		slices.add(this::makePage);
	}

	private void makePage() {
		page = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		legend = new Legend(page);
		lay(isTogether());
		slices.addAll(text.making());
		// Texts are wrapped at their width, which they have before they are seen.
		slices.add(() -> pages.layout(true, true));
	}

	/** Whether the text is shown once, with lanes for all, instead of once for each. */
	public static boolean isTogether() {
		return InstanceScope.INSTANCE.getNode("org.glossator.review.ui").getBoolean(TOGETHER, false);
	}

	/** Shows the text once or once for each annotator; the next reviews are opened so, too. */
	public void showTogether(boolean together) {
		if (review == null) {
			return;
		}
		InstanceScope.INSTANCE.getNode("org.glossator.review.ui").putBoolean(TOGETHER, together);
		boolean focused = getSite().getPage().getActivePart() == this;
		text.control().dispose();
		lay(together);
		text.making().forEach(Runnable::run);
		page.layout(true, true);
		text.show(review.state());
		text.showAgreed(agreedShown);
		text.showCase(review.selected());
		if (focused) {
			setFocus();
		}
	}

	/** The text as it is shown now. */
	ReviewText shown() {
		return text;
	}

	private void lay(boolean together) {
		ReviewInput input = (ReviewInput) getEditorInput();
		text = together ? new Together(page, input, this) : new SideBySide(page, input, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
	}

	private void turnTo(Control shown) {
		((StackLayout) pages.getLayout()).topControl = shown;
		pages.layout();
	}

	private void opened(Review opened) {
		if (pages.isDisposed()) {
			opened.close();
			return;
		}
		coming = opened;
		slices.add(() -> {
			ReviewState state = coming.state();
			legend.show(state, coming.input().isComparison());
			slices.addAll(text.showing(state));
			slices.add(() -> begin(state));
		});
	}

	/** All texts show the review as it was then. */
	private void begin(ReviewState shown) {
		review = coming;
		coming = null;
		painted = shown;
		review.addListener(this);
		review.session().addListener(this);
		// Where the corpus was not open yet, only the document's id was known.
		setPartName(getEditorInput().getName());
		turnTo(page);
		casesChanged();
		// The views that follow come after the texts: nothing waits for all of them at once.
		page.getDisplay().asyncExec(() -> firePropertyChange(PROP_INPUT));
		page.getDisplay().asyncExec(this::beginWalking);
		page.getDisplay().asyncExec(this::takeFocus);
	}

	private void beginWalking() {
		if (review != null && review.selected() == null) {
			review.walk(true);
		}
	}

	private void takeFocus() {
		if (review != null && getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	private void failed(String sentence) {
		if (!message.isDisposed()) {
			message.setText(sentence);
			turnTo(message);
		}
	}

	@Override
	public void casesChanged() {
		ReviewState state = review.state();
		if (state != painted) {
			painted = state;
			legend.show(state, review.input().isComparison());
			text.show(state);
			caseSelected();
		}
	}

	@Override
	public void caseSelected() {
		Case about = review.selected();
		text.showCase(about);
		selection.show(about == null ? List.of() : List.of(about));
	}

	@Override
	public void chosen(String annotator, String annotation) {
		Case about = review.state().caseOf(annotator, annotation);
		if (about != null) {
			review.select(about);
		}
	}

	@Override
	public void words(Span words) {
		if (review != null) {
			review.words(words);
		}
	}

	/** Whether that on which all agree is painted. */
	public boolean isAgreedShown() {
		return agreedShown;
	}

	/** Paints that on which all agree, or leaves it out. */
	public void showAgreed(boolean shown) {
		if (review != null) {
			agreedShown = shown;
			text.showAgreed(shown);
		}
	}

	/** Writes tags under the lines, or takes them away to show more of the text. */
	public void toggleTags() {
		if (review != null) {
			text.toggleTags();
		}
	}

	@Override
	public void refresh() {
		if (review != null) {
			review.reload();
		}
	}

	// The workbench

	@Override
	public void changed(SessionChange change) {
		// The review follows the annotations; here only the dirty mark counts.
	}

	@Override
	public void stateChanged(DocumentSession session) {
		// A save ends on the thread that saved.
		getSite().getShell().getDisplay().execute(() -> {
			if (review != null) {
				firePropertyChange(PROP_DIRTY);
			}
		});
	}

	@Override
	public boolean isDirty() {
		return review != null && review.session().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (review != null && !save(review.session())) {
			monitor.setCanceled(true);
		}
	}

	private boolean save(DocumentSession session) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					session.save();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			ILog.of(ReviewEditor.class).error("Could not save the adjudicated set", e.getCause());
			MessageDialog.openError(getSite().getShell(), "Not saved", String.valueOf(e.getCause().getMessage()));
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A review stays in its corpus");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		if (((StackLayout) pages.getLayout()).topControl == page) {
			text.setFocus();
		} else {
			message.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Review.class) {
			return adapter.cast(review);
		}
		if (adapter == DocumentSession.class) {
			return adapter.cast(review == null ? null : review.session());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		selection.dispose();
		if (coming != null) {
			coming.close();
			coming = null;
		}
		if (review != null) {
			review.removeListener(this);
			review.session().removeListener(this);
			review.close();
			review = null;
		}
		super.dispose();
	}
}
