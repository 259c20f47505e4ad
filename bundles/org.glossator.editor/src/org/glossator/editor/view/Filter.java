package org.glossator.editor.view;

import org.glossator.text.record.Status;

/** Says something of annotations of a style and a status, such as whether they are shown. */
@FunctionalInterface
public interface Filter {

	/** Whether it holds for annotations of that style and status. */
	boolean shows(MarkStyle style, Status status);
}
