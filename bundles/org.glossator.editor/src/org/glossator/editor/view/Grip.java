package org.glossator.editor.view;

import org.eclipse.swt.graphics.Point;

/** Something on the text that the mouse has taken hold of. Either it is dropped or the drag is given up. */
interface Grip {

	/** Finds what can be taken hold of at a point of the text control. */
	@FunctionalInterface
	interface Source {
		/** The grip at that point, or null. */
		Grip at(Point point);
	}

	/** The cursor over it, as a constant of SWT. */
	int cursor();

	/** The pointer was moved there; {@code free} where what snaps should not. */
	void drag(Point to, boolean free);

	/** Lets go of it where it was dragged to last; without a drag, that was a click. */
	void drop();

	/** Lets go of it and leaves all as it was. */
	void cancel();
}
