package org.glossator.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.corpus.SetGuard;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets that the person at work may not see. */
final class HiddenSetsTest {

	@TempDir
	Path folder;

	@Test
	void hiddenSet_isNotCountedButThatThereIsOne() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("corpus"), "Team")) {
			corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("wire"), "Some words."));
			for (String annotator : List.of("anna", "ben")) {
				corpus.write(corpus.read("wire", annotator).withAnnotations(
						List.of(new SpanRecord("", "entity", Span.of(0, 4), FeatureValues.of("kind", "PER"), Provenance.MANUAL))));
			}
			assertEquals(List.of("anna", "ben"), corpus.seenAnnotatorsOf("wire"));
			assertEquals(0, CorpusStatistics.of(corpus).hidden());
			assertNull(corpus.refusalToSee("wire", "ben"));
			corpus.guard(new SetGuard() {
				@Override
				public String refusal(String documentId, String annotator) {
					return null;
				}

				@Override
				public String refusalToSee(String documentId, String annotator) {
					return annotator.equals("ben") ? "Not yet." : null;
				}
			});
			assertEquals(List.of("anna", "ben"), corpus.annotatorsOf("wire"), "that there is a set is no secret");
			assertEquals(List.of("anna"), corpus.seenAnnotatorsOf("wire"));
			CorpusStatistics statistics = CorpusStatistics.of(corpus);
			assertEquals(Set.of("anna"), statistics.annotators().keySet());
			assertEquals(Set.of("anna"), statistics.documents().get(0).annotations().keySet());
			assertEquals(1, statistics.hidden());
		}
	}
}
