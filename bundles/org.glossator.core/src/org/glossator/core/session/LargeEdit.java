package org.glossator.core.session;

/** A command that may touch so much that it is taken back in the background. */
public interface LargeEdit {

	/** Whether what was done touches so much. */
	boolean isLarge();
}
