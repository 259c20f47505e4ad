package org.glossator.exchange.ptc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.offset.LineFeeds;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Repository;
import org.glossator.exchange.sample.Techniques;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PtcFormatTest {

	private static final Provenance READ = Provenance.imported("ptc");

	private final PtcFormat format = new PtcFormat();

	@TempDir
	private Path folder;

	private static SpanRecord bias(int begin, int end, String technique) {
		return new SpanRecord("", "bias", Span.of(begin, end), technique == null ? FeatureValues.NONE : FeatureValues.of("technique", technique),
				READ);
	}

	private Collected read(String text, String labels) throws IOException {
		Files.writeString(folder.resolve("article7.txt"), text);
		Files.writeString(folder.resolve("article7.labels"), labels);
		return Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), folder.resolve("article7.labels"));
	}

	@Test
	void offsets_areCodePointsOfTextWithLineFeeds() throws IOException {
		Collected read = read("\uD83D\uDE00\r\nLiar! So\r\nthey say.", "7\tName_Calling,Labeling\t2\t6\n7\tDoubt\t8\t15\n");
		assertEquals(List.of(bias(4, 8, "name_calling"), bias(10, 18, "doubt")), read.documents.get(0).annotations());
		assertEquals("\uD83D\uDE00\r\nLiar! So\r\nthey say.", read.documents.get(0).text());
		assertTrue(read.losses.isEmpty());
	}

	@Test
	void nameOfSeveralTechniques_isKeptAndReported() throws IOException {
		Collected read = read("So what about them?", "7\tWhataboutism,Straw_Men,Red_Herring\t0\t7\n7\tRepetition\t0\t2\n");
		assertEquals(List.of(bias(0, 7, "Whataboutism,Straw_Men,Red_Herring"), bias(0, 2, "Repetition")), read.documents.get(0).annotations());
		assertEquals(Map.of(Lost.ambiguous("Whataboutism,Straw_Men,Red_Herring"), 1,
				Lost.unknownValue("bias", "technique", "Whataboutism,Straw_Men,Red_Herring"), 1,
				Lost.unknownValue("bias", "technique", "Repetition"), 1), Collected.counts(read.losses));
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		for (String bad : List.of("7\tDoubt\t0\t99", "7\tDoubt\t-1\t3", "7\tDoubt\t3\t1", "7\tDoubt\t0", "7", "7\tDoubt\tx\t1", "8\t0\t1",
				"../secret\t0\t1", "7\t99999999999\t1")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("So they say.", "7\tDoubt\t0\t2\n" + bad + "\n"), bad);
			assertEquals(2, fault.line(), bad + fault.getMessage());
		}
	}

	@Test
	void writtenLabels_areReportedWhereTheyLose() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("wire"), "So\r\nthey say.", "anna",
				List.of(bias(0, 2, "straw_man"), bias(0, 2, "whataboutism"), bias(0, 2, null), bias(4, 8, null), bias(4, 8, "scare_quotes"),
						bias(4, 4, "doubt"), new SpanRecord("e", "entity", Span.of(0, 2), FeatureValues.NONE, READ)));
		assertEquals(Map.of(Lost.ANNOTATOR, 1, Lost.DOCUMENT_ID, 1, Lost.LINE_ENDS, 1, Lost.ZERO_WIDTH, 1, Lost.SAME_LABEL, 2,
				Lost.coarser("bias", "technique", "Whataboutism,Straw_Men,Red_Herring"), 1, Lost.noName("bias", "technique", "scare_quotes"), 1,
				Lost.layer("entity"), 1), Collected.counts(Collected.write(format, Techniques.SCHEMA, document, folder)));
		String number = new Articles().number("wire");
		assertEquals("So\nthey say.", Files.readString(folder.resolve("article" + number + ".txt")));
		assertEquals(number + "\tWhataboutism,Straw_Men,Red_Herring\t0\t2\n",
				Files.readString(folder.resolve("article" + number + ".task2-TC.labels")));
		assertEquals(number + "\t0\t2\n" + number + "\t3\t7\n", Files.readString(folder.resolve("article" + number + ".task1-SI.labels")));
	}

	@Test
	void randomSets_comeBackInTextWithLineFeeds() throws IOException {
		List<String> techniques = List.of("doubt", "loaded_language", "name_calling", "Repetition");
		for (long seed = 1; seed <= 80; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			String text = corpus.text();
			List<AnnotationRecord> records = new ArrayList<>();
			for (int i = corpus.random().nextInt(8); i > 0; i--) {
				Span span = corpus.span(text);
				records.add(bias(span.begin(), span.end(), corpus.pick(techniques)));
			}
			Path target = folder.resolve("s" + seed);
			AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("article" + seed), text, "", records);
			Map<String, Integer> losses = Collected.counts(Collected.write(format, Techniques.SCHEMA, document, target));
			AnnotatedDocument read = Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), target).documents.get(0);
			LineFeeds feeds = LineFeeds.of(text);
			Map<String, Integer> expectedLosses = new HashMap<>();
			if (!feeds.text().equals(text)) {
				expectedLosses.put(Lost.LINE_ENDS, 1);
			}
			Set<AnnotationRecord> expected = new LinkedHashSet<>();
			for (AnnotationRecord record : records) {
				SpanRecord span = (SpanRecord) record;
				int begin = feeds.unit(span.span().begin());
				int end = feeds.unit(span.span().end());
				if (begin == end) {
					expectedLosses.merge(Lost.ZERO_WIDTH, 1, Integer::sum);
				} else if (!expected.add(span.withSpan(Span.of(begin, end)))) {
					expectedLosses.merge(Lost.SAME_LABEL, 1, Integer::sum);
				}
			}
			assertEquals(expectedLosses, losses, "seed " + seed);
			assertEquals(feeds.text(), read.text(), "seed " + seed);
			assertEquals(expected, new LinkedHashSet<>(read.annotations()), "seed " + seed);
			assertEquals(expected.size(), read.annotations().size(), "seed " + seed);
			assertEquals(document.info().id(), read.info().id());
		}
	}

	@Test
	void theTasksArticle_isRead() throws IOException {
		Path fixtures = Repository.shared("fixtures/ptc");
		assumeTrue(fixtures != null, "the fixtures are not here");
		Collected gold = Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(),
				fixtures.resolve("article736757214.task-SI.labels"), fixtures.resolve("article736757214.labels-task-TC"));
		assertEquals(1, gold.documents.size());
		AnnotatedDocument document = gold.documents.get(0);
		assertEquals(List.of("exaggeration_minimisation", "name_calling", "loaded_language", "Whataboutism,Straw_Men,Red_Herring",
				"loaded_language"), document.annotations().stream().map(record -> record.values().get("technique")).toList());
		assertEquals("Sanctuary", ((SpanRecord) document.annotations().get(1)).span().coveredText(document.text()));
		Collected submission = Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), fixtures.resolve("submission-task-SI.tsv"));
		assertEquals(List.of("0-50", "0-10", "115-167", "161-172"),
				submission.documents.get(0).annotations().stream().map(record -> ((SpanRecord) record).span().toString()).toList());
		assertEquals("article736757214", submission.documents.get(0).info().id());
	}

	@Test
	void detection_knowsNamesAndLines() {
		assertEquals(0.95, format.detect(Path.of("article7.task1-SI.labels"), new byte[0]));
		assertEquals(0.85, format.detect(Path.of("my.tsv"), "7\tDoubt\t0\t2\n7\tDoubt\t3\t9\n".getBytes()));
		assertEquals(0, format.detect(Path.of("my.tsv"), "7\tDoubt\n".getBytes()));
	}
}
