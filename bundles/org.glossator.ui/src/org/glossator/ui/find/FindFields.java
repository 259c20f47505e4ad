package org.glossator.ui.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.search.TextSearch;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;

/** The fields that say what is to be found, and the button that starts and stops. UI thread only. */
final class FindFields {

	private static final int MOST_RECENT = 20;

	private final Combo words;
	private final Button go;
	private final Combo what;
	private final Combo where;
	private final Button ignoreCase;
	private final Button wholeWord;
	private final Button expression;
	private final Composite bar;
	private final Button whole;
	private final Combo tag;
	private final Combo status;
	private final Button everyone;
	private List<TagToGive> tags = List.of();

	/**
	 * @param search told to search, or to stop where a search is under way
	 * @param leave told that an arrow leads down to the hits
	 */
	FindFields(Composite parent, Runnable search, Runnable leave) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(4, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText("Find");
		words = new Combo(line, SWT.DROP_DOWN);
		words.setVisibleItemCount(MOST_RECENT);
		AccessibleName.set(words, "Words to find");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.DefaultSelection, event -> search.run());
		words.addListener(SWT.KeyDown, event -> down(event, leave));
		go = new Button(line, SWT.PUSH);
		show(false);
		go.addListener(SWT.Selection, event -> search.run());
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 6;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		what = combo("What to find", "Text", "Annotations");
		where = combo("Where to find it", "in this document", "in the corpus");
		ignoreCase = box("I&gnore case", "Upper and lower case are the same");
		wholeWord = box("Whole w&ords", "A hit begins and ends where words do");
		expression = box("Regular e&xpression", "What is to be found is a regular expression, as Java knows them");
		whole = box("All they co&ver", "The words must be all that an annotation covers");
		tag = combo("Layer and tag of the annotations", "of any layer");
		status = combo("Status of the annotations", "of any status", "suggested", "accepted", "rejected");
		everyone = box("Of ever&yone", "Also the annotations of colleagues");
		ignoreCase.setSelection(true);
		what.addListener(SWT.Selection, event -> turn());
		turn();
	}

	private Combo combo(String name, String... items) {
		Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.setVisibleItemCount(30);
		AccessibleName.set(combo, name);
		combo.setToolTipText(name);
		combo.setLayoutData(new RowData());
		return combo;
	}

	private Button box(String name, String hint) {
		Button box = new Button(bar, SWT.CHECK);
		box.setText(name);
		box.setToolTipText(hint);
		box.setLayoutData(new RowData());
		return box;
	}

	private static void down(Event event, Runnable leave) {
		boolean list = (event.stateMask & SWT.MODIFIER_MASK) != 0;
		if (event.keyCode == SWT.ARROW_DOWN && !list) {
			event.doit = false;
			leave.run();
		}
	}

	/** Shows the fields that belong to what is to be found. */
	private void turn() {
		for (Control control : new Control[] { whole, tag, status, everyone }) {
			control.setVisible(isAnnotations());
			((RowData) control.getLayoutData()).exclude = !isAnnotations();
		}
		bar.requestLayout();
	}

	private boolean isAnnotations() {
		return what.getSelectionIndex() == 1;
	}

	/** Offers the layers and tags of a schema; what was chosen stays where it is still there. */
	void show(SchemaSpec schema) {
		TagToGive chosen = tag.getSelectionIndex() <= 0 ? null : tags.get(tag.getSelectionIndex() - 1);
		tags = TagToGive.all(schema);
		List<String> items = new ArrayList<>(List.of("of any layer"));
		tags.forEach(each -> items.add(each.label()));
		tag.setItems(items.toArray(String[]::new));
		select(chosen == null ? "" : chosen.layer(), chosen == null ? "" : chosen.value());
		bar.requestLayout();
	}

	private void select(String layer, String value) {
		tag.select(0);
		for (int i = 0; i < tags.size(); i++) {
			if (tags.get(i).layer().equals(layer) && tags.get(i).value().equals(value)) {
				tag.select(i + 1);
			}
		}
	}

	/** Shows whether a search is under way. */
	void show(boolean searching) {
		go.setText(searching ? "St&op" : "Fin&d");
		go.setToolTipText(searching ? "Stops looking" : "Finds it (Enter)");
		go.requestLayout();
	}

	/** Fills the fields. */
	void show(FindWish wish) {
		words.setText(wish.words());
		what.select(wish.annotations() ? 1 : 0);
		where.select(wish.inCorpus() ? 1 : 0);
		ignoreCase.setSelection(wish.options().ignoreCase());
		wholeWord.setSelection(wish.options().wholeWord());
		expression.setSelection(wish.options().regularExpression());
		whole.setSelection(wish.whole());
		everyone.setSelection(wish.everyone());
		status.select(wish.status() == null ? 0 : wish.status().ordinal() + 1);
		select(wish.layer(), wish.label());
		turn();
	}

	/** Says where to look, and which words to look for unless they are null; the rest stays as it is. */
	void show(boolean inCorpus, String text) {
		where.select(inCorpus ? 1 : 0);
		if (text != null) {
			words.setText(text);
		}
	}

	/** What the fields say. */
	FindWish wish() {
		int chosen = isAnnotations() ? tag.getSelectionIndex() : 0;
		return new FindWish(words.getText(), new TextSearch.Options(ignoreCase.getSelection(), wholeWord.getSelection(), expression.getSelection()),
				isAnnotations(), whole.getSelection(), chosen <= 0 ? "" : tags.get(chosen - 1).layer(), chosen <= 0 ? "" : tags.get(chosen - 1).value(),
				status.getSelectionIndex() <= 0 ? null : Status.values()[status.getSelectionIndex() - 1], everyone.getSelection(), where.getSelectionIndex() == 1);
	}

	/** Keeps the words at the head of those to choose from. */
	void remember() {
		String text = words.getText();
		if (!text.isEmpty() && !(words.getItemCount() > 0 && words.getItem(0).equals(text))) {
			int known = words.indexOf(text);
			if (known >= 0) {
				words.remove(known);
			} else if (words.getItemCount() == MOST_RECENT) {
				words.remove(MOST_RECENT - 1);
			}
			words.add(text, 0);
			words.setText(text);
		}
	}

	/** Puts the focus where the words are typed, all of them selected. */
	void setFocus() {
		words.setFocus();
		words.setSelection(new org.eclipse.swt.graphics.Point(0, words.getText().length()));
	}
}
