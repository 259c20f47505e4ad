package org.glossator.ui.corpus;

import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.workflow.WorkState;
import org.glossator.text.record.DocumentInfo;

/** Names, counts and pictures in the corpus view: one for each of its two columns. */
final class CorpusLabels extends ElidedLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final CorpusTree tree;
	private final SetCounts counts;
	private final Supplier<String> me;
	private final boolean name;

	/**
	 * @param me the name of the person at this workbench, whose counts stand beside each document
	 * @param name whether this is the column of names; else it is that of counts
	 */
	CorpusLabels(CorpusTree tree, SetCounts counts, Supplier<String> me, boolean name) {
		this.tree = tree;
		this.counts = counts;
		this.me = me;
		this.name = name;
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		if (name) {
			cell.setImage(image(cell.getElement()));
		}
	}

	@Override
	protected StyledString styled(Object element) {
		return name ? name(element) : new StyledString(count(element), StyledString.COUNTER_STYLER);
	}

	private StyledString name(Object element) {
		return switch (element) {
			case Corpus corpus -> corpus(corpus);
			case CorpusDocument document -> document(document);
			case AnnotatorSet set when set.annotator().equals(me.get()) ->
				new StyledString(set.annotator()).append("  (you)" + state(set), StyledString.QUALIFIER_STYLER);
			case AnnotatorSet set when set.annotator().equals(Corpus.EXTRACTION) ->
				new StyledString(set.annotator()).append("  (found on import)", StyledString.QUALIFIER_STYLER);
			case AnnotatorSet set -> new StyledString(set.annotator()).append(state(set), StyledString.QUALIFIER_STYLER);
			default -> new StyledString(String.valueOf(element));
		};
	}

	private StyledString corpus(Corpus corpus) {
		String folder = CorpusNames.folder(corpus, tree.corpora());
		return new StyledString(corpus.name()).append((folder.isEmpty() ? "" : "  " + folder) + (corpus.documents().isEmpty() ? "  drop files here" : ""),
				StyledString.QUALIFIER_STYLER);
	}

	/** How far the annotator is; nothing for work that has not begun. */
	private String state(AnnotatorSet set) {
		WorkState state = tree.states().of(set);
		return state == WorkState.NEW ? "" : "  " + state.id().replace('-', ' ');
	}

	private static StyledString document(CorpusDocument document) {
		StyledString text = new StyledString(document.title());
		String about = about(document.document());
		return about.isEmpty() ? text : text.append("  " + about, StyledString.QUALIFIER_STYLER);
	}

	private static String about(DocumentInfo document) {
		return (document.source() + ' ' + document.published()).strip();
	}

	private String count(Object element) {
		return switch (element) {
			case Corpus corpus -> String.valueOf(corpus.documents().size());
			case CorpusDocument document -> {
				SetCount mine = mine(document);
				yield mine == null ? "" : mine.shortText();
			}
			case AnnotatorSet set -> {
				SetCount count = counts.get(set);
				yield count == null ? "" : count.shortText();
			}
			default -> "";
		};
	}

	/** The count of one's own set on a document; null where there is none or it is yet to be counted. */
	private SetCount mine(CorpusDocument document) {
		AnnotatorSet mine = new AnnotatorSet(document.corpus(), document.document(), me.get());
		return tree.sets(document).contains(mine) ? counts.get(mine) : null;
	}

	/** All that is known of an element, for the pointer that rests on it; null for nothing. */
	String hint(Object element) {
		return switch (element) {
			case Corpus corpus -> corpus.folder() + "\n" + (corpus.documents().size() == 1 ? "1 document" : corpus.documents().size() + " documents");
			case CorpusDocument document -> {
				SetCount mine = mine(document);
				String about = String.join("\n", document.title(), about(document.document()), document.document().author(),
						mine == null ? "You have not annotated it" : "Yours: " + mine.text());
				yield about.replaceAll("\n\n+", "\n");
			}
			case AnnotatorSet set -> {
				SetCount count = counts.get(set);
				yield count == null ? null : set.annotator() + ": " + count.text();
			}
			case null, default -> null;
		};
	}

	private Image image(Object element) {
		String icon = switch (element) {
			case Corpus corpus -> "corpus";
			case CorpusDocument document -> "document";
			default -> "annotator";
		};
		return ResourceLocator.imageDescriptorFromBundle("org.glossator.ui", "icons/" + icon + ".svg").map(images::get).orElse(null);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
