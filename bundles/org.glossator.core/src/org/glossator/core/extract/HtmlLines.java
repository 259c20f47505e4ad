package org.glossator.core.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page in lines: a block element begins and ends a line, paragraphs and headings have an empty line around
 * them, cells of a table row are parted by tabs. White space is collapsed as a browser would, but in {@code pre}. Lines
 * inside elements that are furniture by their name, role or class are marked.
 */
final class HtmlLines implements NodeVisitor {

	private static final Set<String> INVISIBLE = Set.of("head", "script", "style", "noscript", "template", "svg", "math", "iframe",
			"object", "embed", "canvas", "audio", "video", "select", "option", "datalist", "textarea");
	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table",
			"pre", "article", "section", "header", "footer", "nav", "aside", "figure", "form", "hr", "main");
	private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd", "br", "caption", "figcaption", "address", "fieldset",
			"legend", "details", "summary", "body", "center", "dialog", "thead", "tbody", "tfoot", "hgroup", "search");
	private static final Map<String, BoilerplateKind> BY_ROLE = Map.of("navigation", BoilerplateKind.NAVIGATION, "banner",
			BoilerplateKind.NAVIGATION, "contentinfo", BoilerplateKind.LEGAL, "complementary", BoilerplateKind.RELATED, "search",
			BoilerplateKind.NAVIGATION);
	/** Words of a class or id, in the order in which they decide. */
	private static final List<Map.Entry<Pattern, BoilerplateKind>> BY_CLASS = List.of(
			Map.entry(word("share|sharing|social|sharedaddy|follow|comment|comments|disqus|respond"), BoilerplateKind.SHARING),
			Map.entry(word("related|recommended|more-stories|read-more|readmore|trending|popular|tags|tag-list|jp-relatedposts"), BoilerplateKind.RELATED),
			Map.entry(word("ad|ads|advert|advertisement|sponsor|sponsored|promo|newsletter|subscribe|subscription|donate|donation|paywall"),
					BoilerplateKind.ADVERTISEMENT),
			Map.entry(word("cookie|cookies|legal|copyright|disclaimer|gdpr|consent"), BoilerplateKind.LEGAL),
			Map.entry(word("breadcrumb|breadcrumbs|menu|nav|navbar|navigation|pagination|sidebar|masthead|site-header|skip-link|screen-reader-text|toolbar"),
					BoilerplateKind.NAVIGATION),
			Map.entry(word("byline|dateline|entry-meta|post-meta|article-meta|author-box|author-bio|timestamp|posted-on|reading-time"),
					BoilerplateKind.METADATA));

	private record Zone(Element element, BoilerplateKind kind) {
	}

	private final StringBuilder out = new StringBuilder();
	private final List<BoilerplateLine> marked = new ArrayList<>();
	private final Deque<Zone> zones = new ArrayDeque<>();
	private final int wholeLength;
	private Element invisible;
	private Element preformatted;
	private int breaks;
	private boolean space;
	private boolean cell;
	private int lineBegin;
	/** The kind of the line's text so far; a line with text of the article in it is of the article. */
	private BoilerplateKind lineKind;
	/** Characters of the line outside links. */
	private int unlinked;
	private int linkDepth;
	private int listDepth;

	HtmlLines(Document page) {
		wholeLength = page.wholeText().length();
		NodeTraversor.traverse(this, page.body());
		endLine();
		if (!out.isEmpty()) {
			out.append('\n');
		}
	}

	private static Pattern word(String words) {
		return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])");
	}

	String text() {
		return out.toString();
	}

	List<BoilerplateLine> marked() {
		return marked;
	}

	@Override
	public void head(Node node, int depth) {
		if (invisible != null) {
			return;
		}
		if (node instanceof TextNode text) {
			append(text.getWholeText());
		} else if (node instanceof Element element) {
			open(element);
		}
	}

	private void open(Element element) {
		String name = element.normalName();
		if (INVISIBLE.contains(name) || element.hasAttr("hidden")
				|| element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none")) {
			invisible = element;
			return;
		}
		breakFor(name);
		cell |= name.equals("td") || name.equals("th");
		linkDepth += name.equals("a") ? 1 : 0;
		listDepth += name.equals("li") ? 1 : 0;
		if (name.equals("pre") && preformatted == null) {
			preformatted = element;
		}
		BoilerplateKind kind = kind(element, name);
		if (kind != null) {
			zones.push(new Zone(element, kind));
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (invisible != null) {
			invisible = node == invisible ? null : invisible;
			return;
		}
		if (!(node instanceof Element element)) {
			return;
		}
		String name = element.normalName();
		linkDepth -= name.equals("a") ? 1 : 0;
		if (!name.equals("br")) {
			breakFor(name);
		}
		listDepth -= name.equals("li") ? 1 : 0;
		preformatted = element == preformatted ? null : preformatted;
		if (!zones.isEmpty() && zones.peek().element() == element) {
			zones.pop();
		}
	}

	private void breakFor(String name) {
		if (PARAGRAPHS.contains(name)) {
			breaks = Math.max(breaks, 2);
		} else if (LINES.contains(name)) {
			breaks = name.equals("br") ? Math.min(2, breaks + 1) : Math.max(breaks, 1);
		}
	}

	private void append(String text) {
		if (preformatted != null) {
			for (String line : text.split("(?<=\n)")) {
				piece(line.stripTrailing());
				breaks += line.endsWith("\n") ? 1 : 0;
			}
			return;
		}
		int i = 0;
		while (i < text.length()) {
			int begin = i;
			while (i < text.length() && !isSpace(text.charAt(i))) {
				i++;
			}
			if (i > begin) {
				piece(text.substring(begin, i));
			}
			if (i < text.length()) {
				space = true;
				i++;
			}
		}
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
	}

	/** Writes characters, and before them the break, tab or blank that is due. */
	private void piece(String piece) {
		if (piece.isEmpty()) {
			return;
		}
		if (breaks > 0 || out.isEmpty()) {
			endLine();
			out.repeat('\n', out.isEmpty() ? 0 : breaks);
			lineBegin = out.length();
		} else if (cell) {
			out.append('\t');
		} else if (space) {
			out.append(' ');
		}
		BoilerplateKind kind = zones.isEmpty() ? null : zones.peekLast().kind();
		boolean first = out.length() == lineBegin;
		lineKind = first || kind == null ? kind : lineKind;
		unlinked += linkDepth > 0 && listDepth > 0 ? 0 : piece.length();
		out.append(piece);
		breaks = 0;
		space = false;
		cell = false;
	}

	private void endLine() {
		int begin = lineBegin;
		int end = out.length();
		while (begin < end && ArticleLines.isBlank(out.charAt(begin))) {
			begin++;
		}
		while (end > begin && ArticleLines.isBlank(out.charAt(end - 1))) {
			end--;
		}
		// An item of a list that is a link and nothing else leads to another article.
		BoilerplateKind kind = lineKind != null || unlinked > 0 ? lineKind : BoilerplateKind.RELATED;
		if (begin < end && kind != null) {
			marked.add(new BoilerplateLine(kind, begin, end));
		}
		lineKind = null;
		unlinked = 0;
		lineBegin = out.length();
	}

	private BoilerplateKind kind(Element element, String name) {
		switch (name) {
		case "html", "body", "main", "article", "a", "h1":
			return null;
		case "nav":
			return BoilerplateKind.NAVIGATION;
		case "button", "form", "label":
			return BoilerplateKind.NAVIGATION;
		case "aside":
			return holdsArticle(element) ? null : BoilerplateKind.RELATED;
		case "footer":
			return element.closest("article, blockquote") == null ? BoilerplateKind.LEGAL : BoilerplateKind.METADATA;
		case "header":
			return element.closest("article, main") != null || element.selectFirst("h1") != null ? null : BoilerplateKind.NAVIGATION;
		default:
			break;
		}
		BoilerplateKind kind = BY_ROLE.get(element.attr("role"));
		String words = element.className() + " " + element.id();
		for (int i = 0; i < BY_CLASS.size() && kind == null && words.length() > 1; i++) {
			kind = BY_CLASS.get(i).getKey().matcher(words).find() ? BY_CLASS.get(i).getValue() : null;
		}
		return kind == null || holdsArticle(element) ? null : kind;
	}

	/** A wrapper around the article has any class; what holds a title, the article, or much of the page is no furniture. */
	private boolean holdsArticle(Element element) {
		return element.selectFirst("h1, article, main") != null || 2 * element.wholeText().length() > wholeLength;
	}
}
