package org.glossator.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.glossator.exchange.Loss;

/** What an import or export did, and what was lost on the way. */
final class ReportDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int SHOW = IDialogConstants.CLIENT_ID + 2;

	private final String title;
	private final String sentence;
	private final List<Loss> losses;
	private final Path written;

	/**
	 * Shows a report over the window, whoever asks for it. Any thread.
	 *
	 * @param losses what was lost; null for no list of it
	 * @param written the folder or file written, to be opened from here; null for none
	 */
	static void show(String title, String sentence, List<Loss> losses, Path written) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(
				() -> new ReportDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), title, sentence, losses, written).open());
	}

	private ReportDialog(Shell shell, String title, String sentence, List<Loss> losses, Path written) {
		super(shell);
		this.title = title;
		this.sentence = sentence;
		this.losses = losses;
		this.written = written;
		setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(sentence);
		if (losses != null) {
			LossTable table = new LossTable(area);
			GridDataFactory.fillDefaults().grab(true, true).hint(640, 160).applyTo(table.control());
			table.show(losses);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "&Copy", false);
		if (written != null) {
			createButton(parent, SHOW, "&Show in Folder", false);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { losses == null ? sentence : sentence + "\n" + LossTable.text(losses) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else if (button == SHOW) {
			Path folder = Files.isDirectory(written) ? written : written.toAbsolutePath().getParent();
			Program.launch(folder.toString());
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return losses == null ? size : new Point(Math.max(size.x, 720), Math.max(size.y, 360));
	}
}
