package org.glossator.core.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.text.offset.OffsetTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The extraction on the five real articles, which lie beside the repository and are skipped where they do not. */
final class SeedArticlesTest {

	private static final Pattern SPAN = Pattern.compile("\"begin\": ?(\\d+), ?\"end\": ?(\\d+)");

	private static Path root() {
		String given = System.getProperty("glossator.root");
		Path at = Path.of(given == null ? "" : given).toAbsolutePath();
		while (at != null && !(Files.exists(at.resolve("glossator")) && Files.isDirectory(at.resolve("bundles")))) {
			at = at.getParent();
		}
		Assumptions.assumeTrue(at != null, "not inside the repository");
		return at;
	}

	private static ExtractedText article(String name) throws IOException {
		Path file = root().resolve("../shared/seeds").resolve(name + ".txt").normalize();
		Assumptions.assumeTrue(Files.exists(file), "the articles are not ours to ship");
		ExtractedText text = TextExtractor.extract(file);
		assertEquals(Files.readString(file), text.text());
		return text;
	}

	private static void hasNoGoldAnnotationInBoilerplate(String name, ExtractedText text) throws IOException {
		Path gold = root().resolve("seeds/articles").resolve(name + ".jsonl");
		Assumptions.assumeTrue(Files.exists(gold));
		OffsetTable offsets = OffsetTable.of(text.text());
		int spans = 0;
		for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
			Matcher span = SPAN.matcher(line);
			if (span.find() && !line.contains("\"layer\": \"boilerplate\"")) {
				int begin = offsets.fromCodePoint(Integer.parseInt(span.group(1)));
				int end = offsets.fromCodePoint(Integer.parseInt(span.group(2)));
				List<BoilerplateLine> hit = text.boilerplate().stream().filter(b -> b.begin() < end && begin < b.end()).toList();
				assertTrue(hit.isEmpty(), name + ": " + text.text().substring(begin, end) + " lies in " + hit);
				spans++;
			}
		}
		assertTrue(spans > 20, "only " + spans + " spans in " + gold);
	}

	@Test
	void globalResearchPage_isToldFromItsFurniture() throws IOException {
		ExtractedText text = article("000_8f7a5f6588c786aa");
		assertEquals("Global Research", text.source());
		assertEquals("South Front", text.author());
		assertEquals("2017-07-05", text.published());
		assertTrue(text.title().startsWith("Video: "));
		assertEquals("en", text.language());
		assertEquals(15, text.boilerplate().size());
		hasNoGoldAnnotationInBoilerplate("000_8f7a5f6588c786aa", text);
	}

	@Test
	void pageWithoutAHead_isToldByItsEnd() throws IOException {
		ExtractedText text = article("001_78c8e6e7a9575925");
		assertEquals("Global Research", text.source());
		assertEquals("South Front", text.author());
		assertEquals("", text.published(), "the year is nowhere in the text");
		assertEquals(5, text.boilerplate().size());
		hasNoGoldAnnotationInBoilerplate("001_78c8e6e7a9575925", text);
	}

	@Test
	void blogPage_losesNothingOfTheArticle() throws IOException {
		ExtractedText text = article("002_875301e812f1b9b9");
		assertEquals("Stephen Lendman", text.author());
		assertEquals("Implementing De-Escalation Zones in Syria", text.title());
		assertEquals(11, text.boilerplate().size());
		hasNoGoldAnnotationInBoilerplate("002_875301e812f1b9b9", text);
	}

	@Test
	void bareText_hasNoTitleAndNoFurniture() throws IOException {
		ExtractedText text = article("003_2489162a2bac2626");
		assertEquals("", text.title());
		assertEquals(List.of(), text.boilerplate());
		hasNoGoldAnnotationInBoilerplate("003_2489162a2bac2626", text);
	}

	@Test
	void rewrittenReport_namesItsSiteAtTheEnd() throws IOException {
		ExtractedText text = article("004_6955e563a14b0204");
		assertEquals("Kristopher Drake", text.author());
		assertEquals("2017-07-08", text.published());
		assertEquals("Ligue1talk", text.source());
		assertEquals(4, text.boilerplate().size());
		hasNoGoldAnnotationInBoilerplate("004_6955e563a14b0204", text);
	}
}
