package org.glossator.review.adjudication;

import static org.glossator.review.Sets.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.review.report.TeamJson;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusCurationTest {

	private static void write(Corpus corpus, DocumentInfo document, String annotator, AnnotationRecord... annotations) throws IOException {
		corpus.write(new AnnotatedDocument(document, corpus.text(document.id()), annotator, List.of(annotations)));
	}

	@Test
	void majority_writesTheThirdSetAndNoOther(@TempDir Path folder) throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "C")) {
			DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("wire"), "Some words in a row."));
			write(corpus, document, "anna", entity("an1", 0, 4, "PER"), entity("an2", 5, 10, "ORG"));
			write(corpus, document, "ben", entity("be1", 0, 4, "PER"));
			CorpusCuration.Report report = CorpusCuration.run(corpus, Strategy.MAJORITY, List.of(), "", CorpusCuration.TARGET);
			assertEquals(1, report.annotations());
			assertEquals(1, report.undecided());
			assertEquals(List.of("anna.an1"), corpus.read("wire", "adjudicated").annotations().stream().map(AnnotationRecord::id).toList());
			assertEquals(2, corpus.read("wire", "anna").annotations().size());
			assertTrue(TeamJson.curate(report).contains("\"annotations\":1"), TeamJson.curate(report));

			CorpusCuration.Report again = CorpusCuration.run(corpus, Strategy.UNION, List.of("anna", "ben"), "", CorpusCuration.TARGET);
			assertEquals(2, again.annotations());

			write(corpus, document, "adjudicated", entity("x1", 0, 4, "LOC"));
			assertEquals(List.of("wire"), CorpusCuration.run(corpus, Strategy.UNION, List.of(), "", CorpusCuration.TARGET).kept());
			assertEquals(List.of(entity("x1", 0, 4, "LOC")), corpus.read("wire", "adjudicated").annotations());
		}
	}

	@Test
	void targetWhoAnnotates_refusedEvenWhereThereIsNoSetYet(@TempDir Path folder) throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "C")) {
			DocumentInfo wire = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("wire"), "Some words in a row."));
			DocumentInfo brief = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("brief"), "Other words in a row."));
			write(corpus, wire, "anna", entity("an1", 0, 4, "PER"));
			write(corpus, brief, "ben", entity("be1", 0, 5, "PER"));
			write(corpus, brief, "cleo", entity("cl1", 0, 5, "PER"));
			InputFault fault = assertThrows(InputFault.class, () -> CorpusCuration.run(corpus, Strategy.UNION, List.of("ben", "cleo"), "", "anna"));
			assertEquals("The set of anna is an annotator's own; name another target.", fault.getMessage());
			assertEquals(List.of("ben", "cleo"), corpus.annotatorsOf("brief"));
		}
	}

	@Test
	void targetOfItsOwnMaking_mayBeMadeAgainEvenWhereNothingWasTaken(@TempDir Path folder) throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "C")) {
			DocumentInfo wire = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("wire"), "Some words in a row."));
			write(corpus, wire, "anna", entity("an1", 0, 4, "PER"));
			write(corpus, wire, "ben", entity("be1", 5, 10, "PER"));
			assertEquals(0, CorpusCuration.run(corpus, Strategy.ALL_AGREE, List.of(), "", "gold").annotations());
			assertEquals(List.of("anna", "ben"), CorpusCuration.run(corpus, Strategy.UNION, List.of(), "", "gold").annotators());
			assertEquals(2, corpus.read("wire", "gold").annotations().size());
		}
	}

	@Test
	void annotatorsOwnSetAsTarget_refused(@TempDir Path folder) throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "C")) {
			assertThrows(InputFault.class, () -> CorpusCuration.run(corpus, Strategy.UNION, List.of("anna"), "", "anna"));
			assertThrows(InputFault.class, () -> CorpusCuration.run(corpus, Strategy.TRUSTED, List.of("anna"), "ben", "x"));
		}
	}
}
