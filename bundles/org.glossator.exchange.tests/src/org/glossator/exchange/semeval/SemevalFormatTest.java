package org.glossator.exchange.semeval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
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

class SemevalFormatTest {

	private final SemevalFormat format = new SemevalFormat();

	@TempDir
	private Path folder;

	private static SpanRecord bias(Span span, String technique) {
		return new SpanRecord("", "bias", span, FeatureValues.of("technique", technique), Provenance.imported("semeval2023"));
	}

	private Collected read(String text, String labels) throws IOException {
		Files.createDirectories(folder.resolve("train-articles-subtask-3"));
		Files.writeString(folder.resolve("train-articles-subtask-3/article7.txt"), text);
		Files.writeString(folder.resolve("train-labels-subtask-3.txt"), labels);
		return Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), folder.resolve("train-labels-subtask-3.txt"));
	}

	@Test
	void techniquesOfParagraphs_becomeSpans() throws IOException {
		Collected read = read("Title\r\n\r\nFirst \uD83D\uDE00.\r\nSecond.\n",
				"7\t1\t\n7\t3\tDoubt,Straw_Man\n7\t4\tAppeal_to_Values\n");
		assertEquals(List.of(bias(Span.of(9, 18), "doubt"), bias(Span.of(9, 18), "straw_man"), bias(Span.of(20, 27), "Appeal_to_Values")),
				read.documents.get(0).annotations());
		assertEquals(Map.of(Lost.unknownValue("bias", "technique", "Appeal_to_Values"), 1), Collected.counts(read.losses));
		assertEquals("article7", read.documents.get(0).info().id());
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		for (String bad : List.of("7\t9\tDoubt", "7\t0\tDoubt", "7\t-2\tDoubt", "7\tx\tDoubt", "7", "7\t1\tDoubt\tmore", "../x\t1\tDoubt", "9\t1\tDoubt")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("So they say.", "7\t1\tDoubt\n" + bad + "\n"), bad);
			assertEquals(2, fault.line(), bad + fault.getMessage());
		}
	}

	@Test
	void writtenSpans_areReportedWhereTheyLose() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("7"), "So they say.\n\nAnd so on.", "",
				List.of(bias(Span.of(0, 2), "doubt"), bias(Span.of(3, 7), "doubt"), bias(Span.of(0, 20), "straw_man"),
						bias(Span.of(14, 24), "whataboutism"), bias(Span.of(12, 13), "doubt"), bias(Span.of(3, 3), "doubt"),
						bias(Span.of(0, 2), "scare_quotes"), new SpanRecord("", "bias", Span.of(0, 2), FeatureValues.NONE,
								Provenance.imported("semeval2023"))));
		assertEquals(Map.of(Lost.DOCUMENT_ID, 1, Lost.PARAGRAPH, 2, Lost.SAME_LABEL, 1, Lost.LINE_END_SPAN, 1, Lost.ZERO_WIDTH, 1,
				Lost.noName("bias", "technique", "scare_quotes"), 1, Lost.noName("bias", "technique", "without value"), 1),
				Collected.counts(Collected.write(format, Techniques.SCHEMA, document, folder)));
		assertEquals("7\t1\tDoubt,Straw_Man\n7\t3\tStraw_Man,Whataboutism\n", Files.readString(folder.resolve("labels-subtask-3.txt")));
		assertTrue(Files.exists(folder.resolve("articles/article7.txt")));
	}

	@Test
	void randomParagraphSets_comeBackEqual() throws IOException {
		for (long seed = 1; seed <= 80; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			String text = corpus.text().replace("\r\n", "\n").replace('\r', '\n');
			List<AnnotationRecord> records = new ArrayList<>();
			for (Span paragraph : Paragraphs.of(text)) {
				for (String technique : List.of("doubt", "straw_man", "Repetition")) {
					if (!paragraph.isZeroWidth() && corpus.random().nextBoolean()) {
						records.add(bias(paragraph, technique));
					}
				}
			}
			AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("article" + seed), text, "", records);
			Path target = folder.resolve("s" + seed);
			boolean empty = records.isEmpty() && text.isBlank();
			assertEquals(empty ? Map.of(Lost.EMPTY_DOCUMENT, 1) : Map.of(),
					Collected.counts(Collected.write(format, Techniques.SCHEMA, document, target)), "seed " + seed);
			List<AnnotatedDocument> read = Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), target).documents;
			if (empty) {
				assertTrue(read.isEmpty(), "seed " + seed);
				continue;
			}
			assertEquals(text, read.get(0).text(), "seed " + seed);
			assertEquals(records, read.get(0).annotations(), "seed " + seed);
		}
	}

	@Test
	void severalAnnotators_haveAFileEach() throws IOException {
		AnnotatedDocument anna = new AnnotatedDocument(DocumentInfo.ofId("article1"), "So they say.", "anna", List.of(bias(Span.of(0, 12), "doubt")));
		AnnotatedDocument bert = new AnnotatedDocument(anna.info(), anna.text(), "bert", List.of());
		assertTrue(Collected.write(format, Techniques.SCHEMA, List.of(anna, bert), folder, Map.of()).isEmpty());
		Collected read = Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), folder);
		assertEquals(List.of("anna 1", "bert 0"), read.documents.stream().map(each -> each.annotator() + " " + each.annotations().size()).toList());
	}
}
