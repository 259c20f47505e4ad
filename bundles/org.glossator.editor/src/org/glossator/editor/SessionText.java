package org.glossator.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.text.record.SpanRecord;

/**
 * Shows a session's annotations on an annotated text and keeps what is shown up to date: an edit paints anew only the
 * lines it touched. The text must be the session's. UI thread.
 */
public final class SessionText implements SessionListener, AutoCloseable {

	/** From so many changes on, all is shown anew. */
	private static final int MANY = 200;

	private final DocumentSession session;
	private final AnnotatedText<Annotation> text;
	private SchemaLook look;

	/** Shows the session's annotations from now on. */
	public SessionText(DocumentSession session, AnnotatedText<Annotation> text) {
		this.session = Objects.requireNonNull(session);
		this.text = Objects.requireNonNull(text);
		showAll();
		session.addListener(this);
	}

	/** Shows all annotations anew, in the colours the schema has now. */
	public void showAll() {
		look = new SchemaLook(session.schema());
		text.setAnnotations(session.index(), look, look.layerColors());
	}

	/** How annotations look. */
	public SchemaLook look() {
		return look;
	}

	@Override
	public void changed(SessionChange change) {
		if (change.added().size() + change.removed().size() + change.changed().size() > MANY) {
			text.setAnnotations(session.index(), look, look.layerColors());
		} else {
			change.added().forEach(this::refresh);
			change.removed().forEach(this::refresh);
			for (SessionChange.Changed each : change.changed()) {
				refresh(each.element());
				if (each.before() instanceof SpanRecord before) {
					text.refresh(before.span().begin(), before.span().end());
				}
			}
		}
		List<Annotation> left = new ArrayList<>(text.getSelected());
		// Both may be very many.
		if (!change.removed().isEmpty() && left.removeIf(annotation -> session.element(annotation.getId()) != annotation)) {
			text.select(left);
		}
	}

	private void refresh(Element element) {
		if (element instanceof Annotation annotation) {
			text.refresh(annotation.getBegin(), annotation.getEnd());
		}
	}

	/** Shows no further edits. */
	@Override
	public void close() {
		session.removeListener(this);
	}
}
