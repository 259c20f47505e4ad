package org.glossator.review.ui.lanes;

import java.util.EnumSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.ui.access.AccessibleName;

/** What the colours mean, and how far the adjudication is. */
final class Legend {

	private final ProgressBar bar;
	private final Label progress;

	Legend(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).spacing(4, 0).applyTo(row);
		Composite marks = new Composite(row, SWT.NONE);
		marks.setLayout(RowLayoutFactory.fillDefaults().spacing(8).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(marks);
		for (Mark mark : EnumSet.complementOf(EnumSet.of(Mark.NOTHING))) {
			Composite each = new Composite(marks, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(each);
			Canvas swatch = new Canvas(each, SWT.NONE);
			swatch.addListener(SWT.Paint, event -> {
				event.gc.setBackground(new Color(mark.color()));
				event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			});
			GridDataFactory.swtDefaults().hint(10, 10).applyTo(swatch);
			Label label = new Label(each, SWT.NONE);
			label.setText(mark.sign().isEmpty() ? mark.label() : mark.sign() + " " + mark.label());
		}
		progress = new Label(row, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(progress);
		bar = new ProgressBar(row, SWT.HORIZONTAL | SWT.SMOOTH);
		AccessibleName.set(bar, "Differences decided");
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(bar);
	}

	/** @param comparison whether nothing is to be decided */
	void show(ReviewState state, boolean comparison) {
		bar.setVisible(!comparison);
		bar.setMaximum(Math.max(1, state.differing()));
		bar.setSelection(state.differing() == 0 ? 1 : state.decided());
		progress.setText(comparison ? state.differing() + (state.differing() == 1 ? " difference" : " differences") : state.decided() + " of " + state.differing() + " differences decided");
		progress.requestLayout();
	}
}
