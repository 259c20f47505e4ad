// LEAD (06:53): I am implementing core.session (incl. the journal) and core.edit right now. Core owner: please do Corpus (disk, lock, registry, read, write, add); its session() calls DocumentSession.open(SessionHome) that I add.
package org.glossator.core.session;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.emf.common.command.CommandStack;
import org.glossator.core.corpus.Corpus;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.SpanIndex;

/**
 * One annotator's annotations on one document, being worked on. There is one live session for each, shared by all who
 * ask for it and closed when the last of them closes it. It belongs to the thread that edits; only {@link #snapshot()}
 * and {@link #stamp()} may be called from any thread.
 */
public final class DocumentSession implements AutoCloseable {

	/** The corpus this belongs to. */
	public Corpus corpus() {
		throw new UnsupportedOperationException();
	}

	/** What is known of the document. */
	public DocumentInfo document() {
		throw new UnsupportedOperationException();
	}

	/** Whose annotations these are. */
	public String annotator() {
		throw new UnsupportedOperationException();
	}

	/** The document's text; never changes. */
	public String text() {
		throw new UnsupportedOperationException();
	}

	/** The corpus's schema as it is now. */
	public SchemaSpec schema() {
		throw new UnsupportedOperationException();
	}

	/** The annotations as EMF objects; to be changed by commands on {@link #commandStack()} only. */
	public AnnotationSet set() {
		throw new UnsupportedOperationException();
	}

	/** The span annotations by where they lie, always up to date; to be queried only. */
	public SpanIndex<Annotation> index() {
		throw new UnsupportedOperationException();
	}

	/** The element of that id, or null. */
	public Element element(String id) {
		throw new UnsupportedOperationException();
	}

	/** The relations that start from or point to that element. */
	public List<Relation> relationsOf(String id) {
		throw new UnsupportedOperationException();
	}

	/** The chains that element is a member of. */
	public List<Chain> chainsOf(String id) {
		throw new UnsupportedOperationException();
	}

	/** The state as immutable records. Callable from any thread; kept until the next edit. */
	public AnnotatedDocument snapshot() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Tells states apart: equal stamps mean the same annotations. An edit gives a stamp never seen before, its undo gives
	 * back the earlier one. A result computed from a snapshot is applied only if the stamp is still the one it had then.
	 */
	public long stamp() {
		throw new UnsupportedOperationException();
	}

	/** Executes, undoes and redoes commands; backed by the platform's operation history. */
	public CommandStack commandStack() {
		throw new UnsupportedOperationException();
	}

	/** What the operation history knows this document's edits by. */
	public IUndoContext undoContext() {
		throw new UnsupportedOperationException();
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		throw new UnsupportedOperationException();
	}

	/** Writes the annotations durably; does nothing where nothing changed. */
	public void save() throws IOException {
		throw new UnsupportedOperationException();
	}

	/** Adds a listener; adding it twice has no effect. */
	public void addListener(SessionListener listener) {
		throw new UnsupportedOperationException();
	}

	/** Takes a listener away. */
	public void removeListener(SessionListener listener) {
		throw new UnsupportedOperationException();
	}

	/** Lets go of the session; the last to do so gives up what was not saved. */
	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}
}
