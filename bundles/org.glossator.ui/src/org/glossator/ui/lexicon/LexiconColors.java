package org.glossator.ui.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.glossator.ui.rules.EngineFileColors;

/** Gives each column of a lexicon a colour of its own; remarks are in italics. */
final class LexiconColors extends EngineFileColors {

	private static final int[] ON_LIGHT = { 0x000000, 0x8a1f11, 0x00627a, 0x4f5a66, 0x5a4a00 };
	private static final int[] ON_DARK = { 0xf0f0f0, 0xff9f8f, 0x70d0e0, 0xb0bcc8, 0xe0d070 };

	@Override
	protected DefaultDamagerRepairer pieces() {
		List<IToken> columns = new ArrayList<>();
		for (int i = 0; i < ON_LIGHT.length; i++) {
			columns.add(token(ON_LIGHT[i], ON_DARK[i], SWT.NORMAL));
		}
		return new DefaultDamagerRepairer(new Scanner(columns, remark()));
	}

	/** Cuts lines into cells; always starts at the beginning of a line. */
	private static final class Scanner implements ITokenScanner {

		private final List<IToken> columns;
		private final IToken remark;
		private String text = "";
		private int base;
		private int begin;
		private int at;
		private int column;

		Scanner(List<IToken> columns, IToken remark) {
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
					return remark;
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
			return columns.get(own % columns.size());
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
