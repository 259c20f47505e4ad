package org.glossator.ui.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.OpenCorpora;

/** What a document editor shows: one annotator's annotations on one document of one corpus. */
public final class DocumentInput extends PlatformObject implements IEditorInput, IPersistableElement, ShownSets {

	/** The id of the document editor. */
	public static final String EDITOR = "org.glossator.editor.document";

	static final String FACTORY = "org.glossator.ui.documentInput";
	static final String FOLDER = "folder";
	static final String DOCUMENT = "document";
	static final String ANNOTATOR = "annotator";

	private final Path folder;
	private final String document;
	private final String annotator;

	/**
	 * @param folder the corpus folder
	 * @param document the document's id
	 * @param annotator whose annotations
	 */
	public DocumentInput(Path folder, String document, String annotator) {
		this.folder = folder.toAbsolutePath().normalize();
		this.document = Objects.requireNonNull(document);
		this.annotator = Objects.requireNonNull(annotator);
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public String document() {
		return document;
	}

	/** Whose annotations. */
	public String annotator() {
		return annotator;
	}

	@Override
	public List<String> owners() {
		return List.of(annotator);
	}

	/** The corpus, or null while it is not open. */
	public Corpus corpus() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class).corpus(folder);
	}

	private String title() {
		Corpus corpus = corpus();
		String title = corpus == null ? "" : corpus.document(document).map(DocumentInfo::title).orElse("");
		return title.isBlank() ? document : title;
	}

	@Override
	public boolean exists() {
		return Files.exists(folder);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return title();
	}

	@Override
	public String getToolTipText() {
		return title() + "\nannotated by " + annotator + "\n" + folder;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FOLDER, folder.toString());
		memento.putString(DOCUMENT, document);
		memento.putString(ANNOTATOR, annotator);
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof DocumentInput other && folder.equals(other.folder) && document.equals(other.document)
				&& annotator.equals(other.annotator);
	}

	@Override
	public int hashCode() {
		return Objects.hash(folder, document, annotator);
	}
}
