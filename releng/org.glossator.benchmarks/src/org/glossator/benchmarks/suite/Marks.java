package org.glossator.benchmarks.suite;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** One annotation put in and taken out by commands, as a person does. */
final class Marks {

	private Marks() {
	}

	static String add(DocumentSession session, int offset) {
		Command command = Edits.add(session, "Tag as entity", List.of(new SpanRecord("", "entity", Span.of(offset, offset + 7),
				FeatureValues.of("kind", "PER"), Provenance.MANUAL)));
		session.commandStack().execute(command);
		return ((Element) command.getResult().iterator().next()).getId();
	}

	static void remove(DocumentSession session, String id) {
		session.commandStack().execute(Edits.remove(session, "Delete annotation", List.of(id)));
	}
}
