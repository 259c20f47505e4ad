package org.glossator.ui.rules;

import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Colours the text of a lexicon or script, and tells the problem of a line under the pointer. UI thread only. */
public abstract class EngineFileColors extends SourceViewerConfiguration {

	private final boolean dark;

	/** For the ground that texts have now, light or dark. */
	protected EngineFileColors() {
		dark = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < 0.5f;
	}

	/** Text of a colour, as {@code 0xrrggbb} on a light and on a dark ground. */
	protected final IToken token(int onLight, int onDark, int style) {
		int rgb = dark ? onDark : onLight;
		return new Token(new TextAttribute(new Color(new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255)), null, style));
	}

	/** Remarks, which the engine passes over. */
	protected final IToken remark() {
		return token(0x4f7a4f, 0x8fbf8f, SWT.ITALIC);
	}

	/** Cuts the text into coloured pieces. */
	protected abstract DefaultDamagerRepairer pieces();

	@Override
	public final IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		DefaultDamagerRepairer pieces = pieces();
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(pieces, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(pieces, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public final IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover() {
			@Override
			protected boolean isIncluded(Annotation annotation) {
				return annotation.getText() != null;
			}
		};
	}

	@Override
	public final ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new DefaultTextHover(viewer);
	}
}
