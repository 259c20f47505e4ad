package org.glossator.ui.corpus;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.glossator.core.corpus.Corpus;

/** Names and pictures in the corpus view. */
final class CorpusLabels extends LabelProvider implements IStyledLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case Corpus corpus -> new StyledString(corpus.name()).append("  " + corpus.documents().size() + " documents", StyledString.DECORATIONS_STYLER);
			case CorpusDocument document -> document(document);
			case AnnotatorSet set -> new StyledString(set.annotator());
			default -> new StyledString(String.valueOf(element));
		};
	}

	private static StyledString document(CorpusDocument document) {
		StyledString text = new StyledString(CorpusContent.title(document.document()));
		String about = document.document().source() + (document.document().published().isEmpty() ? "" : " " + document.document().published());
		return about.isBlank() ? text : text.append("  " + about.strip(), StyledString.DECORATIONS_STYLER);
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
