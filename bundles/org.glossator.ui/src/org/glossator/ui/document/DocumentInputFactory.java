package org.glossator.ui.document;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the inputs of the editors that were open when the workbench was closed. */
public final class DocumentInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(CorpusInput.FOLDER);
		String document = memento.getString(DocumentInput.DOCUMENT);
		String annotator = memento.getString(DocumentInput.ANNOTATOR);
		return folder == null || document == null || annotator == null ? null : new DocumentInput(Path.of(folder), document, annotator);
	}
}
