package org.glossator.review.ui.cases;

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
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.ShownSets;

/** What a review editor shows: several annotators' sets on one document, and the set that is made of them. */
public final class ReviewInput extends PlatformObject implements IEditorInput, IPersistableElement, ShownSets {

	/** The id of the review editor. */
	public static final String EDITOR = "org.glossator.review.ui.editor";

	/** Stands for the adjudicated set where versions are only looked at and nothing is decided; no set has that name. */
	private static final String COMPARISON = "(comparison)";

	static final String FACTORY = "org.glossator.review.ui.input";

	private final Path folder;
	private final String document;
	private final List<String> annotators;
	private final String target;

	/**
	 * @param folder the corpus folder
	 * @param document the document's id
	 * @param annotators whose sets are compared, from left to right
	 * @param target the annotator name of the adjudicated set; none of the annotators
	 */
	public ReviewInput(Path folder, String document, List<String> annotators, String target) {
		this.folder = folder.toAbsolutePath().normalize();
		this.document = Objects.requireNonNull(document);
		this.annotators = List.copyOf(annotators);
		this.target = Objects.requireNonNull(target);
		if (annotators.contains(target)) {
			throw new IllegalArgumentException("Adjudicating never writes to a set that is compared: " + target);
		}
	}

	/** These annotators' sets on a document; the adjudicated set among them is compared too, and what is decided goes elsewhere. */
	public static ReviewInput of(Path folder, String document, List<String> annotators) {
		String target = annotators.contains(CorpusCuration.TARGET) ? CorpusCuration.TARGET + "-2" : CorpusCuration.TARGET;
		return new ReviewInput(folder, document, annotators.stream().sorted().toList(), target);
	}

	/**
	 * Two states of sets that are compared without deciding anything.
	 *
	 * @param sides an annotator's name, or with a version {@code name@1a2b3c4}, as git's history calls it
	 */
	public static ReviewInput comparison(Path folder, String document, List<String> sides) {
		return new ReviewInput(folder, document, sides, COMPARISON);
	}

	/** Whether states are only compared: there is no adjudicated set then. */
	public boolean isComparison() {
		return target.equals(COMPARISON);
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public String document() {
		return document;
	}

	/** Whose sets are compared, from left to right. */
	public List<String> annotators() {
		return annotators;
	}

	/** The annotator name of the adjudicated set. */
	public String target() {
		return target;
	}

	@Override
	public List<String> owners() {
		Corpus corpus = corpus();
		List<String> known = corpus == null ? List.of() : corpus.annotators();
		return annotators.stream().map(side -> known.contains(side) || side.indexOf('@') < 0 ? side : side.substring(0, side.lastIndexOf('@'))).toList();
	}

	private Corpus corpus() {
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
		return isComparison() ? String.join(" and ", annotators) + ": " + title() : title();
	}

	@Override
	public String getToolTipText() {
		return (isComparison() ? "Comparison of " : "Review of ") + title() + "\n" + String.join(", ", annotators) + (isComparison() ? "" : " into " + target) + "\n" + folder;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("folder", folder.toString());
		memento.putString("document", document);
		memento.putString("target", target);
		annotators.forEach(annotator -> memento.createChild("annotator").putString("name", annotator));
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof ReviewInput other && folder.equals(other.folder) && document.equals(other.document)
				&& annotators.equals(other.annotators) && target.equals(other.target);
	}

	@Override
	public int hashCode() {
		return Objects.hash(folder, document, annotators, target);
	}
}
