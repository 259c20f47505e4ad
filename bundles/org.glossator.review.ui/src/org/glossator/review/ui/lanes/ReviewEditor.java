package org.glossator.review.ui.lanes;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
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
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.refresh.Refreshable;

/**
 * One document's text side by side, once for each annotator and once for the adjudicated set that is made of them, with
 * differences painted by kind. Gives its {@link Review} and the session of the adjudicated set as adapters.
 */
public final class ReviewEditor extends EditorPart implements ReviewListener, SessionListener, Refreshable {

	/** The context in which the keys of review are bound. */
	public static final String CONTEXT = "org.glossator.review.ui.context";

	private final List<Lane> lanes = new ArrayList<>();
	private Composite pages;
	private Composite page;
	private Label message;
	private Legend legend;
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
		site.setSelectionProvider(new ReviewSelection());
	}

	@Override
	public void createPartControl(Composite parent) {
		ReviewInput input = (ReviewInput) getEditorInput();
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		page = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		legend = new Legend(page);
		Composite columns = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		GridLayoutFactory.fillDefaults().numColumns(input.annotators().size() + 1).equalWidth(true).spacing(2, 0).applyTo(columns);
		int key = 1;
		for (String annotator : input.annotators()) {
			addLane(columns, annotator, key++ + "  " + annotator);
		}
		addLane(columns, input.target(), "→  " + input.target());
		new LinkedScrolling(lanes.stream().map(lane -> lane.text().textControl()).toList());
		message = new Label(pages, SWT.WRAP | SWT.CENTER);
		message.setText("Comparing " + String.join(" and ", input.annotators()) + "…");
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		turnTo(message);
		new ReviewOpening(input, parent.getDisplay(), this::opened, this::failed).schedule();
	}

	private void addLane(Composite columns, String annotator, String title) {
		Lane lane = new Lane(columns, annotator, title, chosen -> chosen(annotator, chosen));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lane.text().getParent());
		lanes.add(lane);
	}

	private void turnTo(Control shown) {
		((StackLayout) pages.getLayout()).topControl = shown;
		pages.layout();
	}

	private void opened(Review opened) {
		if (page.isDisposed()) {
			opened.close();
			return;
		}
		review = opened;
		review.addListener(this);
		review.session().addListener(this);
		turnTo(page);
		casesChanged();
		firePropertyChange(PROP_INPUT);
		if (review.selected() == null) {
			review.walk(true);
		}
		if (getSite().getPage().getActivePart() == this) {
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
			legend.show(state);
			for (Lane lane : lanes) {
				lane.show(state, setOf(state, lane.annotator()));
			}
			caseSelected();
		}
	}

	private static AnnotatedDocument setOf(ReviewState state, String annotator) {
		return state.sources().stream().filter(set -> set.annotator().equals(annotator)).findFirst().orElse(state.target());
	}

	@Override
	public void caseSelected() {
		Case about = review.selected();
		Span place = about == null ? null : placeOf(about);
		for (Lane lane : lanes) {
			lane.showCell(cell(about, lane.annotator()), place);
		}
		getSite().getSelectionProvider().setSelection(about == null ? StructuredSelection.EMPTY : new StructuredSelection(about));
	}

	private AnnotationRecord cell(Case about, String annotator) {
		return about == null ? null : annotator.equals(review.input().target()) ? about.current() : about.cells().get(annotator);
	}

	private Span placeOf(Case about) {
		for (Lane lane : lanes) {
			Span place = lane.placeOf(cell(about, lane.annotator()));
			if (place != null) {
				return place;
			}
		}
		return null;
	}

	private void chosen(String annotator, SpanRecord annotation) {
		Case about = review.state().caseOf(annotator, annotation.id());
		if (about != null) {
			review.select(about);
		}
	}

	/** Whether that on which all agree is painted. */
	public boolean isAgreedShown() {
		return agreedShown;
	}

	/** Paints that on which all agree, or leaves it out. */
	public void showAgreed(boolean shown) {
		agreedShown = shown;
		lanes.forEach(lane -> lane.showAgreed(shown));
	}

	/** Writes tags under the lines, or takes them away to show more of the text. */
	public void toggleTags() {
		lanes.forEach(lane -> lane.text().setLabelled(!lane.text().isLabelled()));
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
			lanes.get(0).text().setFocus();
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
		if (review != null) {
			review.removeListener(this);
			review.session().removeListener(this);
			review.close();
			review = null;
		}
		super.dispose();
	}
}
