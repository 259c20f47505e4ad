package org.glossator.ui.rules;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IMemento;
import org.glossator.ui.document.CorpusInput;

/**
 * A lexicon or rule script in an editor: a file of a corpus, or a lexicon that ships with the engine, which cannot be
 * changed.
 */
public final class EngineFileInput extends CorpusInput {

	static final String FACTORY = "org.glossator.ui.engineFileInput";
	static final String FILE = "file";
	static final String SHIPPED = "shipped";

	private final String file;
	private final boolean shipped;

	/**
	 * @param folder the corpus folder
	 * @param file the file relative to it, such as {@code rules/a.ruta}
	 * @param shipped whether it is the engine's own lexicon of that name instead
	 */
	public EngineFileInput(Path folder, String file, boolean shipped) {
		super(folder, file, shipped);
		this.file = file;
		this.shipped = shipped;
	}

	/** The file; one that ships with the engine has none of that name there. */
	public Path path() {
		return folder().resolve(file);
	}

	/** Whether it is the engine's own and cannot be changed. */
	public boolean isShipped() {
		return shipped;
	}

	@Override
	public boolean exists() {
		return shipped || Files.exists(path());
	}

	@Override
	public String getName() {
		return path().getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return shipped ? getName() + "\nships with Glossator; a file of the same name in the corpus replaces it" : path().toString();
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(FILE, file);
		memento.putBoolean(SHIPPED, shipped);
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}
}
