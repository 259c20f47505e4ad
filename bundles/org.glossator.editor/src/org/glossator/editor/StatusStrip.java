package org.glossator.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.glossator.editor.view.Look;
import org.glossator.model.Annotation;
import org.glossator.ui.access.Letters;
import org.glossator.ui.document.PassingSentence;

/** The line below the text: what is selected or asked for on the left, the mode and the place on the right. */
final class StatusStrip extends Composite {

	private static final int LEAST = 60;
	/** With less room than this, in pixels for letters of the usual size, there are two lines. */
	private static final int ONE_LINE = 480;

	private final CLabel what;
	private final CLabel mode;
	private final CLabel where;
	private final PassingSentence passing = new PassingSentence(getDisplay(), this::unsay);
	private String lasting = "";
	private boolean narrow;

	StatusStrip(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(5, 0).margins(4, 1).applyTo(this);
		what = new CLabel(this, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(what);
		mode = new CLabel(this, SWT.RIGHT);
		mode.setLayoutData(new GridData());
		where = new CLabel(this, SWT.RIGHT);
		addListener(SWT.Resize, event -> fit());
		addListener(SWT.Dispose, event -> passing.replaced());
	}

	/** What is said on the left gets a line of its own where the window is narrow or the letters are large. */
	private void fit() {
		boolean now = getSize().x < Letters.width(this, ONE_LINE);
		if (now != narrow) {
			narrow = now;
			((GridData) what.getLayoutData()).horizontalSpan = narrow ? 3 : 1;
			GridData second = (GridData) mode.getLayoutData();
			second.horizontalSpan = narrow ? 2 : 1;
			second.grabExcessHorizontalSpace = narrow;
			second.horizontalAlignment = narrow ? SWT.FILL : SWT.BEGINNING;
			mode.setAlignment(narrow ? SWT.LEFT : SWT.RIGHT);
			showMode(mode());
			requestLayout();
		}
	}

	/** Names what the annotations are, outermost first, with the details of the selected one. */
	void showAnnotations(List<Annotation> around, Annotation selected, Look<Annotation> look) {
		StringBuilder path = new StringBuilder();
		for (int i = around.size() - 1; i >= 0 && selected != null; i--) {
			path.append(path.isEmpty() ? "" : " › ").append(look.title(around.get(i)));
		}
		if (selected != null) {
			if (!around.contains(selected)) {
				path.append(path.isEmpty() ? "" : " › ").append(look.title(selected));
			}
			look.details(selected).forEach(line -> path.append("  ·  ").append(line));
		}
		show(path.toString());
	}

	/** Says something in place of what is selected, until the selection changes. */
	void show(String text) {
		lasting = text;
		passing.replaced();
		set(what, text);
	}

	/** Says what came of a command, until the next key or click. */
	void tell(String text) {
		set(what, text);
		passing.said();
	}

	private void unsay() {
		if (!isDisposed()) {
			set(what, lasting);
		}
	}

	/** What is said on the left. */
	String told() {
		return what.getText() == null ? "" : what.getText();
	}

	/** Names the mode; empty for none. */
	void showMode(String text) {
		set(mode, text);
		// Of a narrow strip it leaves something to what is said on the left, and all to the place.
		int wide = mode.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		int room = getSize().x - where.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - LEAST - 20;
		((GridData) mode.getLayoutData()).widthHint = text.isEmpty() || narrow ? 0 : Math.min(wide, Math.max(LEAST, room));
		layout();
	}

	/** The mode that is named. */
	String mode() {
		return mode.getText() == null ? "" : mode.getText().replace("&&", "&");
	}

	/** Names the place. */
	void showPlace(String text) {
		set(where, text);
		layout();
	}

	private static void set(CLabel label, String text) {
		String escaped = text.replace("&", "&&");
		if (!escaped.equals(label.getText())) {
			label.setText(escaped);
			label.setToolTipText(text.isEmpty() ? null : escaped);
		}
	}
}
