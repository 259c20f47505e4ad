package org.glossator.ui.document;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IMemento;

/** What a document editor shows: one annotator's annotations on one document of one corpus. */
public final class DocumentInput extends CorpusInput implements ShownSets {

	/** The id of the document editor. */
	public static final String EDITOR = "org.glossator.editor.document";

	static final String FACTORY = "org.glossator.ui.documentInput";
	static final String DOCUMENT = "document";
	static final String ANNOTATOR = "annotator";

	private final String document;
	private final String annotator;

	/**
	 * @param folder the corpus folder
	 * @param document the document's id
	 * @param annotator whose annotations
	 */
	public DocumentInput(Path folder, String document, String annotator) {
		super(folder, document, annotator);
		this.document = document;
		this.annotator = annotator;
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

	@Override
	public String getName() {
		return title(document);
	}

	@Override
	public String getToolTipText() {
		return title(document) + "\nannotated by " + annotator + "\n" + folder();
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(DOCUMENT, document);
		memento.putString(ANNOTATOR, annotator);
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}
}
