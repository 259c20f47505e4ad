package org.glossator.editor.view;

import org.eclipse.swt.graphics.RGB;

/**
 * A relation to be drawn as an arc.
 *
 * @param from the annotation it starts from
 * @param to the annotation it points to
 * @param label what is written at it
 * @param color its colour on a white ground
 * @param dashed whether it is only suggested
 * @param <A> the annotations
 */
public record Arc<A>(A from, A to, String label, RGB color, boolean dashed) {
}
