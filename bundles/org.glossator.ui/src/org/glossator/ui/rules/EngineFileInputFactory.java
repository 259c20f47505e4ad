package org.glossator.ui.rules;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.glossator.ui.document.CorpusInput;

/** Brings editors of lexicons and rules back after a restart. */
public final class EngineFileInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(CorpusInput.FOLDER);
		String file = memento.getString(EngineFileInput.FILE);
		return folder == null || file == null ? null
				: new EngineFileInput(Path.of(folder), file, Boolean.TRUE.equals(memento.getBoolean(EngineFileInput.SHIPPED)));
	}
}
