package org.glossator.review.ui.decide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.Choice;
import org.glossator.review.ui.cases.Review;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.details.FeatureField;

/** What to choose where nobody has it right: other words, as selected in the text, and other values, as entered here. */
final class OtherValues {

	private final Runnable done;
	private final Runnable resized;
	private final Composite part;
	private final Button words;
	private final Button values;
	private Composite fields;
	private final List<FeatureField> entries = new ArrayList<>();
	private Review review;
	private Case about;
	private String from;
	private FeatureValues entered = FeatureValues.NONE;
	private boolean open;

	/**
	 * @param done called when something was decided
	 * @param resized called when it takes more or less room
	 */
	OtherValues(Composite parent, Runnable done, Runnable resized) {
		this.done = done;
		this.resized = resized;
		part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		words = button("", this::takeWords);
		values = button("E   other values…", this::toggle);
	}

	private Button button(String text, Runnable pressed) {
		Button button = new Button(part, SWT.PUSH | SWT.LEFT);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	/** Shows the selected case of a review; null for none. */
	void show(Review newReview) {
		review = newReview;
		Case now = review == null ? null : review.selected();
		if (now != about) {
			open = false;
		}
		about = now;
		((GridData) part.getLayoutData()).exclude = about == null;
		part.setVisible(about != null);
		if (about != null) {
			from = review.nearest();
			build();
			showWords();
		}
	}

	/** Shows which words are selected. */
	void showWords() {
		if (about != null) {
			boolean possible = review.words() != null && cell() instanceof SpanRecord;
			words.setEnabled(possible);
			words.setText(possible ? "W   these words: “" + escaped(CaseTexts.oneLine(review.words().coveredText(review.state().target().text()))) + "”"
					: "W   other words: select them");
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	private AnnotationRecord cell() {
		return from.equals(review.input().target()) ? about.current() : about.cells().get(from);
	}

	private void toggle() {
		open = !open;
		build();
		resized.run();
		if (open) {
			focusFields();
		}
	}

	/** Opens the fields and puts the focus into the first. */
	void open() {
		if (about != null && !open) {
			toggle();
		} else {
			focusFields();
		}
	}

	private void focusFields() {
		if (!entries.isEmpty()) {
			entries.get(0).setFocus();
		}
	}

	private void build() {
		if (fields != null) {
			fields.dispose();
			fields = null;
			entries.clear();
		}
		if (!open) {
			return;
		}
		fields = new Composite(part, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(12, 0, 0, 4).spacing(4, 2).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		chooseFrom();
		fill();
		Button put = new Button(fields, SWT.PUSH);
		put.setText("Put This (Ctrl+Enter)");
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(put);
		put.addListener(SWT.Selection, event -> put());
		listen(fields);
	}

	private void listen(Composite in) {
		for (Control each : in.getChildren()) {
			each.addListener(SWT.KeyDown, this::key);
			if (each instanceof Composite inner && !(each instanceof Combo)) {
				listen(inner);
			}
		}
	}

	/** Whose values the fields begin with. */
	private void chooseFrom() {
		List<String> owners = new ArrayList<>(about.cells().keySet());
		if (about.current() != null) {
			owners.add(review.input().target());
		}
		new Label(fields, SWT.NONE).setText("Begin with");
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		combo.setItems(owners.toArray(String[]::new));
		combo.select(owners.indexOf(from));
		AccessibleName.set(combo, "Whose values to begin with");
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			from = owners.get(combo.getSelectionIndex());
			build();
			showWords();
			resized.run();
			focusFields();
		});
	}

	private void fill() {
		LayerSpec layer = review.state().schema().layer(about.layer());
		entered = cell().values();
		if (layer == null) {
			return;
		}
		for (FeatureSpec feature : layer.features()) {
			// What it links to stays; its links are edited in the adjudicated set itself.
			if (feature.type() != FeatureType.LINK) {
				FeatureField field = new FeatureField(fields, review.state().schema(), feature,
						(of, given) -> entered = entered.with(of.name(), given));
				field.show(entered.all(feature.name()));
				entries.add(field);
			}
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			toggle();
			done.run();
		}
	}

	/** Decides for what the fields hold, if they are open. */
	void put() {
		if (!open) {
			return;
		}
		for (FeatureField entry : entries) {
			if (!entry.commit()) {
				// The field says what is wrong.
				resized.run();
				entry.setFocus();
				return;
			}
		}
		review.decide(new Choice.Other(from, cell() instanceof SpanRecord ? review.words() : null, entered));
		done.run();
	}

	/** Decides for the selected words with the values of the nearest; false where none are selected. */
	boolean takeWords() {
		if (about == null || !words.isEnabled()) {
			return false;
		}
		review.decide(new Choice.Other(from, review.words(), open ? entered : null));
		done.run();
		return true;
	}
}
