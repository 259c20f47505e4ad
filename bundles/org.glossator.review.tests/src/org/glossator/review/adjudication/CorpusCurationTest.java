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
	void annotatorsOwnSetAsTarget_refused(@TempDir Path folder) throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "C")) {
			assertThrows(InputFault.class, () -> CorpusCuration.run(corpus, Strategy.UNION, List.of("anna"), "", "anna"));
			assertThrows(InputFault.class, () -> CorpusCuration.run(corpus, Strategy.TRUSTED, List.of("anna"), "ben", "x"));
		}
	}
}
