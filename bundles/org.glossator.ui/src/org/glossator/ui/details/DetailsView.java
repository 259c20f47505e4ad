package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.document.ActiveSession;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.document.UndoBinding;

/**
 * The form for the selected annotations: their features, status, note and where they come from. Several annotations of
 * one layer are edited at once, in one step of undo.
 */
public final class DetailsView extends ViewPart implements SessionListener, ISelectionListener {

	/** The view's id. */
	public static final String ID = "org.glossator.ui.details";

	private ScrolledComposite scroll;
	private Composite form;
	private ActiveSession active;
	private UndoBinding undo;
	private DocumentSession session;
	private List<Element> selected = List.of();
	private final Map<FeatureSpec, FeatureField> fields = new LinkedHashMap<>();
	private String shownLayer;
	private Label heading;
	private Label covered;
	private Label origin;
	private Text note;
	private String shownNote = "";

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		undo = new UndoBinding(getViewSite());
		getSite().getPage().addPostSelectionListener(this);
		rebuild();
		refresh();
		active = new ActiveSession(getSite().getPage(), this::show);
	}

	private void show(DocumentSession now) {
		if (session != null) {
			session.removeListener(this);
		}
		session = now;
		if (session != null) {
			session.addListener(this);
		}
		undo.show(session);
		select(List.of());
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || session == null || !(selection instanceof IStructuredSelection structured)) {
			return;
		}
		List<Element> elements = new ArrayList<>();
		for (Object object : structured.toList()) {
			if (object instanceof Element element && session.element(element.getId()) == element) {
				elements.add(element);
			}
		}
		if (!elements.equals(selected)) {
			select(elements);
		}
	}

	private void select(List<Element> elements) {
		selected = elements;
		if (!layer().equals(shownLayer)) {
			rebuild();
		}
		refresh();
	}

	/** The one layer of all that is selected, or nothing. */
	private String layer() {
		String layer = "";
		for (Element element : selected) {
			if (!layer.isEmpty() && !layer.equals(element.getLayer())) {
				return "";
			}
			layer = element.getLayer();
		}
		return layer;
	}

	private void rebuild() {
		if (form != null) {
			form.dispose();
		}
		fields.clear();
		shownLayer = layer();
		form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
		heading = wide(new Label(form, SWT.WRAP));
		heading.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry().getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
		covered = wide(new Label(form, SWT.WRAP));
		LayerSpec layer = session == null ? null : session.schema().layer(shownLayer);
		if (layer != null) {
			for (FeatureSpec feature : layer.features()) {
				fields.put(feature, new FeatureField(form, session.schema(), feature, this::set));
			}
		}
		if (!shownLayer.isEmpty()) {
			Label label = new Label(form, SWT.NONE);
			label.setText("Note");
			note = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
			note.setToolTipText("Your own remark on this annotation");
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 48).applyTo(note);
			note.addListener(SWT.FocusOut, event -> setNote());
		}
		origin = wide(new Label(form, SWT.WRAP));
		scroll.setContent(form);
	}

	private static Label wide(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void refresh() {
		if (form.isDisposed()) {
			return;
		}
		heading.setText(headingText());
		covered.setText(selected.size() == 1 ? "“" + ElementTexts.text(session, selected.get(0)).replace("&", "&&") + "”" : "");
		fields.forEach((feature, field) -> field.show(common(feature)));
		if (!shownLayer.isEmpty()) {
			shownNote = selected.size() == 1 ? selected.get(0).getProvenance().note() : "";
			note.setEnabled(selected.size() == 1);
			note.setText(shownNote);
		}
		origin.setText(selected.size() == 1 ? about(selected.get(0)).replace("&", "&&") : "");
		fit();
	}

	private void fit() {
		int width = scroll.getClientArea().width;
		form.layout(true, true);
		scroll.setMinSize(form.computeSize(Math.max(width, 120), SWT.DEFAULT));
	}

	private String headingText() {
		if (session == null) {
			return "Open a document to annotate it";
		}
		if (selected.isEmpty()) {
			return "Select an annotation to see its details";
		}
		if (shownLayer.isEmpty()) {
			return selected.size() + " annotations of several layers";
		}
		String layer = ElementTexts.layer(session.schema(), selected.get(0));
		return selected.size() == 1 ? layer : selected.size() + " × " + layer;
	}

	/** The values all selected have in common, or null where they differ. */
	private List<String> common(FeatureSpec feature) {
		List<String> values = null;
		for (Element element : selected) {
			List<String> own = element.getValues().all(feature.name());
			if (values != null && !values.equals(own)) {
				return null;
			}
			values = own;
		}
		return values == null ? List.of() : values;
	}

	private String about(Element element) {
		Provenance provenance = element.getProvenance();
		StringBuilder about = new StringBuilder(switch (provenance.status()) {
			case SUGGESTED -> "Suggested";
			case ACCEPTED -> "Accepted";
			case REJECTED -> "Rejected";
		});
		about.append(switch (provenance.origin().kind()) {
			case MANUAL -> ", made by hand";
			case ENGINE -> ", made by " + provenance.origin().name() + ' ' + provenance.origin().version();
			case IMPORT -> ", read from " + provenance.origin().name();
		});
		if (provenance.hasConfidence()) {
			about.append(String.format(", confidence %.2f", provenance.confidence()));
		}
		if (!provenance.reason().isEmpty()) {
			about.append('\n').append(provenance.reason());
		}
		for (Relation relation : session.relationsOf(element.getId())) {
			about.append('\n').append(ElementTexts.layer(session.schema(), relation)).append(": ").append(ElementTexts.text(session, relation));
		}
		return about.toString();
	}

	private void set(FeatureSpec feature, List<String> values) {
		Map<String, FeatureValues> changed = new LinkedHashMap<>();
		for (Element element : selected) {
			changed.put(element.getId(), element.getValues().with(feature.name(), values));
		}
		if (!changed.isEmpty()) {
			execute(Edits.setValues(session, "Set " + feature.label(), changed));
		}
	}

	private void setNote() {
		if (session != null && selected.size() == 1 && !note.getText().equals(shownNote)) {
			shownNote = note.getText();
			execute(Edits.setNote(session, "Write note", selected.get(0).getId(), shownNote));
		}
	}

	private void execute(Command command) {
		session.commandStack().execute(command);
	}

	@Override
	public void changed(SessionChange change) {
		if (!selected.isEmpty()) {
			List<Element> still = new ArrayList<>(selected);
			still.removeIf(element -> session.element(element.getId()) != element);
			select(still);
		}
	}

	@Override
	public void setFocus() {
		if (fields.isEmpty()) {
			scroll.setFocus();
		} else {
			fields.values().iterator().next().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(this);
		if (active != null) {
			active.dispose();
		}
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}
}
