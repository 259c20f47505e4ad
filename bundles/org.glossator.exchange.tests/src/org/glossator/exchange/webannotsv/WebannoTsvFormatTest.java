package org.glossator.exchange.webannotsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Loss;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
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
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebannoTsvFormatTest {

	private static final String TABLE = """
			#FORMAT=WebAnno TSV 3.3
			#T_SP=webanno.custom.Claim|ROLE_webanno.custom.Claim:evidence_webanno.custom.ClaimEvidenceLink|uima.tcas.Annotation|type
			#T_CH=webanno.custom.CorefLink|referenceRelation|referenceType
			#T_RL=webanno.custom.Claimant|role|BT_uima.tcas.Annotation


			#Text=The \\uD83D\\uDE00 mayor spoke .
			1-1	0-3	The	_	_	_	_	_	_	_\t
			1-2	4-6	\uD83D\uDE00	for;*[1]	2-1[2];1-3.1[3]	event[1]	*->1-1	he[1]	_	_\t
			1-3	7-12	mayor	_[1]	*	event[1]	*->1-1	he[1]	agent	2-1[2_1]\t
			1-3.1	8-10	ay	_[3]	*	x\\_y\\|z[3]	_	_	_	_\t
			1-4	13-18	spoke	_	_	_	_	_	_	_\t

			#Text=He left .
			2-1	22-24	He	_[2]	*	*[2]	is->1-2	he[1]	_	_\t
			2-2	25-29	left	_	_	_	_	_	_	_\t
			""".replace("\\uD83D\\uDE00", "\uD83D\uDE00");

	private static final LayerSpec CLAIM = LayerSpec.span("claim", FeatureSpec.of("type", FeatureType.TEXT), FeatureSpec.of("worth", FeatureType.INTEGER),
			new FeatureSpec("evidence", "", FeatureType.LINK, "", true, false, null, null, "", "", "evidence"),
			new FeatureSpec("tags", "", FeatureType.TEXT, "", true, false, null, null, "", "", "tags"));
	private static final SchemaSpec SCHEMA = new SchemaSpec("1", List.of(CLAIM, LayerSpec.simple("claimant", LayerKind.RELATION, FeatureSpec.of("role", FeatureType.TEXT)),
			LayerSpec.simple("coref", LayerKind.CHAIN), LayerSpec.simple("slant", LayerKind.DOCUMENT)), List.of());
	private static final Provenance READ = Provenance.imported("webanno-tsv");

	private final WebannoTsvFormat format = new WebannoTsvFormat();

	@TempDir
	Path folder;

	private Collected read(SchemaSpec schema, String table) throws IOException {
		return Collected.read(format, schema, KnownDocuments.NONE, Map.of(), Files.writeString(folder.resolve("t.tsv"), table));
	}

	@Test
	void everyKindOfColumn_isRead() throws IOException {
		AnnotatedDocument document = read(SCHEMA, TABLE).documents.get(0);
		assertEquals("The \uD83D\uDE00 mayor spoke .\n He left .", document.text());
		Map<String, AnnotationRecord> byId = new HashMap<>();
		document.annotations().forEach(record -> byId.put(record.id(), record));
		List<String> told = document.annotations().stream().map(record -> record.layer() + " " + switch (record) {
			case SpanRecord span -> span.span() + " " + span.values();
			case RelationRecord relation -> relation.values() + " " + place(byId, relation.source()) + " to " + place(byId, relation.target());
			case ChainRecord chain -> chain.members().stream().map(id -> place(byId, id)).toList().toString();
			case DocumentLevelRecord level -> "";
		}).toList();
		SpanRecord claim = (SpanRecord) document.annotations().stream().filter(record -> "event".equals(record.values().get("type"))).findFirst().orElseThrow();
		assertEquals(List.of("for|22-24", "8-10"), claim.values().all("evidence").stream()
				.map(value -> value.substring(0, value.lastIndexOf('|') + 1) + place(byId, value.substring(value.lastIndexOf('|') + 1))).toList());
		assertTrue(told.contains("CorefLink 4-12 referenceType=he"), told.toString());
		assertTrue(told.contains("CorefLink 22-24 referenceRelation=is, referenceType=he"), told.toString());
		assertTrue(told.contains("claim 8-10 type=x_y|z"), told.toString());
		assertTrue(told.contains("claimant role=agent 22-24 to 4-12"), told.toString());
		assertTrue(told.contains("coref [4-12, 22-24]"), told.toString());
		assertEquals(7, told.size(), told.toString());
	}

	private static String place(Map<String, AnnotationRecord> byId, String id) {
		return ((SpanRecord) byId.get(id)).span().toString();
	}

	@Test
	void textOfTheCorpus_isTakenWhereItFits() throws IOException {
		Path file = Files.writeString(folder.resolve("wire.tsv"), TABLE);
		String fits = "The \uD83D\uDE00 mayor spoke .\r\nHe left .\n\nmore\n";
		for (String text : List.of(fits, "The \uD83D\uDE00 mayor spoke .\n\n\nHe left .")) {
			KnownDocuments known = Collected.known(List.of(new AnnotatedDocument(DocumentInfo.ofId("wire"), text, "", List.of())));
			AnnotatedDocument read = Collected.read(format, SCHEMA, known, Map.of(), file).documents.get(0);
			assertEquals(text.equals(fits) ? fits : "The \uD83D\uDE00 mayor spoke .\n He left .", read.text());
		}
	}

	@Test
	void foldersOfSeveralAnnotators_nameThem() throws IOException {
		List<AnnotatedDocument> sets = List.of(new AnnotatedDocument(DocumentInfo.ofId("d"), "One two.", "anna", List.of()),
				new AnnotatedDocument(DocumentInfo.ofId("d"), "One two.", "ben", List.of()));
		assertEquals(List.of(), Collected.write(format, SCHEMA, sets, folder.resolve("sets"), Map.of()).losses());
		assertEquals(List.of("anna", "ben"), Collected.read(format, folder.resolve("sets")).documents.stream().map(AnnotatedDocument::annotator).toList());
		Files.writeString(folder.resolve("sets/other.tsv"), "a\tb\n");
		assertEquals(2, Collected.read(format, folder.resolve("sets")).documents.size());
	}

	@Test
	void whatTheTableCannotHold_isReportedEntryByEntry() throws IOException {
		String text = "One two.\n\nThree  four.";
		SpanRecord one = new SpanRecord("s1", "claim", Span.of(0, 3), FeatureValues.of("type", "a", "type", "b", "tags", "x", "odd", "y", "evidence", "r|s2",
				"evidence", "gone"), READ);
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), text, "anna", List.of(
				new DocumentLevelRecord("d1", "slant", FeatureValues.NONE, READ), one,
				new SpanRecord("s2", "claim", Span.ofFragments(4, 7, 10, 15), FeatureValues.of("type", ""), Provenance.MANUAL.withNote("n")),
				new SpanRecord("s3", "claim", Span.of(8, 9), FeatureValues.NONE, READ), new SpanRecord("s4", "claim", Span.of(9, 9), FeatureValues.NONE, READ),
				new SpanRecord("s5", "claim", Span.of(15, 19), FeatureValues.of("type", "a\r\nb"), Provenance.suggestion(READ.origin(), 0.5, "why")),
				new RelationRecord("r1", "claimant", "s1", "s3", FeatureValues.NONE, READ),
				new ChainRecord("c1", "coref", List.of("s1", "d1"), FeatureValues.of("kind", "k"), READ),
				new ChainRecord("c2", "coref", List.of("s3"), FeatureValues.NONE, READ)));
		LossReport losses = Collected.write(format, SCHEMA, List.of(document), folder, Map.of());
		List<Loss> expected = new ArrayList<>(List.of(new Loss(Lost.ANNOTATOR, 1, List.of("d")), new Loss(Lost.WHITE_SPACE, 1, List.of("d")),
				new Loss(Lost.DOCUMENT_LEVEL, 1, List.of("d d1")), new Loss(Lost.ID, 5, List.of("d 0-3", "d 4-7,10-15", "d 9-9", "d 15-19", "d c1")),
				new Loss(Lost.feature("claim", "odd"), 1, List.of("d 0-3")), new Loss(Lost.feature("claim", "tags"), 1, List.of("d 0-3")),
				new Loss(Lost.furtherValues("claim", "type"), 1, List.of("d 0-3")), new Loss(Lost.DISCONTINUOUS, 1, List.of("d 4-7,10-15")),
				new Loss(Lost.ORIGIN, 1, List.of("d 4-7,10-15")), new Loss(Lost.NOTE, 1, List.of("d 4-7,10-15")),
				new Loss(Lost.EMPTY_VALUE, 1, List.of("d 4-7,10-15")), new Loss(TsvDocument.NO_TOKEN, 2, List.of("d 8-9", "d 8-9")),
				new Loss(TsvDocument.MOVED, 1, List.of("d 9-9")), new Loss(TsvDocument.CUT, 1, List.of("d 15-19")),
				new Loss(Lost.STATUS, 1, List.of("d 15-19")), new Loss(Lost.CONFIDENCE, 1, List.of("d 15-19")), new Loss(Lost.REASON, 1, List.of("d 15-19")),
				new Loss(Lost.LINE_ENDS, 1, List.of("d 15-19")), new Loss(TsvDocument.COPIED, 2, List.of("d 0-3", "d 8-9")),
				new Loss(Lost.CHAIN_MEMBER, 1, List.of("d c1")), new Loss(Lost.feature("coref", "kind"), 1, List.of("d c1")),
				new Loss(Lost.CHAIN, 1, List.of("d c2")), new Loss(Lost.DANGLING, 1, List.of("d 0-3")), new Loss(Lost.RELATION_END, 1, List.of("d r1"))));
		assertEquals(new HashSet<>(expected), new HashSet<>(losses.losses()));
		AnnotatedDocument read = Collected.read(format, SCHEMA, KnownDocuments.NONE, Map.of(), folder.resolve("d.tsv")).documents.get(0);
		assertEquals("One two.\n Three  four.", read.text());
		assertEquals(List.of("0-3", "4-15", "8-8", "17-19"), read.annotations().stream().filter(record -> record.layer().equals("claim"))
				.map(record -> ((SpanRecord) record).span().toString()).toList());
	}

	@Test
	void randomCorpora_loseWhatIsReportedAndNothingElse() throws IOException {
		for (long seed = 1; seed <= Fuzz.rounds(150); seed++) {
			RandomCorpus random = new RandomCorpus(seed);
			SchemaSpec schema = random.schema();
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			LossReport losses = Collected.write(format, schema, List.of(document), folder, Map.of());
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), folder.resolve("d1.tsv"));
			AnnotatedDocument back = read.documents.get(0);
			Map<String, Integer> lost = Collected.counts(losses);
			if (!lost.containsKey(Lost.WHITE_SPACE)) {
				assertEquals(List.of(), read.losses.losses(), "seed " + seed);
				assertEquals(document.text(), back.text(), "seed " + seed);
			}
			assertEquals(document.text().replaceAll("[\\s\\p{Z}]+", ""), back.text().replaceAll("[\\s\\p{Z}]+", ""), "seed " + seed);
			long spans = document.annotations().stream().filter(SpanRecord.class::isInstance).count() - lost.getOrDefault(TsvDocument.NO_TOKEN, 0);
			long relations = document.annotations().stream().filter(RelationRecord.class::isInstance).count() - lost.getOrDefault(Lost.RELATION_END, 0);
			long chains = document.annotations().stream().filter(ChainRecord.class::isInstance).count() - lost.getOrDefault(Lost.CHAIN, 0);
			long links = back.annotations().stream().filter(ChainRecord.class::isInstance).mapToLong(record -> ((ChainRecord) record).members().size()).sum();
			if (!lost.containsKey(TsvDocument.NO_TOKEN)) {
				assertEquals(spans + links, back.annotations().stream().filter(SpanRecord.class::isInstance).count(), "seed " + seed);
				assertEquals(List.of(), missing(document, back, lost), "seed " + seed);
			}
			assertEquals(relations, back.annotations().stream().filter(RelationRecord.class::isInstance).count(), "seed " + seed);
			assertEquals(chains, back.annotations().stream().filter(ChainRecord.class::isInstance).count(), "seed " + seed);
		}
	}

	/** Spans that no loss excuses and that are not there. */
	private static List<AnnotationRecord> missing(AnnotatedDocument document, AnnotatedDocument back, Map<String, Integer> lost) {
		boolean changed = lost.containsKey(TsvDocument.CUT) || lost.containsKey(TsvDocument.MOVED) || lost.containsKey(Lost.DISCONTINUOUS)
				|| lost.containsKey(Lost.EMPTY_VALUE) || lost.containsKey(Lost.LINE_ENDS)
				|| lost.keySet().stream().anyMatch(loss -> loss.startsWith("The feature") || loss.startsWith("Of several"));
		List<AnnotationRecord> missing = new ArrayList<>();
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof SpanRecord span && !changed && back.annotations().stream().noneMatch(other -> other instanceof SpanRecord same
					&& same.layer().equals(span.layer()) && same.span().equals(span.span()) && same.values().equals(span.values()))) {
				missing.add(span);
			}
		}
		return missing;
	}

	@Test
	void wrongContent_isToldWithItsLine() throws IOException {
		for (String[] change : new String[][] { { "TSV 3.3", "TSV 2.0", "1" }, { "#T_SP=", "#T_XX=", "2" }, { "1-2\t4-6", "1-2\t4-x", "9" },
				{ "1-2\t4-6", "1-2\t6-4", "9" }, { "1-2\t4-6", "1-2\t40-60", "9" }, { "1-2\t4-6", "1-2\t2-4", "9" }, { "mayor\t_[1]", "major\t_[1]", "10" },
				{ "spoke\t_", "spoke", "12" }, { "1-3.1\t8-10", "1-3.1\t8-19", "11" }, { "1-4\t13-18", "1-2\t13-18", "12" }, { "2-1[2_1]", "2-1[9_1]", "10" },
				{ "2-1[2];1-3.1[3]", "2-1[8];1-3.1[3]", "9" }, { "*->1-1\the[1]\t_", "*->1-\the[1]\t_", "9" }, { "event[1]\t*->1-1\the[1]\t_", "event[a]\t*->1-1\the[1]\t_", "9" },
				{ "2-1\t22-24", "2-1\t10-12", "15" }, { "2-1\t22-24", "2-1\t999999999-999999999", "15" }, { "#Text=He", "Text=He", "14" } }) {
			InputFault fault = assertThrows(InputFault.class, () -> read(SCHEMA, TABLE.replace(change[0], change[1])), change[1]);
			assertEquals(Integer.parseInt(change[2]), fault.line(), change[1] + " " + fault.getMessage());
		}
		assertTrue(assertThrows(InputFault.class, () -> read(SCHEMA, TABLE.substring(0, TABLE.indexOf("2-1\t")))).getMessage().contains("middle of a sentence"));
	}

	@Test
	void damagedFile_isAFaultOrReads() throws IOException {
		for (long seed = 1; seed <= Fuzz.rounds(300); seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
			int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
			for (int i = random.nextInt(4); i > 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "0123456789[]|_*;\t\n->.#=".charAt(random.nextInt(23)));
			}
			Path file = Files.write(folder.resolve("r.tsv"), Arrays.copyOf(bytes, length));
			try {
				Collected.read(format, SCHEMA, KnownDocuments.NONE, Map.of(), file);
			} catch (InputFault e) {
				assertTrue(e.getMessage().contains("r.tsv"), "seed " + seed + ": " + e.getMessage());
			}
		}
	}

	@Test
	void escapes_comeBack() {
		for (String value : List.of("", "*", "_", "a->b", "a-b", "->", "-", "\\", "\\t", "[1]", "x[2]", "a|b;c", "tab\there", "line\nbreak", "\\->", "\\\\n", "\uD83D\uDE00")) {
			assertEquals(value, TsvText.unescapeValue(TsvText.escapeValue(value)), value);
			assertEquals(List.of(TsvText.escapeValue(value)), TsvText.split(TsvText.escapeValue(value), '|'), value);
			assertEquals(-1, TsvText.suffix(TsvText.escapeValue(value)), value);
			assertEquals(TsvText.escapeValue(value).length(), TsvText.suffix(TsvText.escapeValue(value) + "[3]"), value);
		}
		for (String line : List.of("", "a\tb", "a\\tb", "\\", "\u0001\u000B\f\b\r", "\\\\", "a\\", "\u001F\\n")) {
			assertEquals(line, TsvText.unescapeLine(TsvText.escapeLine(line)), line);
		}
	}
}
