package org.glossator.ui.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;

/** What can be done with the ticked hits: tagging places, retagging and deleting annotations; and the sentence beside. UI thread only. */
final class TagBar {

	private final Composite bar;
	private final Combo tag;
	private final Button annotate;
	private final Button retag;
	private final Button delete;
	private final Label sentence;
	private List<TagToGive> tags = List.of();
	/** A tag with the values of an annotation, as long as it is the one chosen. */
	private TagToGive example;

	/** What the buttons do. */
	interface Work {
		/** Another tag was chosen. */
		void tagChosen();

		/** The ticked places are to be tagged. */
		void annotate();

		/** The ticked annotations are to get another tag. */
		void retag();

		/** The ticked annotations are to be deleted. */
		void delete();

		/** All boxes are to be ticked, or cleared. */
		void tickAll(boolean on);
	}

	TagBar(Composite parent, Work work) {
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginTop = 0;
		layout.spacing = 6;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Tag as");
		tag = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		tag.setVisibleItemCount(30);
		tag.setLayoutData(new RowData());
		AccessibleName.set(tag, "Tag as");
		tag.addListener(SWT.Selection, event -> work.tagChosen());
		annotate = button("A&nnotate", work::annotate);
		retag = button("Re&tag", work::retag);
		delete = button("De&lete", work::delete);
		button("Tick All", () -> work.tickAll(true)).setToolTipText("Ticks all hits");
		button("Tick None", () -> work.tickAll(false)).setToolTipText("Clears all boxes");
		sentence = new Label(bar, SWT.NONE);
		sentence.setLayoutData(new RowData());
	}

	private Button button(String name, Runnable work) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(name);
		button.setLayoutData(new RowData());
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	/** Offers the tags of a schema; what was chosen stays where it is still there. */
	void show(SchemaSpec schema) {
		TagToGive chosen = chosen();
		tags = TagToGive.all(schema);
		tag.setItems(tags.stream().map(TagToGive::label).toArray(String[]::new));
		choose(chosen);
		bar.requestLayout();
	}

	/** Chooses a tag, with its values; null for the first that there is. */
	void choose(TagToGive wanted) {
		example = wanted;
		int at = 0;
		for (int i = 0; wanted != null && i < tags.size(); i++) {
			at = tags.get(i).isSameTag(wanted) ? i : at;
		}
		if (!tags.isEmpty()) {
			tag.select(at);
		}
	}

	/** The tag chosen; null where there is none to choose. */
	TagToGive chosen() {
		int at = tag.getSelectionIndex();
		TagToGive plain = at < 0 || at >= tags.size() ? null : tags.get(at);
		return plain != null && example != null && example.isSameTag(plain) ? example : plain;
	}

	/**
	 * Shows what can be done.
	 *
	 * @param ticked how many hits are ticked
	 * @param annotations whether they are annotations
	 */
	void show(int ticked, boolean annotations) {
		annotate.setText("A&nnotate" + (ticked == 0 ? "" : " " + ticked));
		annotate.setToolTipText("Tags the ticked places (Ctrl+Enter)");
		annotate.setEnabled(ticked > 0 && chosen() != null);
		delete.setText("De&lete" + (ticked == 0 ? "" : " " + ticked));
		delete.setToolTipText("Deletes the ticked annotations (Ctrl+Enter)");
		delete.setEnabled(ticked > 0);
		retag.setText("Re&tag" + (ticked == 0 ? "" : " " + ticked));
		retag.setToolTipText("Gives the ticked annotations this tag instead of their own");
		retag.setEnabled(ticked > 0 && chosen() != null);
		show(annotate, !annotations);
		show(retag, annotations);
		show(delete, annotations);
		bar.requestLayout();
	}

	private static void show(Control control, boolean on) {
		control.setVisible(on);
		((RowData) control.getLayoutData()).exclude = !on;
	}

	/** Says something beside the buttons. */
	void say(String what) {
		sentence.setText(what.replace("&", "&&"));
		sentence.setToolTipText(what);
		bar.requestLayout();
	}

	/** The sentence said last. */
	String said() {
		return sentence.getText().replace("&&", "&");
	}
}
