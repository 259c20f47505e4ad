package org.glossator.core.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page: its text in lines after its block structure, and what its head says of the article. */
final class HtmlText {

	private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");
	private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");
	private static final Pattern JSON_AUTHOR = Pattern
			.compile("\"author\"\\s*:\\s*(?:\\[\\s*)?\\{[^{}]*\"name\"\\s*:\\s*\"([^\"\\\\]{2,100})\"");

	private HtmlText() {
	}

	static SourceText read(byte[] bytes) {
		Document page = Jsoup.parse(decode(bytes));
		Credits credits = credits(page);
		HtmlLines lines = new HtmlLines(page);
		return new SourceText(lines.text(), credits, lines.marked());
	}

	/** A byte order mark counts most, then what the page declares where the bytes fit it, then what they look like. */
	private static String decode(byte[] bytes) {
		Encodings.Found found = Encodings.detect(bytes);
		Charset declared = declared(bytes);
		// Whether the bytes fit a Unicode encoding is seen from the bytes.
		boolean byLooks = declared == null || declared.name().startsWith("UTF-") || found.markLength() > 0
				|| found.charset().name().startsWith("UTF-16");
		return byLooks ? found.decode(bytes) : new String(bytes, declared);
	}

	private static Charset declared(byte[] bytes) {
		Matcher name = CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
		if (!name.find()) {
			return null;
		}
		try {
			Charset charset = Charset.forName(name.group(1));
			// On the web, ISO-8859-1 and ASCII mean windows-1252 (WHATWG Encoding Standard, names and labels).
			boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
			return western && Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : charset;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return null;
		}
	}

	private static Credits credits(Document page) {
		String source = Credits.first(meta(page, "og:site_name"), meta(page, "publisher"), meta(page, "dc.publisher"),
				meta(page, "application-name"));
		Element link = page.selectFirst("link[rel=canonical][href]");
		String url = Credits.first(link == null ? "" : link.attr("href"), meta(page, "og:url"));
		Element time = page.selectFirst("article time[datetime], time[pubdate][datetime], time[itemprop=datePublished][datetime], time[datetime]");
		String date = Credits.first(meta(page, "article:published_time"), meta(page, "datePublished"), meta(page, "date"),
				meta(page, "dc.date"), meta(page, "pubdate"), meta(page, "parsely-pub-date"), json(page, JSON_DATE),
				time == null ? "" : time.attr("datetime"));
		DateText.Found published = DateText.find(date);
		Element author = page.selectFirst("[rel=author], [itemprop=author], .byline .author, .author-name");
		return new Credits(title(page, source), source, url.startsWith("http") ? url : "", published == null ? "" : published.iso(),
				Credits.first(name(meta(page, "author")), name(meta(page, "article:author")), name(meta(page, "dc.creator")),
						json(page, JSON_AUTHOR), author == null ? "" : name(author.text().replaceFirst("(?i)^by ", ""))),
				Credits.first(page.select("html").attr("lang"), meta(page, "content-language")).replace('_', '-'));
	}

	private static String title(Document page, String source) {
		Element inside = page.selectFirst("article h1, main h1");
		Element heading = inside != null ? inside : page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
		String title = Credits.first(heading == null ? "" : heading.text(), meta(page, "og:title"), page.title());
		for (String between : new String[] { " | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00bb " }) {
			if (!source.isEmpty() && title.endsWith(between + source)) {
				return title.substring(0, title.length() - between.length() - source.length());
			}
		}
		return title;
	}

	/** The content of the meta element whose name, property or itemprop this is, whatever its case. */
	private static String meta(Document page, String name) {
		for (Element meta : page.select("meta[content]")) {
			if (name.equalsIgnoreCase(meta.attr("name")) || name.equalsIgnoreCase(meta.attr("property"))
					|| name.equalsIgnoreCase(meta.attr("itemprop")) || name.equalsIgnoreCase(meta.attr("http-equiv"))) {
				return meta.attr("content");
			}
		}
		return "";
	}

	/** A name is neither an address nor long. */
	private static String name(String text) {
		return text.contains("://") || text.length() > 150 ? "" : text;
	}

	private static String json(Document page, Pattern pattern) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			Matcher matcher = pattern.matcher(script.data());
			if (matcher.find()) {
				return matcher.group(1);
			}
		}
		return "";
	}
}
