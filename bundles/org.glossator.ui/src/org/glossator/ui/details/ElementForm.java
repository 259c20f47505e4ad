package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.suggest.Decisions;

/** The form for annotations of one layer: their features, note and where they come from. An edit of several is one step of undo. */
final class ElementForm implements DetailsForm {

	private final DocumentSession session;
	private final SchemaSpec schema;
	private final Consumer<Element> goTo;
	private final String layer;
	private final Composite form;
	private final Label heading;
	private final Label covered;
	private final Composite decision;
	private final Map<FeatureSpec, FeatureField> fields = new LinkedHashMap<>();
	private final List<LinkField> links = new ArrayList<>();
	private final Text note;
	private final RelatedField related;
	private final Label origin;
	private List<Element> elements;
	private String shownNote = "";

	/**
	 * @param elements at least one
	 * @param goTo told which other annotation is to be shown
	 */
	ElementForm(Composite parent, DocumentSession session, List<Element> elements, Consumer<Element> goTo) {
		this.session = session;
		this.goTo = goTo;
		this.elements = elements;
		schema = session.schema();
		layer = layerOf(elements);
		form = FormParts.form(parent);
		heading = FormParts.heading(form);
		covered = FormParts.text(form);
		decision = decision();
		LayerSpec spec = schema.layer(layer);
		if (spec != null) {
			spec.features().forEach(this::add);
		}
		note = layer.isEmpty() ? null : note();
		related = new RelatedField(form, session, goTo);
		origin = FormParts.text(form);
		refresh();
	}

	/** The one layer of all of them, or nothing. */
	private static String layerOf(List<Element> elements) {
		String layer = elements.get(0).getLayer();
		return elements.stream().allMatch(element -> element.getLayer().equals(layer)) ? layer : "";
	}

	private Composite decision() {
		Composite bar = new Composite(form, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(bar);
		button(bar, "Accept", Status.ACCEPTED);
		button(bar, "Reject", Status.REJECTED);
		return bar;
	}

	private void button(Composite bar, String name, Status status) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> execute(Decisions.of(session, elements, status)));
	}

	private void add(FeatureSpec feature) {
		if (feature.type() == FeatureType.LINK) {
			links.add(new LinkField(form, session, feature, this::set, goTo));
		} else {
			fields.put(feature, new FeatureField(form, schema, feature, this::set));
		}
	}

	private Text note() {
		Label label = new Label(form, SWT.NONE);
		label.setText("Note");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Text text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setToolTipText("Your own remark on this annotation");
		AccessibleName.set(text, "Note");
		GridDataFactory.fillDefaults().grab(true, false).hint(60, 48).applyTo(text);
		text.addListener(SWT.FocusOut, event -> commitNote());
		// Tab leaves the field; who wants a tab in a note can paste one.
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	@Override
	public boolean show(List<Element> others) {
		if (others.isEmpty() || schema != session.schema() || !layerOf(others).equals(layer)) {
			return false;
		}
		elements = others;
		refresh();
		return true;
	}

	@Override
	public void refresh() {
		boolean one = elements.size() == 1;
		heading.setText(FormParts.plain(headingText()));
		covered.setText(one ? FormParts.plain("“" + ElementTexts.text(session, elements.get(0)) + "”") : "");
		boolean open = elements.stream().anyMatch(element -> element.getProvenance().status() == Status.SUGGESTED);
		decision.setVisible(open);
		((GridData) decision.getLayoutData()).exclude = !open;
		fields.forEach((feature, field) -> field.show(common(feature)));
		links.forEach(link -> link.show(common(link.feature())));
		if (note != null) {
			refreshNote(one);
		}
		related.show(one ? elements.get(0) : null);
		origin.setText(one ? FormParts.plain(about(elements.get(0))) : "");
	}

	private void refreshNote(boolean one) {
		String known = one ? elements.get(0).getProvenance().note() : "";
		note.setEnabled(one);
		note.setMessage(one ? "" : "Select one annotation to write a note");
		if (!known.equals(shownNote) || !note.isFocusControl()) {
			shownNote = known;
			note.setText(known);
		}
	}

	private String headingText() {
		if (layer.isEmpty()) {
			return elements.size() + " annotations of several layers";
		}
		String name = ElementTexts.layer(schema, elements.get(0));
		String label = elements.size() == 1 ? ElementTexts.label(schema, elements.get(0)) : "";
		return elements.size() > 1 ? elements.size() + " × " + name : label.isEmpty() ? name : name + ": " + label;
	}

	/** The values all of them have in common, or null where they differ. */
	private List<String> common(FeatureSpec feature) {
		List<String> values = elements.get(0).getValues().all(feature.name());
		return elements.stream().allMatch(element -> element.getValues().all(feature.name()).equals(values)) ? values : null;
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
			case ENGINE -> ", made by " + (provenance.origin().name() + ' ' + provenance.origin().version()).strip();
			case IMPORT -> ", read from " + provenance.origin().name();
		});
		if (provenance.hasConfidence()) {
			about.append(", ").append(Math.round(provenance.confidence() * 100)).append(" % sure");
		}
		if (!provenance.reason().isEmpty()) {
			about.append('\n').append(provenance.reason());
		}
		return about.toString();
	}

	private void set(FeatureSpec feature, Collection<String> values) {
		Map<String, FeatureValues> changed = new LinkedHashMap<>();
		for (Element element : elements) {
			if (session.element(element.getId()) == element) {
				changed.put(element.getId(), element.getValues().with(feature.name(), List.copyOf(values)));
			}
		}
		execute(changed.isEmpty() ? null : Edits.setValues(session, "Set " + feature.label(), changed));
	}

	private void commitNote() {
		if (elements.size() == 1 && !note.getText().equals(shownNote) && session.element(elements.get(0).getId()) == elements.get(0)) {
			shownNote = note.getText();
			execute(Edits.setNote(session, "Write note", elements.get(0).getId(), shownNote));
		}
	}

	private void execute(Command command) {
		if (command != null) {
			session.commandStack().execute(command);
		}
	}

	@Override
	public void commit() {
		fields.values().forEach(FeatureField::commit);
		if (note != null) {
			commitNote();
		}
	}

	@Override
	public boolean setFocus() {
		if (fields.isEmpty()) {
			return form.setFocus();
		}
		fields.values().iterator().next().setFocus();
		return true;
	}

	@Override
	public void dispose() {
		form.dispose();
	}
}
