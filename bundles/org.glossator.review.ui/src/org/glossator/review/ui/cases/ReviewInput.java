package org.glossator.review.ui.cases;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IMemento;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.ui.document.CorpusInput;
import org.glossator.ui.document.ShownSets;

/** What a review editor shows: several annotators' sets on one document, and the set that is made of them. */
public final class ReviewInput extends CorpusInput implements ShownSets {

	/** The id of the review editor. */
	public static final String EDITOR = "org.glossator.review.ui.editor";

	/** Stands for the adjudicated set where versions are only looked at and nothing is decided; no set has that name. */
	private static final String COMPARISON = "(comparison)";

	static final String FACTORY = "org.glossator.review.ui.input";

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
		super(folder, document, List.copyOf(annotators), target);
		this.document = document;
		this.annotators = List.copyOf(annotators);
		this.target = target;
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

	@Override
	public String getName() {
		return isComparison() ? String.join(" and ", annotators) + ": " + title(document) : title(document);
	}

	@Override
	public String getToolTipText() {
		return (isComparison() ? "Comparison of " : "Review of ") + title(document) + "\n" + String.join(", ", annotators) + (isComparison() ? "" : " into " + target) + "\n" + folder();
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString("document", document);
		memento.putString("target", target);
		annotators.forEach(annotator -> memento.createChild("annotator").putString("name", annotator));
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}
}
