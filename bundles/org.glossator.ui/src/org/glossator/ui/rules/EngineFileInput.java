package org.glossator.ui.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * A lexicon or rule script in an editor: a file of a corpus, or a lexicon that ships with the engine, which cannot be
 * changed.
 */
public final class EngineFileInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.glossator.ui.engineFileInput";
	static final String FOLDER = "folder";
	static final String FILE = "file";
	static final String SHIPPED = "shipped";

	private final Path folder;
	private final String file;
	private final boolean shipped;

	/**
	 * @param folder the corpus folder
	 * @param file the file relative to it, such as {@code rules/a.ruta}
	 * @param shipped whether it is the engine's own lexicon of that name instead
	 */
	public EngineFileInput(Path folder, String file, boolean shipped) {
		this.folder = folder.toAbsolutePath().normalize();
		this.file = Objects.requireNonNull(file);
		this.shipped = shipped;
	}

	/** The file; one that ships with the engine has none of that name there. */
	public Path path() {
		return folder.resolve(file);
	}

	/** Whether it is the engine's own and cannot be changed. */
	public boolean isShipped() {
		return shipped;
	}

	/** The corpus folder, absolute. */
	public Path folder() {
		return folder;
	}

	/** The corpus, or null while it is not open. */
	public Corpus corpus() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class).corpus(folder);
	}

	@Override
	public boolean exists() {
		return shipped || Files.exists(path());
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
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
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FOLDER, folder.toString());
		memento.putString(FILE, file);
		memento.putBoolean(SHIPPED, shipped);
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof EngineFileInput other && folder.equals(other.folder) && file.equals(other.file) && shipped == other.shipped;
	}

	@Override
	public int hashCode() {
		return Objects.hash(folder, file, shipped);
	}
}
