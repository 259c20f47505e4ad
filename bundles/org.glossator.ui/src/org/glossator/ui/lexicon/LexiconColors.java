package org.glossator.ui.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Gives each column of a lexicon a colour of its own; remarks are in italics. */
final class LexiconColors extends SourceViewerConfiguration {

	private static final int[] ON_LIGHT = { 0x000000, 0x8a1f11, 0x00627a, 0x4f5a66, 0x5a4a00 };
	private static final int[] ON_DARK = { 0xf0f0f0, 0xff9f8f, 0x70d0e0, 0xb0bcc8, 0xe0d070 };

	private final boolean dark;

	/** @param dark whether the text stands on a dark ground */
	LexiconColors(boolean dark) {
		this.dark = dark;
	}

	private TextAttribute attribute(int rgb, int style) {
		return new TextAttribute(new Color(new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255)), null, style);
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		int[] palette = dark ? ON_DARK : ON_LIGHT;
		List<TextAttribute> columns = new ArrayList<>();
		for (int rgb : palette) {
			columns.add(attribute(rgb, SWT.NORMAL));
		}
		DefaultDamagerRepairer lines = new DefaultDamagerRepairer(new Scanner(columns, attribute(dark ? 0x8fbf8f : 0x4f7a4f, SWT.ITALIC)));
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover() {
			@Override
			protected boolean isIncluded(Annotation annotation) {
				return annotation.getText() != null;
			}
		};
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new DefaultTextHover(viewer);
	}

	/** Cuts lines into cells; always starts at the beginning of a line. */
	private static final class Scanner implements ITokenScanner {

		private final List<TextAttribute> columns;
		private final TextAttribute remark;
		private String text = "";
		private int base;
		private int begin;
		private int at;
		private int column;

		Scanner(List<TextAttribute> columns, TextAttribute remark) {
			this.columns = columns;
			this.remark = remark;
		}

		@Override
		public void setRange(IDocument document, int offset, int length) {
			text = document.get().substring(offset, offset + length);
			base = offset;
			at = 0;
			begin = 0;
			column = 0;
		}

		@Override
		public IToken nextToken() {
			begin = at;
			if (at == text.length()) {
				return Token.EOF;
			}
			boolean lineStart = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
			if (lineStart) {
				column = 0;
				if (text.charAt(at) == '#') {
					while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
						at++;
					}
					return new Token(remark);
				}
			}
			int own = column;
			boolean quoted = false;
			while (at < text.length()) {
				char c = text.charAt(at++);
				if (c == '\n' || c == '\r') {
					break;
				}
				if (c == '"') {
					quoted = !quoted;
				} else if (c == ',' && !quoted) {
					column++;
					break;
				}
			}
			return new Token(columns.get(own % columns.size()));
		}

		@Override
		public int getTokenOffset() {
			return base + begin;
		}

		@Override
		public int getTokenLength() {
			return at - begin;
		}
	}
}
