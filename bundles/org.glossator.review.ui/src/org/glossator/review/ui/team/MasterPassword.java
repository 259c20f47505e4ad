package org.glossator.review.ui.team;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * The password that the secure storage encrypts with, where the operating system has no keyring that does: asked once a
 * session. Contributed to {@code org.eclipse.equinox.security.secureStorage} with a low priority.
 */
public final class MasterPassword extends PasswordProvider {

	/** Made by the platform. */
	public MasterPassword() {
	}

	@Override
	public PBEKeySpec getPassword(IPreferencesContainer container, int type) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		boolean fresh = (type & CREATE_NEW_PASSWORD) != 0;
		boolean changed = (type & PASSWORD_CHANGE) != 0;
		String[] answer = new String[1];
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			InputDialog dialog = new Secret(display.getActiveShell(), fresh || changed
					? "Choose a password that protects the logins kept on this computer. There is no way to get it back."
					: "Enter the password that protects the logins kept on this computer.");
			if (dialog.open() == Window.OK) {
				answer[0] = dialog.getValue();
			}
		});
		return answer[0] == null || answer[0].isEmpty() ? null : new PBEKeySpec(answer[0].toCharArray());
	}

	/** A field that does not show what is typed. */
	private static final class Secret extends InputDialog {

		Secret(Shell parent, String message) {
			super(parent, "Secure Storage", message, "", typed -> typed.isEmpty() ? "" : null);
		}

		@Override
		protected int getInputTextStyle() {
			return SWT.SINGLE | SWT.BORDER | SWT.PASSWORD;
		}
	}
}
