package org.glossator.review.ui.decide;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Precedents;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.Review;
import org.glossator.ui.access.AccessibleName;

/** What was decided earlier on the same text or the same kind of conflict, the nearest first. */
final class PrecedentList {

	private static final int REST = 80;

	private final Table table;
	private final Runnable looking = this::look;
	private Review wanted;

	PrecedentList(Composite parent) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(table, "Decided earlier on the like");
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, 110).applyTo(table);
		for (String name : List.of("Text", "Decision", "Reason", "Alike in")) {
			new TableColumn(table, SWT.LEFT).setText(name);
		}
		table.addListener(SWT.Resize, event -> share(table.getClientArea().width));
	}

	/** What the list is in. */
	Control control() {
		return table;
	}

	/** All columns are seen, however narrow the form is. */
	private void share(int width) {
		int last = Math.min(76, width / 4);
		for (int i = 0; i < 3; i++) {
			table.getColumn(i).setWidth((width - last) / 3);
		}
		table.getColumn(3).setWidth(last);
	}

	/** Shows what is like the selected case, once nobody has gone on to another for a moment: it is looked for among all decisions. */
	void show(Review review) {
		wanted = review;
		table.getDisplay().timerExec(REST, looking);
	}

	private void look() {
		if (table.isDisposed()) {
			return;
		}
		Review review = wanted;
		List<Precedents.Precedent> found = review == null ? List.of() : review.precedents();
		table.removeAll();
		for (Precedents.Precedent precedent : found) {
			Decision decision = precedent.decision();
			String why = decision.reason().isEmpty() ? decision.note() : decision.reason();
			new TableItem(table, SWT.NONE).setText(new String[] { CaseTexts.oneLine(decision.quote()), CaseTexts.decision(decision), why,
					likeness(precedent.likeness()) });
		}
	}

	private static String likeness(Precedents.Likeness likeness) {
		return switch (likeness) {
			case SAME_CASE -> "both";
			case SAME_TEXT -> "text";
			case SAME_CONFLICT -> "conflict";
		};
	}
}
