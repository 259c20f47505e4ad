package org.glossator.review.ui.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.glossator.ui.document.CorpusInput;

/** Brings back the inputs of the review editors that were open when the workbench was closed. */
public final class ReviewInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(CorpusInput.FOLDER);
		String document = memento.getString("document");
		String target = memento.getString("target");
		List<String> annotators = new ArrayList<>();
		for (IMemento child : memento.getChildren("annotator")) {
			annotators.add(child.getString("name"));
		}
		return folder == null || document == null || target == null ? null : new ReviewInput(Path.of(folder), document, annotators, target);
	}
}
