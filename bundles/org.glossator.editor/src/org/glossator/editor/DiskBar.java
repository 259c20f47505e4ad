package org.glossator.editor;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;

/**
 * Says above the text that somebody else has written the annotations' file, and offers what can be done about it. It
 * waits there for as long as nobody decides, and stands in nobody's way.
 */
final class DiskBar {

	private final Composite page;
	private final Control above;
	/** It and what is in it are made when they are shown first: most editors never show them. */
	private Composite bar;
	private Label sentence;
	private Button reload;
	private Button keep;
	private Button compare;
	private DocumentSession session;
	private boolean saving;

	/** @param above what it is to stand under */
	DiskBar(Composite page, Control above) {
		this.page = page;
		this.above = above;
	}

	private void fill() {
		bar = new Composite(page, SWT.BORDER);
		bar.moveBelow(above);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 3).applyTo(bar);
		sentence = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		reload = button("&Reload", "Puts what the file holds in place of what is here. That can be undone.", this::reload);
		keep = button("&Keep Mine", "Leaves all as it is here.", this::keep);
		compare = button("&Compare…", "Shows what differs between the file and what is here.", this::compare);
	}

	private Button button(String text, String tip, Runnable run) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** Whether it is to be seen. */
	boolean isShown() {
		return bar != null && bar.getVisible();
	}

	Button reloadButton() {
		return reload;
	}

	Button keepButton() {
		return keep;
	}

	Button compareButton() {
		return compare;
	}

	/**
	 * Shows itself.
	 *
	 * @param wanted whether a save was wanted, which waits for the answer
	 */
	void show(DocumentSession changed, boolean wanted) {
		if (bar == null) {
			fill();
		}
		session = changed;
		saving |= wanted;
		sentence.setText(saving ? "Not saved: somebody else has changed these annotations on disk since they were opened."
				: "Somebody else has changed these annotations on disk.");
		keep.setText(saving ? "&Save Over It" : "&Keep Mine");
		keep.setToolTipText(saving ? "Writes what is here over what is there." : "Leaves all as it is here until you save.");
		visible(true);
	}

	private void hide() {
		saving = false;
		visible(false);
	}

	private void visible(boolean visible) {
		if (!visible && bar.getDisplay().getFocusControl() != null && bar.getDisplay().getFocusControl().getParent() == bar) {
			bar.getParent().setFocus();
		}
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.getParent().layout(true, true);
	}

	private void reload() {
		new Saving(session, bar.getShell()).reload();
		hide();
	}

	private void keep() {
		if (saving) {
			new Saving(session, bar.getShell()).overwrite();
		}
		hide();
	}

	private void compare() {
		DocumentSession changed = session;
		Job.create("Comparing with the file", (IProgressMonitor monitor) -> compare(changed)).schedule();
	}

	private IStatus compare(DocumentSession changed) {
		try {
			List<AnnotationRecord> there = changed.reload();
			bar.getDisplay().asyncExec(() -> {
				if (!bar.isDisposed()) {
					new DiskComparison(bar.getShell(), changed, there).open();
				}
			});
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error("The annotations on disk could not be read: " + e.getMessage(), e);
		}
	}
}
