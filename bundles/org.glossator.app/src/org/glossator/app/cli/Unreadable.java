package org.glossator.app.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;

/** The sets that cannot be read: each is told, and none hides the rest. */
final class Unreadable {

	/** Where a set comes from. */
	@FunctionalInterface
	interface Source {
		AnnotatedDocument read() throws IOException;
	}

	private final Set<String> faults = new LinkedHashSet<>();

	/** The set; null where it cannot be read. */
	AnnotatedDocument read(Source source) throws IOException {
		try {
			return source.read();
		} catch (InputFault fault) {
			faults.add(fault.getMessage());
			return null;
		}
	}

	/** The outcome with what could not be read; the same where all could. */
	Outcome told(Outcome outcome) {
		if (faults.isEmpty()) {
			return outcome;
		}
		outcome.json().put("unreadable", List.copyOf(faults));
		return new Outcome(ExitStatus.INPUT, outcome.json(), String.join("\n", faults) + "\n" + outcome.text());
	}
}
