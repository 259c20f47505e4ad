package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;

/** What a run did, told when it is over. For one thread. */
final class SuggestReport {

	private static final String ID = "org.glossator.ui";

	private final Map<String, String> failures = new LinkedHashMap<>();
	private final List<String> dropped = new ArrayList<>();
	private int documents;
	private int suggestions;

	/** A document is done; so many of its suggestions are now to be decided on. */
	void done(int open) {
		documents++;
		suggestions += open;
	}

	/** A document was edited all the while; its suggestions were dropped. */
	void dropped(String title) {
		dropped.add(title);
	}

	/** A document could not be annotated. */
	void failed(String title, String why) {
		failures.put(title, why);
	}

	/** One sentence for the status line. */
	String sentence() {
		String many = suggestions == 1 ? "1 suggestion" : suggestions == 0 ? "No suggestions" : suggestions + " suggestions";
		String where = documents == 1 ? "" : " in " + documents + " documents";
		return many + where + (suggestions == 0 ? "." : " to decide on.");
	}

	/** Fine, or what went wrong with which document. */
	IStatus status() {
		if (failures.isEmpty() && dropped.isEmpty()) {
			return new Status(IStatus.OK, ID, sentence());
		}
		MultiStatus status = new MultiStatus(ID, 0, sentence() + " Some documents were left out.");
		failures.forEach((title, why) -> status.add(new Status(IStatus.WARNING, ID, title + ": " + why)));
		dropped.forEach(title -> status.add(new Status(IStatus.WARNING, ID,
				title + " was edited all the while, so its suggestions were dropped. Run Suggest again.")));
		return status;
	}
}
