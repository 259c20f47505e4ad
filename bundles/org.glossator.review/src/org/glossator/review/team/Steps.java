package org.glossator.review.team;

import java.io.IOException;

/** Hears of each step after which a process may end; a test ends it there. */
interface Steps {

	/** Nobody listens. */
	Steps NONE = step -> {
		// The work goes on.
	};

	void at(String step) throws IOException;
}
