package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;

/**
 * The form for the document as a whole, shown while no annotation is selected: what is known of it, and its annotations
 * as a whole, such as its slant. Setting the first value makes the annotation.
 */
final class DocumentForm implements DetailsForm {

	private final DocumentSession session;
	private final SchemaSpec schema;
	private final Composite form;
	private final Consumer<Element> goTo;
	private final Map<LayerSpec, Map<FeatureSpec, FeatureField>> fields = new LinkedHashMap<>();
	private final Map<LinkField, LayerSpec> links = new LinkedHashMap<>();

	/** @param goTo told which annotation is to be shown */
	DocumentForm(Composite parent, DocumentSession session, Consumer<Element> goTo) {
		this.goTo = goTo;
		this.session = session;
		schema = session.schema();
		form = FormParts.form(parent);
		DocumentInfo document = session.document();
		FormParts.heading(form).setText(FormParts.plain(document.title().isBlank() ? document.id() : document.title()));
		known("Source", document.source());
		known("Published", document.published());
		known("Author", document.author());
		known("Address", document.url());
		known("Language", document.language());
		known("Annotator", session.annotator());
		schema.layers().stream().filter(layer -> layer.kind() == LayerKind.DOCUMENT).forEach(this::add);
		FormParts.text(form).setText("Select an annotation to see its details.");
		refresh();
	}

	private void known(String name, String value) {
		if (!value.isBlank()) {
			new Label(form, SWT.NONE).setText(name);
			// A field, not a label, so that it can be copied.
			Text text = new Text(form, SWT.READ_ONLY);
			text.setText(value);
			AccessibleName.set(text, name);
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		}
	}

	private void add(LayerSpec layer) {
		Label heading = FormParts.heading(form);
		heading.setText(FormParts.plain(layer.label()));
		heading.setToolTipText(layer.description());
		GridDataFactory.createFrom((GridData) heading.getLayoutData()).indent(0, 6).applyTo(heading);
		Map<FeatureSpec, FeatureField> own = new LinkedHashMap<>();
		for (FeatureSpec feature : layer.features()) {
			if (feature.type() == FeatureType.LINK) {
				links.put(new LinkField(form, session, feature, (changed, values) -> set(layer, changed, values), goTo), layer);
			} else {
				own.put(feature, new FeatureField(form, schema, feature, (changed, values) -> set(layer, changed, values)));
			}
		}
		fields.put(layer, own);
	}

	/** The document's annotation of a layer, or null; of several the first is shown here, all are in the list. */
	private DocumentAnnotation annotation(LayerSpec layer) {
		for (DocumentAnnotation annotation : session.set().getDocumentAnnotations()) {
			if (annotation.getLayer().equals(layer.name())) {
				return annotation;
			}
		}
		return null;
	}

	private void set(LayerSpec layer, FeatureSpec feature, List<String> values) {
		DocumentAnnotation annotation = annotation(layer);
		String label = "Set " + layer.label() + " " + feature.label();
		if (annotation != null) {
			session.commandStack().execute(Edits.setValues(session, label, Map.of(annotation.getId(), annotation.getValues().with(feature.name(), values))));
			return;
		}
		FeatureValues first = FeatureValues.NONE;
		for (FeatureSpec each : layer.features()) {
			first = each.defaultValue().isEmpty() ? first : first.with(each.name(), each.defaultValue());
		}
		session.commandStack().execute(Edits.add(session, label,
				List.of(new DocumentLevelRecord("", layer.name(), first.with(feature.name(), values), Provenance.MANUAL))));
	}

	@Override
	public boolean show(List<Element> elements) {
		if (!elements.isEmpty() || schema != session.schema()) {
			return false;
		}
		refresh();
		return true;
	}

	@Override
	public void refresh() {
		fields.forEach((layer, own) -> {
			DocumentAnnotation annotation = annotation(layer);
			own.forEach((feature, field) -> field.show(annotation == null ? List.of() : annotation.getValues().all(feature.name())));
		});
		links.forEach((link, layer) -> {
			DocumentAnnotation annotation = annotation(layer);
			link.show(annotation == null ? List.of() : annotation.getValues().all(link.feature().name()));
		});
	}

	@Override
	public void commit() {
		new ArrayList<>(fields.values()).forEach(own -> own.values().forEach(FeatureField::commit));
	}

	@Override
	public boolean setFocus() {
		for (Map<FeatureSpec, FeatureField> own : fields.values()) {
			if (!own.isEmpty()) {
				own.values().iterator().next().setFocus();
				return true;
			}
		}
		return form.setFocus();
	}

	@Override
	public void dispose() {
		form.dispose();
	}
}
