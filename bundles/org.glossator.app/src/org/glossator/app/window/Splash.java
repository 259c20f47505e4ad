package org.glossator.app.window;

import java.awt.SplashScreen;

/**
 * The picture that the Java launcher shows while the window is on its way. Only the start scripts of platforms that allow
 * it ask for one; there it is closed when the window is open.
 */
final class Splash {

	/** System property set by start scripts that pass {@code -splash}. */
	private static final String SHOWN = "glossator.splash";

	private Splash() {
	}

	static boolean isShown() {
		return Boolean.getBoolean(SHOWN);
	}

	static void close() {
		if (isShown()) {
			SplashScreen splash = SplashScreen.getSplashScreen();
			if (splash != null) {
				splash.close();
			}
		}
	}
}
