package org.glossator.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

	private static final String SCRIPT = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
	private static final Set<String> VOID = Set.of("meta", "input", "br");

	private final HtmlFormat format = new HtmlFormat();

	@TempDir
	private Path folder;

	private static SchemaSpec schema(String color) {
		LayerSpec entity = LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT), FeatureSpec.of("identifier", FeatureType.CONCEPT));
		return new SchemaSpec("1", List.of(new LayerSpec("entity", "Entity", LayerKind.SPAN, "", color, "", "kind", entity.features(), "", List.of(),
				List.of(), ""), LayerSpec.span("claim")), List.of());
	}

	private String write(SchemaSpec schema, AnnotatedDocument document) throws IOException {
		assertTrue(Collected.write(format, schema, document, folder).isEmpty());
		return Files.readString(folder.resolve(document.info().id() + ".html"));
	}

	private static SpanRecord span(String id, String layer, int begin, int end, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static AnnotatedDocument hostile() {
		String text = "Ann " + SCRIPT + " met Bob.\r\nGood.";
		return new AnnotatedDocument(new DocumentInfo("d", SCRIPT, "\"><b>", "javascript:alert(1)", "", "", "x\" onload=\"", "", "", ""), text, SCRIPT,
				List.of(span("a\"><i>", "entity", 0, 20, "kind", SCRIPT, "identifier", "javascript:alert(1)"),
						span("b", "<script>", 4, text.length(), "x", "</style></span>").withProvenance(
								Provenance.suggestion(Origin.engine("rule", "1"), 0.5, SCRIPT).withNote("'>")),
						new RelationRecord("r", "in", "b", "nowhere<", FeatureValues.of("y", "https://example.org/?a=1&b=2"), Provenance.MANUAL)));
	}

	@Test
	void markupInTexts_staysText() throws IOException {
		String page = write(schema("red;} body{display:none"), hostile());
		assertFalse(page.contains("<script"), page);
		assertFalse(page.contains("<img"), page);
		assertFalse(page.contains("href=\"javascript"), page);
		assertFalse(page.contains("display:none"), page);
		assertFalse(page.contains("onload=\"\""), page);
		assertTrue(page.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'"), page);
		assertTrue(page.contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">"), page);
		wellFormed(page);
	}

	/** Every element that opens closes, in order. */
	private static void wellFormed(String page) {
		Deque<String> open = new ArrayDeque<>();
		Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)((?:\\s[^<>\"]*(?:\"[^\"<>]*\")?)*)>").matcher(page.substring(page.indexOf("<html")));
		while (tags.find()) {
			if (tags.group(1).isEmpty() && !VOID.contains(tags.group(2))) {
				open.push(tags.group(2));
			} else if (!tags.group(1).isEmpty()) {
				assertEquals(open.pop(), tags.group(2));
			}
		}
		assertTrue(open.isEmpty(), open.toString());
	}

	/** The text that the page shows, labels of annotations apart. */
	private static String shown(String page) {
		String main = page.substring(page.indexOf("<main>\n") + 7, page.indexOf("</main>"));
		return main.replaceAll("<a class=\"tag[^>]*>[^<]*</a>", "").replaceAll("</p>\n", "\n").replaceAll("<[^>]*>", "").replace("&lt;", "<")
				.replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
	}

	private static String withoutLastLineEnd(String text) {
		return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
	}

	@Test
	void randomSets_showTheWholeTextAndAllAnnotations() throws IOException {
		for (long seed = 1; seed <= 150; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d", "anna");
			String page = new ReportPage(document, schema).write();
			wellFormed(page);
			String lines = document.text().replace("\r\n", "\n").replace('\r', '\n');
			assertEquals(withoutLastLineEnd(lines), withoutLastLineEnd(shown(page)), "seed " + seed);
			assertEquals(document.annotations().size(), page.split("<tr", -1).length - (document.annotations().isEmpty() ? 1 : 2), "seed " + seed);
			long spans = document.annotations().stream().filter(SpanRecord.class::isInstance).count();
			assertEquals(spans, page.split("class=\"tag ", -1).length - 1, "seed " + seed);
		}
	}

	@Test
	void nestedAndCrossingSpans_haveTracksOfTheirOwn() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "abcdef", "", List.of(span("1", "claim", 0, 4), span("2", "entity", 1, 2),
				span("3", "entity", 3, 6)));
		String page = write(schema("#112233"), document);
		assertTrue(page.contains("--c1: #112233"), page);
		assertTrue(page.contains("background-position:0 calc(100% - 20px),0 calc(100% - 16px),0 0"), page);
		assertEquals(5, page.split("class=\"m\"", -1).length - 1);
	}

	@Test
	void reading_isRefused() {
		assertThrows(UnsupportedOperationException.class,
				() -> format.read(ReadRequest.of(SchemaSpec.EMPTY, folder), new Collected(), new LossReport()));
	}

	@Test
	void chromium_showsThePageAndRunsNothing() throws Exception {
		Path chromium = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream().map(Path::of)
				.filter(Files::isExecutable).findFirst().orElse(null);
		assumeTrue(chromium != null, "there is no Chromium here");
		write(schema("#112233"), hostile());
		Path dom = folder.resolve("dom.html");
		Process process = new ProcessBuilder(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=2000", "--dump-dom", folder.resolve("d.html").toUri().toString())
				.redirectOutput(dom.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		boolean ended = process.waitFor(60, TimeUnit.SECONDS);
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		assumeTrue(ended && process.exitValue() == 0, "Chromium does not run here");
		String shown = Files.readString(dom, StandardCharsets.UTF_8);
		assertTrue(shown.contains("<title>&lt;script&gt;"), shown);
		assertFalse(shown.contains("<title>taken"), shown);
		assertFalse(shown.contains("<script"), shown);
		assertEquals(Map.of("p", 2), Map.of("p", shown.substring(shown.indexOf("<main>"), shown.indexOf("</main>")).split("<p ", -1).length - 1));
	}
}
