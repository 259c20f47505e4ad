package org.glossator.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.glossator.editor.view.AnnotatedText;

/** Lets an annotated text follow the window's preferences, as they are and as they change. */
final class EditorPreferences implements IEclipsePreferences.IPreferenceChangeListener, AutoCloseable {

	private static final String NODE = "org.glossator.ui";
	private static final String SNAP_TO_TOKENS = "snapToTokens";
	private static final String READING_WIDTH = "readingWidth";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
	private final AnnotatedText<?> text;

	EditorPreferences(AnnotatedText<?> text) {
		this.text = text;
		// Loads the defaults of the bundle that has the preference page.
		DefaultScope.INSTANCE.getNode(NODE);
		apply();
		preferences.addPreferenceChangeListener(this);
	}

	private void apply() {
		text.setSnapping(Platform.getPreferencesService().getBoolean(NODE, SNAP_TO_TOKENS, true, null));
		text.setReadingWidth(Platform.getPreferencesService().getInt(NODE, READING_WIDTH, 88, null));
	}

	/** Keeps a choice made in the editor, for all editors. */
	static void setSnapping(boolean snapping) {
		InstanceScope.INSTANCE.getNode(NODE).putBoolean(SNAP_TO_TOKENS, snapping);
	}

	@Override
	public void preferenceChange(IEclipsePreferences.PreferenceChangeEvent event) {
		Display display = text.isDisposed() ? null : text.getDisplay();
		if (display != null) {
			display.asyncExec(() -> {
				if (!text.isDisposed()) {
					apply();
				}
			});
		}
	}

	@Override
	public void close() {
		preferences.removePreferenceChangeListener(this);
	}
}
