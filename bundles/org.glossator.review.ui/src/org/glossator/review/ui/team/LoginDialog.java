package org.glossator.review.ui.team;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.review.team.Credentials.Login;

/** Asks for the login of a git address. */
final class LoginDialog extends TitleAreaDialog {

	private final String address;
	private Text user;
	private Text password;
	private Button keep;
	private Login login;
	private boolean kept;

	LoginDialog(Shell parent, String address) {
		super(parent);
		this.address = address;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Login");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Login");
		setMessage("The repository " + address + " asks who you are. Many servers want an access token for a password.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		user = field(form, "&User", SWT.BORDER);
		password = field(form, "&Password or token", SWT.BORDER | SWT.PASSWORD);
		keep = new Button(form, SWT.CHECK);
		keep.setText("&Keep it in the secure storage of this computer");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
		return area;
	}

	private static Text field(Composite form, String name, int style) {
		new Label(form, SWT.NONE).setText(name);
		Text text = new Text(form, style);
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void okPressed() {
		login = new Login(user.getText().strip(), password.getTextChars());
		kept = keep.getSelection();
		super.okPressed();
	}

	/** What was entered; null before. */
	Login login() {
		return login;
	}

	/** Whether it is to be kept. */
	boolean isKept() {
		return kept;
	}
}
