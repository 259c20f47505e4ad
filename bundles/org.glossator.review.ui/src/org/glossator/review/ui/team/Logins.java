package org.glossator.review.ui.team;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.glossator.review.team.Credentials;

/**
 * The logins of git addresses: from the platform's secure storage, else asked of the person, who may have them kept there.
 * One for each operation: what is asked for twice in it was refused, and is asked of the person then. Any thread.
 */
public final class Logins implements Credentials {

	private static final String NODE = "org.glossator.team";
	/** What could not be kept safely, for as long as the workbench runs. */
	private static final Map<String, Login> SESSION = new HashMap<>();

	private final Display display;
	private final Set<String> given = new HashSet<>();

	/** @param display on which to ask */
	public Logins(Display display) {
		this.display = display;
	}

	@Override
	public Login login(String address) {
		Login known = given.add(address) ? known(address) : null;
		return known != null ? known : asked(address);
	}

	private Login asked(String address) {
		Login[] answer = new Login[1];
		boolean[] keep = new boolean[1];
		display.syncExec(() -> {
			LoginDialog dialog = new LoginDialog(display.getActiveShell(), address);
			if (dialog.open() == Window.OK) {
				answer[0] = dialog.login();
				keep[0] = dialog.isKept();
			}
		});
		if (answer[0] != null) {
			keep(address, answer[0], keep[0]);
		}
		return answer[0];
	}

	private static ISecurePreferences node(String address) {
		return SecurePreferencesFactory.getDefault().node(NODE).node(EncodingUtils.encodeSlashes(address));
	}

	/** A copy of what is kept, for the receiver wipes it; null where nothing is. */
	private static Login known(String address) {
		synchronized (SESSION) {
			Login login = SESSION.get(address);
			if (login != null) {
				return new Login(login.user(), login.password().clone());
			}
		}
		if (!SecurePreferencesFactory.getDefault().node(NODE).nodeExists(EncodingUtils.encodeSlashes(address))) {
			return null;
		}
		try {
			String user = node(address).get("user", null);
			String password = node(address).get("password", null);
			return user == null || password == null ? null : new Login(user, password.toCharArray());
		} catch (StorageException e) {
			ILog.of(Logins.class).warn("The login for " + address + " could not be read from the secure storage", e);
			return null;
		}
	}

	private static void keep(String address, Login login, boolean safely) {
		if (safely) {
			try {
				node(address).put("user", login.user(), true);
				node(address).put("password", String.valueOf(login.password()), true);
				node(address).flush();
				return;
			} catch (StorageException | IOException e) {
				ILog.of(Logins.class).warn("The login for " + address + " could not be kept in the secure storage; it is known until the window is closed", e);
			}
		}
		synchronized (SESSION) {
			SESSION.put(address, new Login(login.user(), login.password().clone()));
		}
	}

	/** Forgets the login of an address. */
	public static void forget(String address) throws IOException {
		synchronized (SESSION) {
			Login gone = SESSION.remove(address);
			if (gone != null) {
				Arrays.fill(gone.password(), '\0');
			}
		}
		node(address).removeNode();
		SecurePreferencesFactory.getDefault().flush();
	}
}
