package org.glossator.editor;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.glossator.core.session.DocumentSession;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.corpus.SetAccess;

/** Says above the text why the annotations cannot be changed now, and offers the way on. Shown only as long as that is so. */
final class LockBar {

	private final Composite page;
	private final Control above;
	/** It and what is in it are made when they are shown first: most editors never show them. */
	private Composite bar;
	private Label sentence;
	private final IServiceLocator services;
	private final Supplier<DocumentSession> session;
	private String shown;

	/**
	 * @param above what it is to stand under
	 * @param session what is shown; null while it is being opened
	 */
	LockBar(Composite page, Control above, IServiceLocator services, Supplier<DocumentSession> session) {
		this.page = page;
		this.above = above;
		this.services = services;
		this.session = session;
		OpenCorpora corpora = services.getService(OpenCorpora.class);
		Display display = page.getDisplay();
		Runnable changed = () -> display.asyncExec(this::look);
		corpora.addListener(changed);
		page.addListener(SWT.Dispose, event -> corpora.removeListener(changed));
	}

	private void fill() {
		bar = new Composite(page, SWT.BORDER);
		bar.moveBelow(above);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(bar);
		sentence = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		Button again = new Button(bar, SWT.PUSH);
		again.setText("&Work on It Again");
		again.setToolTipText("Sets the work back to in progress; what is settled goes back into review.");
		again.addListener(SWT.Selection, event -> again());
	}

	/** Shows why the session refuses edits, or nothing where it does not. */
	void look() {
		if (page.isDisposed()) {
			return;
		}
		String refusal = session.get() == null ? null : session.get().refusal();
		if (Objects.equals(refusal, shown)) {
			return;
		}
		shown = refusal;
		if (refusal != null) {
			if (bar == null) {
				fill();
			}
			sentence.setText(refusal.replace("&", "&&"));
		}
		bar.setVisible(refusal != null);
		((GridData) bar.getLayoutData()).exclude = refusal == null;
		bar.getParent().layout(true, true);
	}

	/** Whether the annotations are locked, as was last looked. */
	boolean isShown() {
		return shown != null;
	}

	private void again() {
		try {
			ParameterizedCommand command = ParameterizedCommand.generateCommand(
					services.getService(ICommandService.class).getCommand(SetAccess.STATE_COMMAND), Map.of(SetAccess.STATE, "again"));
			if (command != null) {
				services.getService(IHandlerService.class).executeCommand(command, null);
			}
		} catch (CommandException e) {
			ILog.of(LockBar.class).error("The work could not be taken up again", e);
		}
	}
}
