package org.glossator.editor.view;

import org.eclipse.swt.graphics.Point;

/**
 * Hears what is done to arcs by the mouse.
 *
 * @param <A> the annotations
 */
public interface ArcListener<A> {

	/** The label was clicked. */
	void chosen(Arc<A> arc);

	/** An end was dropped at a point of the text control. */
	void dropped(Arc<A> arc, boolean source, Point at);
}
