package org.glossator.editor.command;

import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.SpanIndex;

/** Which of the annotations that are shown a walk through the text stops at. */
enum Walk {
	/** Any. */
	ANY,
	/** Those of the layer of the selected one. */
	LAYER,
	/** Those nobody has decided on. */
	SUGGESTED,
	/** Those that lack a value the schema asks for. */
	UNFINISHED;

	/** The next one in document order after the selected one, or after the caret; null where there is none. */
	Annotation next(DocumentEditor editor, boolean forwards) {
		SpanIndex<Annotation> index = editor.session().index();
		Annotation from = editor.text().getSelected().isEmpty() ? null : editor.text().getSelected().get(0);
		int caret = editor.text().textControl().getCaretOffset();
		int place = from != null ? index.indexOf(from) + (forwards ? 1 : -1) : index.position(caret) - (forwards ? 0 : 1);
		for (; place >= 0 && place < index.size(); place += forwards ? 1 : -1) {
			Annotation annotation = index.get(place);
			if (editor.visibility().isShown(annotation.getLayer(), annotation.getProvenance().status()) && stops(editor, from, annotation)) {
				return annotation;
			}
		}
		return null;
	}

	private boolean stops(DocumentEditor editor, Annotation from, Annotation annotation) {
		return switch (this) {
		case ANY -> true;
		case LAYER -> from == null || annotation.getLayer().equals(from.getLayer());
		case SUGGESTED -> annotation.getProvenance().status() == Status.SUGGESTED;
		case UNFINISHED -> isUnfinished(editor.session().schema().layer(annotation.getLayer()), annotation);
		};
	}

	private static boolean isUnfinished(LayerSpec layer, Annotation annotation) {
		return layer != null && layer.features().stream().filter(FeatureSpec::required).anyMatch(feature -> annotation.getValues().get(feature.name()) == null);
	}
}
