package org.glossator.ui.guideline;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Element;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.refresh.Refreshable;

/** What the corpus's guidelines say of the selected annotation, there at once. */
public final class GuidelineView extends ViewPart implements SessionListener, Refreshable {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.guideline";

	private static final StyledPage HINT = StyledPage.plain("Select an annotation to read what the guidelines say of it.");

	private PageWidget page;
	private ActiveSession active;
	private DocumentSession session;
	private GuidelineBook book;
	private Element selected;
	private Action whole;

	@Override
	public void createPartControl(Composite parent) {
		page = new PageWidget(parent);
		whole = new Action("Whole page", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				show();
			}
		};
		whole.setToolTipText("Show the whole guideline of the layer");
		whole.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("org.glossator.ui", "icons/guideline.svg").orElse(null));
		getViewSite().getActionBars().getToolBarManager().add(whole);
		show();
		active = new ActiveSession(getSite().getPage(), this::follow);
		active.followSelection(this::selected);
	}

	private void follow(DocumentSession now) {
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		selected = null;
		if (session != null) {
			session.addListener(this);
			Corpus corpus = session.corpus();
			if (book == null || book.corpus() != corpus) {
				book = new GuidelineBook(corpus);
				load();
			}
		}
		show();
	}

	/** Reads the guideline files again. */
	@Override
	public void refresh() {
		load();
	}

	private void load() {
		GuidelineBook wanted = book;
		if (wanted == null) {
			return;
		}
		Job.createSystem("Reading the guidelines", (ICoreRunnable) monitor -> {
			wanted.load();
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::show);
		}).schedule();
	}

	private void selected(List<Element> elements) {
		// Who selects nothing may still be reading.
		if (!elements.isEmpty() && elements.get(0) != selected) {
			selected = elements.get(0);
			show();
		}
	}

	@Override
	public void changed(SessionChange change) {
		if (selected != null && change.changed().stream().anyMatch(each -> each.element() == selected)) {
			show();
		}
	}

	private void show() {
		if (page.control().isDisposed()) {
			return;
		}
		LayerSpec layer = session == null || selected == null ? null : session.schema().layer(selected.getLayer());
		if (session == null) {
			page.show(StyledPage.plain("Open a document to read its guidelines."));
		} else if (selected == null) {
			page.show(HINT);
		} else if (layer == null) {
			page.show(StyledPage.plain("The schema has no layer " + selected.getLayer() + "."));
		} else {
			page.show(whole.isChecked() ? GuidelineText.whole(book, layer) : GuidelineText.of(book, session.schema(), layer, selected.getValues()));
		}
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}
}
