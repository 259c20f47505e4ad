package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.annotations.ElementPicker;
import org.glossator.ui.document.ElementTexts;

/** The links of an annotation to others, each with its role, shown by the text they lead to; added from a list. */
final class LinkField {

	private final DocumentSession session;
	private final FeatureSpec feature;
	private final BiConsumer<FeatureSpec, List<String>> hear;
	private final Consumer<Element> show;
	private final org.eclipse.swt.widgets.List list;
	private final Button add;
	private final Button remove;
	private List<String> shown = List.of();

	/**
	 * @param hear told the feature and its new values, none where it was cleared
	 * @param show told which linked annotation is to be shown
	 */
	LinkField(Composite parent, DocumentSession session, FeatureSpec feature, BiConsumer<FeatureSpec, List<String>> hear, Consumer<Element> show) {
		this.show = show;
		this.session = session;
		this.feature = feature;
		this.hear = hear;
		Label label = new Label(parent, SWT.NONE);
		label.setText(feature.label() + (feature.required() ? " *" : ""));
		label.setToolTipText(feature.description());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite field = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(field);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		list = new org.eclipse.swt.widgets.List(field, SWT.BORDER | SWT.V_SCROLL | SWT.MULTI);
		list.setToolTipText((feature.description() + " Enter goes to the annotation, Delete takes the link away.").strip());
		AccessibleName.set(list, feature.label());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, 44).applyTo(list);
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		list.addListener(SWT.DefaultSelection, event -> goTo());
		add = button(field, "Link…", this::add);
		AccessibleName.set(add, "Link " + feature.label());
		remove = button(field, "Unlink", this::remove);
		AccessibleName.set(remove, "Unlink " + feature.label());
		list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
	}

	private static Button button(Composite parent, String name, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	/** The feature. */
	FeatureSpec feature() {
		return feature;
	}

	/** Shows these links; null where the selected annotations differ in them. */
	void show(List<String> values) {
		shown = values == null ? List.of() : values;
		list.setItems(values == null ? new String[] { "(they differ)" } : values.stream().map(this::text).toArray(String[]::new));
		list.setEnabled(values != null);
		add.setEnabled(values != null && (feature.multiple() || values.isEmpty()));
		remove.setEnabled(false);
	}

	private String text(String link) {
		int bar = link.indexOf('|');
		Element target = session.element(link.substring(bar + 1));
		String text = target == null ? "(missing)" : ElementTexts.text(session, target);
		return bar > 0 ? link.substring(0, bar) + ": " + text : text;
	}

	private void add() {
		Rectangle over = list.getDisplay().map(null, null, list.getShell().getBounds());
		new ElementPicker(list.getShell(), feature.label(), session, over, null, (target, role) -> {
			List<String> links = new ArrayList<>(shown);
			// The bar stands between role and annotation.
			String plain = role.replace('|', ' ').strip();
			links.add(plain.isEmpty() ? target.getId() : plain + "|" + target.getId());
			hear.accept(feature, links);
		}).asking("What it is to this one, such as supports; may be empty").open();
	}

	private void goTo() {
		int at = list.getSelectionIndex();
		Element target = at < 0 || at >= shown.size() ? null : session.element(shown.get(at).substring(shown.get(at).indexOf('|') + 1));
		if (target != null) {
			show.accept(target);
		}
	}

	private void remove() {
		List<String> links = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			if (!list.isSelected(i)) {
				links.add(shown.get(i));
			}
		}
		if (links.size() < shown.size()) {
			hear.accept(feature, links);
		}
	}
}
