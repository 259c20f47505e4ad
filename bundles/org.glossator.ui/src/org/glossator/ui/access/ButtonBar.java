package org.glossator.ui.access;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A row of buttons above or below what a view shows, broken where the view is narrow. The view has a grid layout. UI thread only. */
public final class ButtonBar {

	private final Composite bar;

	/** An empty bar, as wide as the view. */
	public ButtonBar(Composite view) {
		bar = new Composite(view, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	/** Where other controls are put. */
	public Composite control() {
		return bar;
	}

	/**
	 * Adds a button.
	 *
	 * @param style {@link SWT#PUSH}, {@link SWT#CHECK} or {@link SWT#RADIO}
	 * @param hint what it does, in a sentence
	 * @param work done when it is pressed; of radio buttons, when it is the one that is on
	 */
	public Button button(String name, int style, String hint, Runnable work) {
		Button button = new Button(bar, style);
		button.setText(name);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || button.getSelection()) {
				work.run();
			}
		});
		return button;
	}

	/** Adds a text. */
	public Label label(String text) {
		Label label = new Label(bar, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** Shows another text in a label of a bar, which takes the room it needs. */
	public static void say(Label label, String sentence) {
		label.setText(sentence);
		label.requestLayout();
	}
}
