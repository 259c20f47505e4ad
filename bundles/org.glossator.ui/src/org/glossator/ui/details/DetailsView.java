package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.UndoBinding;

/**
 * The form for the selected annotations, or for the document while none is selected. Several annotations of one layer
 * are edited at once, in one step of undo.
 */
public final class DetailsView extends ViewPart implements SessionListener {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.details";

	private ScrolledComposite scroll;
	private DetailsForm form;
	private ActiveSession active;
	private UndoBinding undo;
	private DocumentSession session;
	private List<Element> selected = List.of();
	/** What is going to be shown instead, or null. */
	private List<Element> wanted;

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> fit());
		undo = new UndoBinding(getViewSite());
		select(List.of());
		active = new ActiveSession(getSite().getPage(), this::show);
		active.followSelection(this::selected);
	}

	private void show(DocumentSession now) {
		commit();
		if (session != null) {
			session.removeListener(this);
		}
		if (form != null) {
			form.dispose();
			form = null;
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
		undo.show(session);
		select(List.of());
	}

	/** What is being typed belongs to what is shown, not to what will be. */
	private void commit() {
		if (form != null && session != null) {
			form.commit();
		}
	}

	/** Shows what is selected in a turn of its own: a form takes longer to make than a caret to move. */
	private void selected(List<Element> elements) {
		if (!elements.equals(wanted == null ? selected : wanted)) {
			commit();
			boolean waiting = wanted != null;
			wanted = elements;
			if (!waiting) {
				scroll.getDisplay().asyncExec(this::turn);
			}
		}
	}

	private void turn() {
		if (wanted != null && !scroll.isDisposed()) {
			List<Element> elements = wanted.stream().filter(element -> session != null && session.element(element.getId()) == element).toList();
			if (elements.equals(selected) && form != null) {
				wanted = null;
				form.refresh();
				fit();
			} else {
				select(elements);
			}
		}
	}

	private void select(List<Element> elements) {
		if (scroll.isDisposed()) {
			return;
		}
		selected = elements;
		wanted = null;
		if (form != null && session != null && form.show(elements)) {
			fit();
			return;
		}
		scroll.setRedraw(false);
		// Laid out once when it is whole, not with each thing that is put into it.
		scroll.setLayoutDeferred(true);
		try {
			rebuild();
			fit();
		} finally {
			scroll.setLayoutDeferred(false);
			scroll.setRedraw(true);
		}
	}

	private void rebuild() {
		if (form != null) {
			form.dispose();
			form = null;
		}
		if (scroll.getContent() != null && !scroll.getContent().isDisposed()) {
			scroll.getContent().dispose();
		}
		if (session == null) {
			Label hint = new Label(scroll, SWT.WRAP);
			hint.setText("Open a document to annotate it");
			scroll.setContent(hint);
			return;
		}
		form = selected.isEmpty() ? new DocumentForm(scroll, session, this::goTo) : new ElementForm(scroll, session, selected, this::goTo);
		scroll.setContent(scroll.getChildren()[0]);
	}

	/** Shows another annotation in the text, and here. */
	private void goTo(Element element) {
		ElementTarget target = active.target();
		if (target != null) {
			target.select(List.of(element), true);
		}
		selected(List.of(element));
	}

	private void fit() {
		Control content = scroll.getContent();
		// A form that is being made measures itself once it is whole.
		if (content != null && !content.isDisposed()) {
			if (content instanceof Composite composite) {
				composite.layout(true, true);
			}
			int width = Math.max(scroll.getClientArea().width, 120);
			scroll.setMinSize(content.computeSize(width, SWT.DEFAULT));
		}
	}

	@Override
	public void changed(SessionChange change) {
		if (form == null || wanted != null) {
			return;
		}
		List<Element> still = new ArrayList<>(selected);
		still.removeIf(element -> session.element(element.getId()) != element);
		if (still.size() < selected.size()) {
			select(still);
		} else if (concerns(change)) {
			form.refresh();
			fit();
		}
	}

	/** Whether the edit touched what is shown, or something that may hang on it. */
	private boolean concerns(SessionChange change) {
		return selected.isEmpty() || !change.added().isEmpty() || !change.removed().isEmpty()
				|| change.changed().stream().anyMatch(each -> selected.contains(each.element()) || !(each.element() instanceof Annotation));
	}

	@Override
	public void setFocus() {
		if (form == null || !form.setFocus()) {
			scroll.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
			undo.dispose();
		}
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}
}
