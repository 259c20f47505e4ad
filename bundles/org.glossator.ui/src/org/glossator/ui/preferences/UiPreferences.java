package org.glossator.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The names and defaults of the window's preferences. The editor reads them too and follows their changes. */
public final class UiPreferences extends AbstractPreferenceInitializer {

	/** The node they are kept under, in the instance scope. */
	public static final String NODE = "org.glossator.ui";

	/** Whether the mouse selects whole words; boolean. */
	public static final String SNAP_TO_TOKENS = "snapToTokens";

	/** How many characters a line of text has at most; 0 as many as the window holds. */
	public static final String READING_WIDTH = "readingWidth";

	/** Made by the platform. */
	public UiPreferences() {
	}

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
		defaults.putBoolean(SNAP_TO_TOKENS, true);
		defaults.putInt(READING_WIDTH, 88);
	}
}
