package org.glossator.ui.corpus;

import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.glossator.core.corpus.Corpus;

/** Names, counts and pictures in the corpus view. */
final class CorpusLabels extends LabelProvider implements IStyledLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final SetCounts counts;
	private final Supplier<String> me;

	/** @param me the name of the person at this workbench, whose counts stand beside each document */
	CorpusLabels(SetCounts counts, Supplier<String> me) {
		this.counts = counts;
		this.me = me;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case Corpus corpus -> corpus(corpus);
			case CorpusDocument document -> document(document);
			case AnnotatorSet set -> set(set);
			default -> new StyledString(String.valueOf(element));
		};
	}

	private static StyledString corpus(Corpus corpus) {
		int documents = corpus.documents().size();
		String count = documents == 0 ? "no documents yet: drop files here" : documents == 1 ? "1 document" : documents + " documents";
		return new StyledString(corpus.name()).append("  " + count, StyledString.DECORATIONS_STYLER);
	}

	private StyledString document(CorpusDocument document) {
		StyledString text = new StyledString(document.title());
		String about = (document.document().source() + ' ' + document.document().published()).strip();
		if (!about.isEmpty()) {
			text.append("  " + about, StyledString.QUALIFIER_STYLER);
		}
		if (document.corpus().annotatorsOf(document.document().id()).contains(me.get())) {
			SetCount mine = counts.get(new AnnotatorSet(document.corpus(), document.document(), me.get()));
			String count = mine == null ? "" : mine.text();
			if (!count.isEmpty()) {
				text.append("  " + count, StyledString.COUNTER_STYLER);
			}
		}
		return text;
	}

	private StyledString set(AnnotatorSet set) {
		StyledString text = new StyledString(set.annotator());
		if (set.annotator().equals(me.get())) {
			text.append("  (you)", StyledString.QUALIFIER_STYLER);
		} else if (set.annotator().equals(Corpus.EXTRACTION)) {
			text.append("  (found on import)", StyledString.QUALIFIER_STYLER);
		}
		SetCount count = counts.get(set);
		if (count != null) {
			String known = count.text();
			text.append("  " + (known.isEmpty() ? "nothing yet" : known), StyledString.COUNTER_STYLER);
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		String name = switch (element) {
			case Corpus corpus -> "corpus";
			case CorpusDocument document -> "document";
			default -> "annotator";
		};
		return ResourceLocator.imageDescriptorFromBundle("org.glossator.ui", "icons/" + name + ".svg").map(images::get).orElse(null);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
