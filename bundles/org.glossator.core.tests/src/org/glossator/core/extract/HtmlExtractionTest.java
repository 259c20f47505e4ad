package org.glossator.core.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlExtractionTest {

	@TempDir
	Path folder;

	private ExtractedText extract(String html) throws IOException {
		return TextExtractor.extract(Files.writeString(folder.resolve("page.html"), html));
	}

	private static String marks(ExtractedText text) {
		return text.boilerplate().stream().map(line -> line.kind().id() + ":" + text.text().substring(line.begin(), line.end()))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void blocks_becomeLinesAndParagraphsHaveAGapBetween() throws IOException {
		String html = "<html><body><h1>Head\n line</h1><p>One <b>bold</b>,<br>two.</p><p>Three\u00a0&amp; four"
				+ "<ul><li>first<li>second</ul><table><tr><td>a<td>b<tr><td>c<td>d</table><div>last<div>inner</div></div><pre>x  y\n  z</pre>";
		assertEquals("Head line\n\nOne bold,\ntwo.\n\nThree\u00a0& four\n\nfirst\nsecond\n\na\tb\nc\td\n\nlast\ninner\n\nx  y\n  z\n",
				extract(html).text());
	}

	@Test
	void whatABrowserDoesNotShow_isNoText() throws IOException {
		String html = "<body><script>var a = 1;</script><style>p{}</style><p hidden>a</p><p style='display: none'>b</p><!-- c -->"
				+ "<template>d</template><p>Shown</p>";
		assertEquals("Shown\n", extract(html).text());
	}

	@Test
	void furniture_isMarkedAndNotThrownAway() throws IOException {
		String html = "<body class='has-sidebar'><nav><a href=a>News</a> <a href=b>Opinion</a></nav><main><article><h1>The title of it</h1>"
				+ "<p class=byline>By Ann Onymous</p><p>The water rose, and it was not for the monitors to say how long it would.</p>"
				+ "<p>They stayed, and the river was louder than the talk in the hall of the dam.</p><div class='share-buttons'>Tell friends</div>"
				+ "<ul><li><a href=c>Another piece</a></li></ul></article></main><aside>Most loved</aside><footer>\u00a9 2024 Paper</footer>";
		ExtractedText text = extract(html);
		assertEquals("The title of it", text.title());
		assertEquals("Ann Onymous", text.author());
		assertEquals("navigation:News Opinion\nmetadata:By Ann Onymous\nsharing:Tell friends\nrelated:Another piece\nrelated:Most loved\n"
				+ "legal:\u00a9 2024 Paper", marks(text));
	}

	@Test
	void wrapperWithAnUnluckyClass_doesNotSwallowTheArticle() throws IOException {
		String html = "<body><div class='content-share nav'><h1>The title of it</h1><p>The water rose, and it was not for the monitors to say.</p></div>";
		assertEquals("", marks(extract(html)));
	}

	@Test
	void head_tellsOfTheArticle() throws IOException {
		String html = "<html lang=en-GB><head><title>The piece - The Paper</title><meta property=og:site_name content='The Paper'>"
				+ "<link rel=canonical href='https://paper.example/piece'><meta property='article:published_time' content='2024-03-14T08:00:00Z'>"
				+ "<meta name=author content='Marta Quell'></head><body><p>Text of the piece.</p>";
		ExtractedText text = extract(html);
		assertEquals("The piece", text.title());
		assertEquals("The Paper", text.source());
		assertEquals("https://paper.example/piece", text.url());
		assertEquals("2024-03-14", text.published());
		assertEquals("Marta Quell", text.author());
		assertEquals("en-GB", text.language());
	}

	@Test
	void linkedData_fillsWhatTheHeadLeavesOut() throws IOException {
		String html = "<script type='application/ld+json'>{\"datePublished\":\"2023-01-02T00:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Idris Banfield\"}]}</script>"
				+ "<body><p>Text of the piece.</p>";
		assertEquals("2023-01-02", extract(html).published());
		assertEquals("Idris Banfield", extract(html).author());
	}

	@Test
	void encoding_isTheDeclaredOneWhereTheBytesFit() throws IOException {
		String page = "<html><head><meta charset=\"%s\"></head><body><p>\u0412\u043e\u0434\u0430 \u0432 \u0440\u0435\u043a\u0435</p>";
		byte[] declared = page.formatted("windows-1251").getBytes(Charset.forName("windows-1251"));
		Path file = Files.write(folder.resolve("a.htm"), declared);
		ExtractedText text = TextExtractor.extract(file);
		assertEquals("\u0412\u043e\u0434\u0430 \u0432 \u0440\u0435\u043a\u0435\n", text.text());
		assertArrayEquals(declared, text.original());
		byte[] lying = "<meta charset=utf-8><p>caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("caf\u00e9 au lait\n", TextExtractor.extract(Files.write(folder.resolve("b.html"), lying)).text());
		byte[] latin = "<meta charset=iso-8859-1><p>\u201ccaf\u00e9\u201d".getBytes(Charset.forName("windows-1252"));
		assertEquals("\u201ccaf\u00e9\u201d\n", TextExtractor.extract(Files.write(folder.resolve("c.html"), latin)).text());
		byte[] wide = "\ufeff<p>caf\u00e9".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("caf\u00e9\n", TextExtractor.extract(Files.write(folder.resolve("d.html"), wide)).text());
		String marked = "\ufeff<meta charset=windows-1251><p>caf\u00e9";
		assertEquals("caf\u00e9\n", TextExtractor.extract(Files.writeString(folder.resolve("f.html"), marked)).text());
		assertEquals("x\n", TextExtractor.extract(Files.writeString(folder.resolve("e.html"), "<meta charset=nonsense-9><p>x")).text());
	}

	@Test
	void htmlWithoutAName_isToldByItsBeginAndTextFilesAreNot() throws IOException {
		assertEquals("x\n", TextExtractor.extract(Files.writeString(folder.resolve("page"), "\n<!DOCTYPE HTML><p>x")).text());
		assertEquals("<html>x", TextExtractor.extract(Files.writeString(folder.resolve("page.txt"), "<html>x")).text());
	}

	@Test
	void deepNesting_isRead() throws IOException {
		ExtractedText text = extract("<div>".repeat(50_000) + "deep");
		assertTrue(text.text().startsWith("deep"));
	}
}
