package org.glossator.editor.view;

import org.eclipse.swt.graphics.RGB;

/**
 * A relation, or a link of a chain, to be drawn as an arc.
 *
 * @param from the annotation it starts from
 * @param to the annotation it points to
 * @param label what is written at it
 * @param color its colour on a white ground
 * @param dashed whether it is only suggested
 * @param directed whether it has an arrow
 * @param chosen whether it is selected: then it is drawn strongly and its ends can be dragged
 * @param element what it stands for; null where it cannot be chosen
 * @param <A> the annotations
 */
public record Arc<A>(A from, A to, String label, RGB color, boolean dashed, boolean directed, boolean chosen, Object element) {

	/** An arc with an arrow that cannot be chosen. */
	public Arc(A from, A to, String label, RGB color, boolean dashed) {
		this(from, to, label, color, dashed, true, false, null);
	}
}
