// LEAD (06:53): I am implementing core.session (incl. the journal) and core.edit right now. Core owner: please do Corpus (disk, lock, registry, read, write, add); its session() calls DocumentSession.open(SessionHome) that I add.
package org.glossator.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * The commands that change annotations, to be executed on {@link DocumentSession#commandStack()}. One command is one
 * step of undo, whatever it touches; its label is what the Edit menu shows. Elements are told by id; an id that is not
 * there makes the command not executable. A command's result ({@link Command#getResult()}) are the elements it made or
 * changed.
 */
public final class Edits {

	private Edits() {
	}

	/**
	 * Adds annotations. Records without an id get one; ids that are taken are exchanged, and the relations and chains
	 * among the records follow.
	 */
	public static Command add(DocumentSession session, String label, List<? extends AnnotationRecord> records) {
		throw new UnsupportedOperationException();
	}

	/** Removes these, the relations that hang on them and, from chains, their membership; an emptied chain goes too. */
	public static Command remove(DocumentSession session, String label, Collection<String> ids) {
		throw new UnsupportedOperationException();
	}

	/** Moves annotations to other spans. */
	public static Command setSpan(DocumentSession session, String label, Map<String, Span> spans) {
		throw new UnsupportedOperationException();
	}

	/** Gives elements other values. */
	public static Command setValues(DocumentSession session, String label, Map<String, FeatureValues> values) {
		throw new UnsupportedOperationException();
	}

	/** Moves elements to another layer of the same kind, with the values they have there. */
	public static Command setLayer(DocumentSession session, String label, String layer, Map<String, FeatureValues> values) {
		throw new UnsupportedOperationException();
	}

	/** Gives elements another provenance. */
	public static Command setProvenance(DocumentSession session, String label, Map<String, Provenance> provenances) {
		throw new UnsupportedOperationException();
	}

	/** Accepts, rejects or suggests. */
	public static Command setStatus(DocumentSession session, String label, Collection<String> ids, Status status) {
		throw new UnsupportedOperationException();
	}

	/** Writes a remark on an element; the empty text takes it away. */
	public static Command setNote(DocumentSession session, String label, String id, String note) {
		throw new UnsupportedOperationException();
	}

	/** Lets a relation start from and point to other elements. */
	public static Command setEnds(DocumentSession session, String label, String relation, String source, String target) {
		throw new UnsupportedOperationException();
	}

	/** Gives a chain other members. */
	public static Command setMembers(DocumentSession session, String label, String chain, List<String> members) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Removes some and adds or changes others in one step: a record whose id is there changes that element in place, any
	 * other is added.
	 */
	public static Command replace(DocumentSession session, String label, Collection<String> removed,
			List<? extends AnnotationRecord> records) {
		throw new UnsupportedOperationException();
	}

	/** Makes the set hold exactly these records, touching only what differs. */
	public static Command replaceAll(DocumentSession session, String label, List<? extends AnnotationRecord> records) {
		throw new UnsupportedOperationException();
	}

	/** Cuts an annotation in two at an offset inside it; the first part keeps the id, both keep values. */
	public static Command split(DocumentSession session, String label, String id, int offset) {
		throw new UnsupportedOperationException();
	}

	/** Joins annotations of one layer into the first of them; relations and chains of the others then hang on it. */
	public static Command merge(DocumentSession session, String label, List<String> ids) {
		throw new UnsupportedOperationException();
	}
}
