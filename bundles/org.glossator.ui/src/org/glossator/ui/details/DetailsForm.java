package org.glossator.ui.details;

import java.util.List;

import org.glossator.model.Element;

/** What the details view shows at a time. UI thread only. */
interface DetailsForm {

	/** Shows these instead, if the widgets are right for them; else false, and another form is to be made. */
	boolean show(List<Element> elements);

	/** Shows the values as they are now; what is being typed stays. */
	void refresh();

	/** Completes what is being typed. */
	void commit();

	/** Puts the focus into the first field; false where there is none. */
	boolean setFocus();

	/** Takes the widgets away. */
	void dispose();
}
