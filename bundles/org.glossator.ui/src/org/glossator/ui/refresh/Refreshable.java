package org.glossator.ui.refresh;

/** A view that can look again at what it shows: F5 does so. */
public interface Refreshable {

	/** Looks again. Called on the UI thread; what takes long goes to a Job. */
	void refresh();
}
