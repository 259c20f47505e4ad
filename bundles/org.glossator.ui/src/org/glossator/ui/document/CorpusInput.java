package org.glossator.ui.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.OpenCorpora;

/** What an editor shows of a corpus, open or not; comes back after a restart. Two are equal where they show the same. Immutable. */
public abstract class CorpusInput extends PlatformObject implements IEditorInput, IPersistableElement {

	/** Under which the folder is kept, for who makes the input anew after a restart. */
	public static final String FOLDER = "folder";

	private final Path folder;
	private final List<Object> shown;

	/**
	 * @param folder the corpus folder
	 * @param shown what of it is shown; none of it null
	 */
	protected CorpusInput(Path folder, Object... shown) {
		this.folder = folder.toAbsolutePath().normalize();
		this.shown = List.of(shown);
	}

	/** The corpus folder, absolute. */
	public final Path folder() {
		return folder;
	}

	/** The corpus, or null while it is not open. */
	public final Corpus corpus() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class).corpus(folder);
	}

	/** How a document of the corpus is called: by its title, else, or while the corpus is not open, by its id. */
	protected final String title(String document) {
		Corpus corpus = corpus();
		String title = corpus == null ? "" : corpus.document(document).map(DocumentInfo::title).orElse("");
		return title.isBlank() ? document : title;
	}

	@Override
	public boolean exists() {
		return Files.exists(folder);
	}

	@Override
	public final ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public final IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FOLDER, folder.toString());
	}

	@Override
	public final boolean equals(Object object) {
		return object instanceof CorpusInput other && getClass() == other.getClass() && folder.equals(other.folder) && shown.equals(other.shown);
	}

	@Override
	public final int hashCode() {
		return 31 * folder.hashCode() + shown.hashCode();
	}
}
