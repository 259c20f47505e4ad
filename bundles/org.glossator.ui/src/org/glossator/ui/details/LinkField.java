package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ElementTexts;

/** The links of an annotation to others, each with its role, shown by the text they lead to; added from a list. */
final class LinkField {

	private final DocumentSession session;
	private final FeatureSpec feature;
	private final BiConsumer<FeatureSpec, List<String>> hear;
	private final org.eclipse.swt.widgets.List list;
	private final Button add;
	private final Button remove;
	private List<String> shown = List.of();

	LinkField(Composite parent, DocumentSession session, FeatureSpec feature, BiConsumer<FeatureSpec, List<String>> hear) {
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
		list.setToolTipText(feature.description());
		AccessibleName.set(list, feature.label());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, 44).applyTo(list);
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		add = button(field, "Link…", this::add);
		remove = button(field, "Unlink", this::remove);
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
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(list.getShell(), new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ElementTexts.text(session, (Element) element) + "   " + ElementTexts.layer(session.schema(), (Element) element) + " "
						+ ElementTexts.label(session.schema(), (Element) element);
			}
		});
		dialog.setTitle(feature.label());
		dialog.setMessage("Type to find the annotation to link to:");
		dialog.setElements(session.index().asList().toArray());
		if (dialog.open() != Window.OK || !(dialog.getFirstResult() instanceof Element target)) {
			return;
		}
		InputDialog role = new InputDialog(list.getShell(), feature.label(), "What the linked annotation is to this one, such as supports. May be empty.", "",
				text -> text.contains("|") ? "A role has no vertical bar." : null);
		if (role.open() == Window.OK) {
			List<String> links = new ArrayList<>(shown);
			links.add(role.getValue().isBlank() ? target.getId() : role.getValue().strip() + "|" + target.getId());
			hear.accept(feature, links);
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
