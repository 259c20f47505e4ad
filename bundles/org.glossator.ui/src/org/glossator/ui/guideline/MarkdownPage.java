package org.glossator.ui.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.glossator.ui.guideline.StyledPage.Indent;
import org.glossator.ui.guideline.StyledPage.Kind;
import org.glossator.ui.guideline.StyledPage.Look;

/**
 * A guideline page in Markdown (CommonMark), read once and laid out as a whole or by section. A section begins at the
 * heading that an anchor names and ends before the next heading of the same or a higher rank. Immutable.
 */
final class MarkdownPage {

	private final Node document;

	private MarkdownPage(Node document) {
		this.document = document;
	}

	/** Reads Markdown; there is no Markdown that cannot be read. */
	static MarkdownPage parse(String markdown) {
		return new MarkdownPage(Parser.builder().build().parse(markdown));
	}

	/** The whole page. */
	StyledPage whole() {
		Layout layout = new Layout();
		layout.visitChildren(document);
		return layout.page();
	}

	/** What stands before the first section: what holds for the whole layer. */
	StyledPage introduction() {
		Layout layout = new Layout();
		for (Node node = document.getFirstChild(); node != null && !(node instanceof Heading heading && heading.getLevel() > 1); node = node.getNext()) {
			if (!(node instanceof Heading)) {
				node.accept(layout);
			}
		}
		return layout.page();
	}

	/** The section of that anchor without its heading; null where there is none. */
	StyledPage section(String anchor) {
		Heading heading = heading(anchor);
		if (heading == null) {
			return null;
		}
		Layout layout = new Layout();
		for (Node node = heading.getNext(); node != null && !(node instanceof Heading next && next.getLevel() <= heading.getLevel()); node = node.getNext()) {
			node.accept(layout);
		}
		return layout.page();
	}

	private Heading heading(String anchor) {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && slug(plain(heading)).equals(slug(anchor))) {
				return heading;
			}
		}
		return null;
	}

	/** As the usual renderers name headings: lower case, blanks to hyphens, no punctuation but hyphen and underscore. */
	private static String slug(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-").replaceAll("[^\\p{L}\\p{N}_-]", "");
	}

	private static String plain(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(Code part) {
				text.append(part.getLiteral());
			}
		});
		return text.toString();
	}

	/** Lays nodes out one after the other. */
	private static final class Layout extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();
		private final List<Look> looks = new ArrayList<>();
		private final List<Indent> lines = new ArrayList<>();
		private int depth;
		private int number;
		private String bullet = "";

		StyledPage page() {
			int end = text.length();
			while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			text.setLength(end);
			return new StyledPage(text.toString(), looks.stream().filter(look -> look.end() <= text.length()).toList(),
					lines.stream().filter(line -> line.offset() < text.length()).toList());
		}

		@Override
		public void visitChildren(Node parent) {
			super.visitChildren(parent);
		}

		private void block(Runnable content) {
			if (depth > 0) {
				lines.add(new Indent(text.length(), depth));
			}
			text.append(bullet);
			bullet = "";
			content.run();
			text.append('\n');
		}

		private void gap() {
			if (depth == 0) {
				text.append('\n');
			}
		}

		private void looking(Kind kind, String address, Runnable content) {
			int begin = text.length();
			content.run();
			looks.add(new Look(begin, text.length(), kind, address));
		}

		@Override
		public void visit(Heading heading) {
			if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n' && depth == 0 && !text.toString().endsWith("\n\n")) {
				text.append('\n');
			}
			block(() -> looking(heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING, "", () -> visitChildren(heading)));
		}

		@Override
		public void visit(Paragraph paragraph) {
			block(() -> visitChildren(paragraph));
			gap();
		}

		@Override
		public void visit(BulletList list) {
			list(list, 0);
		}

		@Override
		public void visit(OrderedList list) {
			list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
		}

		private void list(Node list, int first) {
			int outer = number;
			number = first;
			depth++;
			visitChildren(list);
			depth--;
			number = outer;
			gap();
		}

		@Override
		public void visit(ListItem item) {
			bullet = number > 0 ? number++ + ". " : "• ";
			visitChildren(item);
		}

		@Override
		public void visit(BlockQuote quote) {
			depth++;
			visitChildren(quote);
			depth--;
			gap();
		}

		@Override
		public void visit(FencedCodeBlock code) {
			code(code.getLiteral());
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			code(code.getLiteral());
		}

		private void code(String literal) {
			block(() -> looking(Kind.CODE, "", () -> text.append(literal.stripTrailing())));
			gap();
		}

		@Override
		public void visit(ThematicBreak rule) {
			block(() -> text.append("———"));
			gap();
		}

		@Override
		public void visit(Text part) {
			text.append(part.getLiteral());
		}

		@Override
		public void visit(Code code) {
			looking(Kind.CODE, "", () -> text.append(code.getLiteral()));
		}

		@Override
		public void visit(Emphasis emphasis) {
			looking(Kind.EMPHASIS, "", () -> visitChildren(emphasis));
		}

		@Override
		public void visit(StrongEmphasis emphasis) {
			looking(Kind.STRONG, "", () -> visitChildren(emphasis));
		}

		@Override
		public void visit(Link link) {
			looking(Kind.LINK, link.getDestination(), () -> visitChildren(link));
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			text.append(' ');
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			text.append('\n');
		}

		@Override
		public void visit(HtmlBlock html) {
			// Shown as it stands: a guideline runs no scripts here.
			block(() -> text.append(html.getLiteral().stripTrailing()));
			gap();
		}

		@Override
		public void visit(HtmlInline html) {
			text.append(html.getLiteral());
		}
	}
}
