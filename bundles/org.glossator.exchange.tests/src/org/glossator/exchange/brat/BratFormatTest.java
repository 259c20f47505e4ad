package org.glossator.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.label.PlainNames;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Repository;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratFormatTest {

	private static final Provenance READ = Provenance.imported("brat");

	private final BratFormat format = new BratFormat();

	@TempDir
	private Path folder;

	private Collected read(String text, String ann) throws IOException {
		return read(SchemaSpec.EMPTY, text, ann);
	}

	private Collected read(SchemaSpec schema, String text, String ann) throws IOException {
		Files.writeString(folder.resolve("d.txt"), text);
		Files.writeString(folder.resolve("d.ann"), ann);
		return Collected.read(format, schema, KnownDocuments.NONE, Map.of(), folder.resolve("d.ann"));
	}

	private static SpanRecord span(String id, String layer, Span span, String... values) {
		return new SpanRecord(id, layer, span, FeatureValues.of(values), READ);
	}

	@Test
	void linesOfEveryKind_areRead() throws IOException {
		Collected read = read("Sony and Ericsson merged.\nGood.", """
				T1\tOrg 0 4\tSony
				T2\tOrg 9 17\tEricsson
				T3\tMerge 18 24;26 30\tmerged Good
				E1\tMerge:T3 Org:T1 Org2:T2
				R1\tPartner Arg1:T1 Arg2:T2\t
				*\tSame T1 T2
				A1\tSize T1 big
				A2\tListed T2
				M1\tNegation E1
				N1\tReference T1 Wikipedia:26989\tSony Group
				#1\tAnnotatorNotes E1\ttwo firms
				""");
		SpanRecord merge = new SpanRecord("T3", "Merge", Span.ofFragments(18, 24, 26, 30),
				FeatureValues.of("arguments", "Org|T1", "arguments", "Org|T2", "Negation", "true"), READ.withNote("two firms"));
		assertEquals(List.of(span("T1", "Org", Span.of(0, 4), "Size", "big", "Reference", "Wikipedia:26989", "Reference-text", "Sony Group"),
				span("T2", "Org", Span.of(9, 17), "Listed", "true"), merge,
				new RelationRecord("R1", "Partner", "T1", "T2", FeatureValues.NONE, READ),
				new ChainRecord("", "Same", List.of("T1", "T2"), FeatureValues.NONE, READ)), read.documents.get(0).annotations());
		assertEquals(FeatureType.LINK, read.schema.layer("Merge").feature("arguments").type());
		assertTrue(read.losses.isEmpty());
		assertEquals("d", read.documents.get(0).info().id());
	}

	@Test
	void labelThatTheSchemaKnows_becomesItsLayer() throws IOException {
		TagSpec person = new TagSpec("PER", "", "", "", "", "", Map.of("brat", "Person"));
		SchemaSpec schema = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"))),
				List.of(new TagSetSpec("kinds", "", false, false, List.of(person, TagSpec.of("ORG")))));
		Collected read = read(schema, "Ann at Sony", "T1\tPerson 0 3\tAnn\nT2\tORG 7 11\tSony\nT3\tVerb 4 6\tat\n");
		assertEquals(List.of(span("T1", "entity", Span.of(0, 3), "kind", "PER"), span("T3", "Verb", Span.of(4, 6)),
				span("T2", "entity", Span.of(7, 11), "kind", "ORG")), read.documents.get(0).annotations());
		assertEquals(Map.of(Lost.unknownLayer("Verb"), 1), Collected.counts(read.losses));
	}

	@Test
	void lenientReading_reportsWhatItLeavesOut() throws IOException {
		Collected read = read("Ann met Bob", """
				T1 Person 0 3 Ann

				T2\tPerson 8 11\tBOB?
				E1\tMeet:T9 Who:T1
				R1\tKnows Subj:T1 Obj:T2
				R2\tKnows Arg1:T1 Arg2:T9
				A1\tOld T9
				*\tSame T1 T9
				X1\twhat is this
				""");
		assertEquals(Map.of(Lost.QUOTATION, 1, Lost.DANGLING, 4, Lost.notRead("role names of a relation"), 1,
				Lost.notRead("line that is none of brat's"), 1), Collected.counts(read.losses));
		assertEquals(4, read.documents.get(0).annotations().size());
	}

	@Test
	void offsetsInUtf16Units_areToldByTheirQuotations() throws IOException {
		Collected read = read("\uD83D\uDE00 Ann met Bob", "T1\tPerson 3 6\tAnn\nT2\tPerson 11 14\tBob\n");
		assertEquals(List.of(Span.of(3, 6), Span.of(11, 14)),
				read.documents.get(0).annotations().stream().map(record -> ((SpanRecord) record).span()).toList());
		assertEquals(Map.of(Lost.OFFSET_UNIT, 1), Collected.counts(read.losses));
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		for (String bad : List.of("T2\tPerson 0 99\tAnn", "T2\tPerson -1 3\tAnn", "T2\tPerson 3 0\tAnn", "T2\tPerson zero 3\tAnn", "T2\tPerson",
				"T1\tPerson 0 3\tAnn", "T2\tPerson 0 99999999999\tAnn", "E1\tMeet", "R1\tKnows Arg1:T1", "A1\tOld", "N1", "*",
				"T2\tPerson 0 1;\tA")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("Ann met Bob", "T1\tPerson 0 3\tAnn\n" + bad + "\n"), bad);
			assertEquals(2, fault.line(), bad);
			assertTrue(fault.getMessage().contains("d.ann"), fault.getMessage());
		}
	}

	@Test
	void missingText_isFault() throws IOException {
		Files.writeString(folder.resolve("alone.ann"), "T1\tPerson 0 3\tAnn\n");
		InputFault fault = assertThrows(InputFault.class, () -> Collected.read(format, folder.resolve("alone.ann")));
		assertTrue(fault.getMessage().contains("alone.txt"), fault.getMessage());
	}

	@Test
	void writtenFile_isWhatBratWrites() throws IOException {
		SchemaSpec schema = new SchemaSpec("1", List.of(
				LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"), FeatureSpec.of("identifier", FeatureType.CONCEPT)),
				LayerSpec.span("claim", FeatureSpec.of("evidence", FeatureType.LINK)), LayerSpec.simple("claimant", LayerKind.RELATION)),
				List.of(new TagSetSpec("kinds", "", false, false, List.of(TagSpec.of("PER"), TagSpec.of("ORG")))));
		AnnotatedDocument document = new AnnotatedDocument(org.glossator.text.record.DocumentInfo.ofId("d"), "\uD83D\uDE00 Ann said:\nno.", "",
				List.of(span("e7", "entity", Span.of(3, 6), "kind", "PER", "identifier", "http://example.org/Ann"),
						span("T1", "claim", Span.of(7, 16), "evidence", "e7"),
						new RelationRecord("x", "claimant", "T1", "e7", FeatureValues.NONE, READ)));
		assertEquals(Map.of(Lost.ID, 2), Collected.counts(Collected.write(format, schema, document, folder)));
		assertEquals("""
				T2\tentity 2 5\tAnn
				T1\tclaim 6 11;12 15\tsaid: no.
				E1\tclaim:T1 evidence:T2
				R1\tclaimant Arg1:E1 Arg2:T2\t
				N1\tidentifier T2 http://example.org/Ann\t
				A1\tkind T2 PER
				""", Files.readString(folder.resolve("d.ann")));
		assertEquals(document.text(), Files.readString(folder.resolve("d.txt")));
		SchemaSpec declared = BratConfiguration.read(folder.resolve("annotation.conf"));
		assertEquals(List.of("entity", "claimant", "claim"), declared.layers().stream().map(LayerSpec::name).toList());
		assertEquals(List.of("ORG", "PER"), declared.tagSet("kind").tags().stream().map(TagSpec::name).toList());
	}

	@Test
	void randomSets_comeBackButForTheLosses() throws IOException {
		for (long seed = 1; seed <= 150; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed, true).ids("T", "R");
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d", "");
			Path target = folder.resolve("s" + seed);
			Map<String, Integer> losses = Collected.counts(Collected.write(format, schema, document, target));
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), target);
			AnnotatedDocument back = read.documents.get(0);
			assertEquals(document.text(), back.text(), "seed " + seed);
			check("seed " + seed, document, back, losses);
			assertTrue(read.losses.isEmpty(), "seed " + seed + ": " + read.losses.losses());
		}
	}

	/** What is missing or changed is what was reported, and nothing else. */
	private static void check(String seed, AnnotatedDocument written, AnnotatedDocument read, Map<String, Integer> losses) {
		Map<String, AnnotationRecord> byId = new HashMap<>();
		read.annotations().forEach(record -> byId.put(record.id(), record));
		Map<String, Integer> expected = new HashMap<>();
		expected.put(Lost.DETAILS, 1);
		List<AnnotationRecord> chains = read.annotations().stream().filter(ChainRecord.class::isInstance).toList();
		int chain = 0;
		for (AnnotationRecord record : written.annotations()) {
			switch (record) {
				case DocumentLevelRecord level -> expected.merge(Lost.DOCUMENT_LEVEL, 1, Integer::sum);
				case SpanRecord span -> {
					String covered = written.text().substring(span.span().begin(), span.span().end());
					boolean onlyEnds = span.span().coveredText(written.text()).chars()
							.allMatch(c -> c == ' ' && span.span().isDiscontinuous() && !covered.contains(" ") || BratWords.endsLine((char) c));
					SpanRecord back = (SpanRecord) byId.get(span.id());
					if (span.span().isZeroWidth() || onlyEnds && back == null) {
						assertNull(back, seed);
						expected.merge(span.span().isZeroWidth() ? Lost.ZERO_WIDTH : Lost.LINE_END_SPAN, 1, Integer::sum);
						continue;
					}
					if (!back.span().equals(span.span())) {
						expected.merge(Lost.LINE_END_EDGE, 1, Integer::sum);
						assertEquals(marked(span.span(), written.text()), marked(back.span(), written.text()), seed);
					}
					int dropped = countValues(span) - countValues(back);
					if (dropped > 0) {
						expected.merge(Lost.DANGLING, dropped, Integer::sum);
					} else {
						assertEquals(span.values(), back.values(), seed);
					}
					assertEquals(span.provenance(), back.provenance(), seed);
					assertEquals(span.layer(), back.layer(), seed);
				}
				case RelationRecord relation -> {
					if (byId.get(relation.source()) == null || byId.get(relation.target()) == null) {
						expected.merge(Lost.RELATION_END, 1, Integer::sum);
						continue;
					}
					RelationRecord back = (RelationRecord) byId.get(relation.id());
					int dropped = countValues(relation) - countValues(back);
					if (dropped > 0) {
						expected.merge(Lost.DANGLING, dropped, Integer::sum);
						back = back.withValues(relation.values());
					}
					assertEquals(relation, back, seed);
				}
				case ChainRecord original -> {
					List<String> left = original.members().stream().filter(byId::containsKey).toList();
					if (original.members().size() > left.size()) {
						expected.merge(Lost.CHAIN_MEMBER, original.members().size() - left.size(), Integer::sum);
					}
					if (left.isEmpty()) {
						expected.merge(Lost.CHAIN, 1, Integer::sum);
						continue;
					}
					assertEquals(left, ((ChainRecord) chains.get(chain++)).members(), seed);
					expected.merge(Lost.ID, 1, Integer::sum);
					original.values().names().forEach(name -> expected.merge(Lost.feature(original.layer(), name), 1, Integer::sum));
					provenance(original.provenance(), expected);
				}
			}
		}
		assertEquals(expected, losses, seed);
	}

	private static int countValues(AnnotationRecord record) {
		return record.values().size();
	}

	private static void provenance(Provenance provenance, Map<String, Integer> expected) {
		expected.merge(provenance.status() == org.glossator.text.record.Status.ACCEPTED ? "none" : Lost.STATUS, 1, Integer::sum);
		expected.merge(provenance.origin().id().equals("import:brat") ? "none" : Lost.ORIGIN, 1, Integer::sum);
		expected.merge(provenance.hasConfidence() ? Lost.CONFIDENCE : "none", 1, Integer::sum);
		expected.merge(provenance.reason().isEmpty() ? "none" : Lost.REASON, 1, Integer::sum);
		expected.merge(provenance.note().isEmpty() ? "none" : Lost.NOTE, 1, Integer::sum);
		expected.remove("none");
	}

	/** The offsets of the characters that a span marks, line ends apart. */
	private static List<Integer> marked(Span span, String text) {
		List<Integer> marked = new java.util.ArrayList<>();
		for (int i = 0; i < span.fragmentCount(); i++) {
			for (int at = span.fragmentBegin(i); at < span.fragmentEnd(i); at++) {
				if (!BratWords.endsLine(text.charAt(at))) {
					marked.add(at);
				}
			}
		}
		return marked;
	}

	@Test
	void anyName_comesBack() {
		for (String name : List.of("entity", "layer two", "_u20_", "__u", "\uD83D\uDE00", "a/b.c", "_", "u_u_u20_")) {
			String encoded = PlainNames.encode(name);
			assertTrue(encoded.matches("[A-Za-z0-9_-]+"), encoded);
			assertEquals(name, PlainNames.decode(encoded));
		}
	}

	@Test
	void otherIds_areReplacedAndReported() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(org.glossator.text.record.DocumentInfo.ofId("d"), "Ann met Bob", "",
				List.of(span("a", "entity", Span.of(0, 3)), span("T1", "entity", Span.of(8, 11)),
						new RelationRecord("r", "knows", "a", "T1", FeatureValues.NONE, READ)));
		assertEquals(Map.of(Lost.ID, 2), Collected.counts(Collected.write(format, SchemaSpec.EMPTY, document, folder)));
		assertEquals(List.of(span("T2", "entity", Span.of(0, 3)), span("T1", "entity", Span.of(8, 11)),
				new RelationRecord("R1", "knows", "T2", "T1", FeatureValues.NONE, READ)),
				Collected.read(format, folder).documents.get(0).annotations());
	}

	@Test
	void severalAnnotators_haveAFolderEach() throws IOException {
		AnnotatedDocument one = new AnnotatedDocument(org.glossator.text.record.DocumentInfo.ofId("d"), "Ann", "anna",
				List.of(span("T1", "entity", Span.of(0, 3))));
		AnnotatedDocument two = new AnnotatedDocument(one.info(), "Ann", "bert", List.of());
		assertTrue(Collected.write(format, SchemaSpec.EMPTY, List.of(one, two), folder, Map.of()).isEmpty());
		Collected read = Collected.read(format, folder);
		assertEquals(List.of("anna", "bert"), read.documents.stream().map(AnnotatedDocument::annotator).toList());
		assertEquals(one.annotations(), read.documents.get(0).annotations());
	}

	@Test
	void bratsOwnTutorial_isRead() throws IOException {
		Path fixtures = Repository.shared("fixtures/brat");
		assumeTrue(fixtures != null, "the fixtures are not here");
		Collected read = Collected.read(format, fixtures.resolve("tutorial-news"));
		assertEquals(List.of("000-introduction/9", "010-navigation/0", "020-top_bar/0", "030-login/0", "040-text_span_annotation/4"),
				read.documents.stream().map(each -> each.info().id() + "/" + each.annotations().size()).toList());
		Map<String, AnnotationRecord> byId = new HashMap<>();
		read.documents.get(0).annotations().forEach(record -> byId.put(record.id(), record));
		assertEquals(List.of("Giver-Arg|T1", "Money-Arg|T2", "Beneficiary-Arg|T4", "Recipient-Arg|T6"), byId.get("T3").values().all("arguments"));
		assertEquals("High", byId.get("T3").values().get("Confidence"));
		assertEquals("100000000 USD", byId.get("T2").provenance().note());
		assertEquals("Wikipedia:64488", byId.get("T5").values().get("Reference"));
		assertEquals("T6", ((RelationRecord) byId.get("R2")).source());
		assertTrue(read.losses.isEmpty(), read.losses.losses().toString());
		assertEquals(LayerKind.CHAIN, read.schema.layer("Alias").kind());
		assertEquals(List.of("Name", "Nominal", "Other"), read.schema.tagSet("Mention").tags().stream().map(TagSpec::name).toList());
		for (AnnotatedDocument document : read.documents) {
			for (AnnotationRecord record : document.annotations()) {
				if (record instanceof SpanRecord span) {
					assertTrue(span.span().coveredText(document.text()).strip().length() > 0);
				}
			}
		}
	}

	@Test
	void bratsOwnTutorial_comesBackEqual() throws IOException {
		Path fixtures = Repository.shared("fixtures/brat");
		assumeTrue(fixtures != null, "the fixtures are not here");
		Collected read = Collected.read(format, fixtures.resolve("tutorial-news"));
		Collected.write(format, read.schema, read.documents, folder, Map.of());
		Collected again = Collected.read(format, read.schema, KnownDocuments.NONE, Map.of(), folder);
		assertEquals(read.documents, again.documents);
	}

	@Test
	void dkprosFiles_areRead() throws IOException {
		Path fixtures = Repository.shared("fixtures/brat");
		assumeTrue(fixtures != null, "the fixtures are not here");
		Collected read = Collected.read(format, fixtures.resolve("dkpro"));
		assertEquals(Map.of("document0a", 5, "document0b", 5, "document0c", 4, "document0d", 4, "document1", 5, "event", 2),
				read.documents.stream().collect(java.util.stream.Collectors.toMap(each -> each.info().id(), each -> each.annotations().size())));
		AnnotatedDocument broken = read.documents.get(2);
		assertEquals(Span.of(5, 9), ((SpanRecord) broken.annotations().get(1)).span(), "a gap of a line end only is closed");
		AnnotatedDocument merger = read.documents.get(4);
		assertEquals("This is an event.", merger.annotations().get(1).provenance().note());
		assertEquals(List.of("Org1|T1", "Org2|T3"), merger.annotations().get(1).values().all("arguments"));
		assertTrue(read.losses.isEmpty(), read.losses.losses().toString());
	}
}
