package org.glossator.review.ui.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The choices a case leaves, a button each. Its widgets are used again for the next case: making them anew takes longer than a step may. */
final class Offers {

	/**
	 * One choice.
	 *
	 * @param digit the key that takes it
	 * @param text what the button says
	 * @param more what stands below it, a line each
	 */
	record Offer(int digit, String text, List<String> more) {
	}

	private record Row(Button button, Label more) {
	}

	private final Composite part;
	private final IntConsumer chosen;
	private final List<Row> rows = new ArrayList<>();
	private List<Offer> shown = List.of();

	/** @param chosen told the digit of what is chosen */
	Offers(Composite parent, IntConsumer chosen) {
		this.chosen = chosen;
		part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
	}

	/** @param possible whether anything is to be decided */
	void show(List<Offer> offers, boolean possible) {
		shown = offers;
		while (rows.size() < shown.size()) {
			rows.add(row(rows.size()));
		}
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			Offer offer = i < shown.size() ? shown.get(i) : null;
			see(row.button, offer != null);
			see(row.more, offer != null && !offer.more.isEmpty());
			if (offer != null) {
				row.button.setText(DecisionView.escaped(offer.digit + "   " + offer.text));
				row.button.setEnabled(possible);
				row.more.setText(DecisionView.escaped(String.join("\n", offer.more)));
			}
		}
	}

	private Row row(int number) {
		Button button = new Button(part, SWT.PUSH | SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> chosen.accept(shown.get(number).digit));
		Label more = new Label(part, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(12, 0).applyTo(more);
		return new Row(button, more);
	}

	private static void see(Control control, boolean seen) {
		control.setVisible(seen);
		((GridData) control.getLayoutData()).exclude = !seen;
	}
}
