package org.glossator.exchange.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Repository;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConllFormatTest {

	private static final SchemaSpec ENTITIES = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"))),
			List.of(new TagSetSpec("kinds", "", false, false, List.of(TagSpec.of("PER"), tag("LOC", "LOC"), tag("GPE", "LOC")))));

	@TempDir
	private Path folder;

	private static TagSpec tag(String name, String conll) {
		return new TagSpec(name, name, "", "", "", "", Map.of("conll", conll));
	}

	private static SpanRecord entity(int begin, int end, String kind) {
		return new SpanRecord("", "entity", Span.of(begin, end), FeatureValues.of("kind", kind), Provenance.imported("conll2002"));
	}

	private Collected read(ConllFormat format, String lines, Map<String, String> options) throws IOException {
		Path file = folder.resolve("d.conll");
		Files.writeString(file, lines);
		return Collected.read(format, ENTITIES, KnownDocuments.NONE, options, file);
	}

	private static AnnotatedDocument document(String text, SpanRecord... spans) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), text, "", List.of(spans));
	}

	private String write(ConllFormat format, Map<String, String> options, AnnotatedDocument document) throws IOException {
		Collected.write(format, ENTITIES, List.of(document), folder, options);
		return Files.readString(folder.resolve("d.conll"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ann B-PER\nLee I-PER\nmet O\nBob B-PER\nCox B-PER\nin O\nHoms B-LOC\n. O\n",
			"Ann I-PER\nLee I-PER\nmet O\nBob I-PER\nCox B-PER\nin O\nHoms I-LOC\n. O\n",
			"Ann B-PER\nLee E-PER\nmet O\nBob S-PER\nCox S-PER\nin O\nHoms S-LOC\n. O\n",
			"Ann\tB-PER\r\nLee\tL-PER\r\nmet\tO\r\nBob\tU-PER\r\nCox\tU-PER\r\nin\tO\r\nHoms\tU-LOC\r\n.\tO\r\n\r\n" })
	void anyScheme_isRead(String lines) throws IOException {
		Collected read = read(new Conll2002Format(), lines, Map.of());
		assertEquals("Ann Lee met Bob Cox in Homs.", read.documents.get(0).text());
		assertEquals(List.of(entity(0, 7, "PER"), entity(12, 15, "PER"), entity(16, 19, "PER"), entity(23, 27, "LOC")),
				read.documents.get(0).annotations());
		assertTrue(read.losses.isEmpty());
	}

	@Test
	void text_isPutTogetherAsTyped() throws IOException {
		Collected read = read(new Conll2002Format(), """
				He O
				said O
				: O
				" O
				It O
				's O
				5 O
				% O
				( O
				of O
				$ O
				10 O
				) O
				" O
				! O

				Next O
				. O
				""", Map.of());
		assertEquals("He said: \"It's 5% (of $10)\"!\nNext.", read.documents.get(0).text());
	}

	@Test
	void docstartLines_divideDocuments() throws IOException {
		Collected read = read(new Conll2003Format(), "-DOCSTART- -X- -X- O\n\nAnn NNP I-NP I-PER\n\n-DOCSTART- -X- -X- O\n\nHoms NNP I-NP I-LOC\n",
				Map.of());
		assertEquals(List.of("d-1 Ann", "d-2 Homs"), read.documents.stream().map(each -> each.info().id() + " " + each.text()).toList());
		assertEquals(Map.of(Lost.notRead("column 2"), 2, Lost.notRead("column 3"), 2), Collected.counts(read.losses));
	}

	@Test
	void tokensAskedFor_areKeptAndComeBack() throws IOException {
		String lines = "U.N. NNP I-NP I-LOC\nofficial NN I-NP O\nAnn NNP I-NP I-PER\n. . O O\n\n";
		Collected read = read(new Conll2003Format(), lines, Map.of("tokens", "yes"));
		assertEquals("U.N. official Ann.", read.documents.get(0).text());
		assertEquals("NNP", read.documents.get(0).annotations().stream().filter(record -> record.layer().equals("token")).findFirst()
				.orElseThrow().values().get("pos"));
		assertEquals(lines, write(new Conll2003Format(), Map.of(), read.documents.get(0)));
	}

	@Test
	void adjacentEntities_areToldApartInEveryScheme() throws IOException {
		AnnotatedDocument document = document("Ann Bob Cox left", entity(0, 3, "PER"), entity(4, 11, "PER"));
		assertEquals("Ann B-PER\nBob B-PER\nCox I-PER\nleft O\n\n", write(new Conll2002Format(), Map.of(), document));
		assertEquals("Ann _ O I-PER\nBob _ O B-PER\nCox _ O I-PER\nleft _ O O\n\n", write(new Conll2003Format(), Map.of(), document));
		assertEquals("Ann S-PER\nBob B-PER\nCox E-PER\nleft O\n\n", write(new Conll2002Format(), Map.of("scheme", "iobes"), document));
	}

	@Test
	void whatTokensCannotHold_isReported() throws IOException {
		AnnotatedDocument document = document("Aleppo's Ann Lee. Bob",
				new SpanRecord("1", "entity", Span.of(0, 3), FeatureValues.of("kind", "GPE"), Provenance.MANUAL),
				new SpanRecord("", "entity", Span.ofFragments(9, 12, 18, 21), FeatureValues.of("kind", "PER", "kind", "x", "mood", "y"),
						Provenance.imported("conll2002")),
				entity(9, 12, "PER"), entity(13, 13, "PER"), entity(12, 13, "PER"),
				new SpanRecord("", "claim", Span.of(0, 3), FeatureValues.NONE, Provenance.MANUAL));
		Map<String, Integer> losses = Collected.counts(Collected.write(new Conll2002Format(), ENTITIES, document, folder));
		assertEquals(Map.of(Lost.TOKEN_BOUNDARY, 1, Lost.coarser("entity", "kind", "LOC"), 1, Lost.ID, 1, Lost.ORIGIN, 1, Lost.DISCONTINUOUS, 1,
				Lost.furtherValues("entity", "kind"), 1, Lost.feature("entity", "mood"), 1, Lost.OVERLAP, 1, Lost.ZERO_WIDTH, 1,
				Lost.layer("claim"), 1), withoutBlank(losses));
		assertEquals(1, losses.get(Lost.BLANK));
	}

	private static Map<String, Integer> withoutBlank(Map<String, Integer> losses) {
		Map<String, Integer> rest = new HashMap<>(losses);
		rest.remove(Lost.BLANK);
		return rest;
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		for (String bad : List.of("Homs", "Homs LOC", "Homs X-LOC", "Homs B-")) {
			InputFault fault = assertThrows(InputFault.class, () -> read(new Conll2002Format(), "Ann B-PER\n" + bad + "\n", Map.of()), bad);
			assertEquals(2, fault.line(), bad);
		}
	}

	@Test
	void randomSets_keepTheTextAndLabelOfEverySpanWritten() throws IOException {
		for (long seed = 1; seed <= 60; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			String text = corpus.text();
			List<SpanRecord> spans = new ArrayList<>();
			for (int i = corpus.random().nextInt(6); i > 0; i--) {
				spans.add(new SpanRecord("", "entity", corpus.span(text), FeatureValues.of("kind", i % 2 == 0 ? "PER" : "LOC"),
						Provenance.imported("conll2002")));
			}
			spans.sort((a, b) -> a.span().compareTo(b.span()));
			AnnotatedDocument document = document(text, spans.toArray(SpanRecord[]::new));
			for (String scheme : List.of("iob1", "iob2", "iobes")) {
				Path target = folder.resolve(seed + scheme);
				Map<String, Integer> losses = Collected.counts(Collected.write(new Conll2002Format(), ENTITIES, List.of(document), target,
						Map.of("scheme", scheme)));
				AnnotatedDocument read = Collected.read(new Conll2002Format(), ENTITIES, KnownDocuments.NONE, Map.of("tokens", "yes"), target)
						.documents.get(0);
				assertEquals(bare(text), bare(read.text()), "seed " + seed);
				List<SpanRecord> back = read.annotations().stream().map(SpanRecord.class::cast).filter(span -> span.layer().equals("entity")).toList();
				int dropped = losses.getOrDefault(Lost.OVERLAP, 0) + losses.getOrDefault(Lost.ZERO_WIDTH, 0) + losses.getOrDefault(Lost.BLANK, 0);
				assertEquals(spans.size() - dropped, back.size(), "seed " + seed + losses);
				if (losses.keySet().stream().allMatch(Lost.WHITE_SPACE::equals)) {
					assertEquals(spans.stream().map(span -> bare(span.span().coveredText(text)) + span.values()).toList(),
							back.stream().map(span -> bare(span.span().coveredText(read.text())) + span.values()).toList(), "seed " + seed);
				}
				Path again = folder.resolve(seed + scheme + "again");
				Collected.write(new Conll2002Format(), ENTITIES, List.of(read), again, Map.of("scheme", scheme));
				assertEquals(read, Collected.read(new Conll2002Format(), ENTITIES, KnownDocuments.NONE, Map.of("tokens", "yes"), again)
						.documents.get(0), "seed " + seed);
			}
		}
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\\p{Z}\\p{Cc}\uFEFF]", "");
	}

	@Test
	void filesOfTheSharedTasks_areRead() throws IOException {
		Path fixtures = Repository.shared("fixtures/conll");
		assumeTrue(fixtures != null, "the fixtures are not here");
		AnnotatedDocument spanish = Collected.read(new Conll2002Format(), fixtures.resolve("2002/ner2002_test.conll")).documents.get(0);
		assertEquals("Wolff, currently a journalist in Argentina, played with Del Bosque in the final years of the seventies in Real Madrid.",
				spanish.text());
		assertEquals(List.of("Wolff PER", "Argentina LOC", "Del Bosque PER", "Real Madrid ORG"), spans(spanish));
		AnnotatedDocument english = Collected.read(new Conll2003Format(), fixtures.resolve("2003/en-orig.conll")).documents.get(0);
		assertEquals("U.N. official Ekeus heads for Baghdad.", english.text());
		assertEquals(List.of("U.N. ORG", "Ekeus PER", "Baghdad LOC"), spans(english));
		Path doccano = Repository.shared("fixtures/doccano");
		assertEquals(List.of("JAPAN LOC", "Nadim Ladki PER"),
				spans(Collected.read(new Conll2002Format(), doccano.resolve("sequence_labeling/example.conll")).documents.get(0)));
	}

	private static List<String> spans(AnnotatedDocument document) {
		return document.annotations().stream().map(SpanRecord.class::cast)
				.map(span -> span.span().coveredText(document.text()) + " " + span.values().get("kind")).toList();
	}

	@Test
	void detection_tellsTheColumns() throws IOException {
		byte[] two = "Ann B-PER\nmet O\n".getBytes();
		byte[] four = "Ann NNP I-NP I-PER\nmet VBD I-VP O\n".getBytes();
		byte[] text = "Ann met Bob in\nHoms today O\n".getBytes();
		Path file = folder.resolve("x");
		assertEquals(List.of(0.9, 0.3, 0.0), List.of(new Conll2002Format().detect(file, two), new Conll2002Format().detect(file, four),
				new Conll2002Format().detect(file, text)));
		assertEquals(List.of(0.3, 0.9), List.of(new Conll2003Format().detect(file, two), new Conll2003Format().detect(file, four)));
	}
}
