package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ElementTexts;

/**
 * What an annotation belongs together with: the other ends of its relations, the members of its chains. Enter or a double
 * click goes there, so that a chain is walked with two keys.
 */
final class RelatedField {

	private static final int MOST_SHOWN = 6;

	private record Row(String text, Element element) {
	}

	private final DocumentSession session;
	private final Consumer<Element> goTo;
	private final Label name;
	private final org.eclipse.swt.widgets.List list;
	private List<Row> rows = List.of();

	/** @param goTo told which annotation is to be shown */
	RelatedField(Composite form, DocumentSession session, Consumer<Element> goTo) {
		this.session = session;
		this.goTo = goTo;
		name = new Label(form, SWT.NONE);
		name.setText("Related");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		list = new org.eclipse.swt.widgets.List(form, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		list.setToolTipText("Relations and chains it is part of. Enter goes to the other annotation.");
		AccessibleName.set(list, "Related annotations");
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(list);
		list.addListener(SWT.DefaultSelection, event -> {
			if (list.getSelectionIndex() >= 0) {
				this.goTo.accept(rows.get(list.getSelectionIndex()).element());
			}
		});
	}

	/** Shows what belongs to that element; null, and what has nothing, takes the field away. */
	void show(Element element) {
		rows = element == null ? List.of() : rows(element);
		int selected = list.getSelectionIndex();
		list.setItems(rows.stream().map(Row::text).toArray(String[]::new));
		if (selected >= 0 && selected < rows.size()) {
			list.select(selected);
		}
		for (Control each : new Control[] { name, list }) {
			each.setVisible(!rows.isEmpty());
			((GridData) each.getLayoutData()).exclude = rows.isEmpty();
		}
		((GridData) list.getLayoutData()).heightHint = list.getItemHeight() * Math.clamp(rows.size(), 1, MOST_SHOWN);
	}

	private List<Row> rows(Element element) {
		List<Row> found = new ArrayList<>();
		switch (element) {
			case Relation relation -> {
				add(found, "from", relation.getSource());
				add(found, "to", relation.getTarget());
			}
			case Chain chain -> members(found, chain, null);
			default -> {
				for (Relation relation : session.relationsOf(element.getId())) {
					boolean out = relation.getSource().equals(element.getId());
					add(found, ElementTexts.layer(session.schema(), relation) + (out ? " →" : " ←"), out ? relation.getTarget() : relation.getSource());
				}
				session.chainsOf(element.getId()).forEach(chain -> members(found, chain, element));
			}
		}
		return found;
	}

	private void members(List<Row> found, Chain chain, Element here) {
		int place = 1;
		for (String member : chain.getMembers()) {
			String mark = here != null && member.equals(here.getId()) ? " (this)" : "";
			add(found, ElementTexts.layer(session.schema(), chain) + " " + place++ + " of " + chain.getMembers().size() + mark + ":", member);
		}
	}

	private void add(List<Row> found, String what, String id) {
		Element element = session.element(id);
		if (element != null) {
			found.add(new Row(what + " " + ElementTexts.text(session, element), element));
		}
	}
}
