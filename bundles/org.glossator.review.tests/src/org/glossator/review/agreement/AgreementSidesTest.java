package org.glossator.review.agreement;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.span;
import static org.glossator.review.Sets.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.review.Ticking;
import org.glossator.review.report.ReviewJson;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same agreement from its sides: by layer, feature, tag, document, pair, and over all. */
final class AgreementSidesTest {

	private static final AgreementOptions QUICK = AgreementOptions.ALL.withResamples(0).withGamma(false, 0);

	/** Three annotators on two documents: they agree in the first, in the second clara calls everything otherwise. */
	private static AgreementReport report() {
		return Agreement.of(List.of(
				document("d1", text(40), "anna", entity("1", 0, 3, "PER"), entity("2", 5, 8, "ORG")),
				document("d1", text(40), "ben", entity("1", 0, 3, "PER"), entity("2", 5, 8, "ORG")),
				document("d1", text(40), "clara", entity("1", 0, 3, "PER"), entity("2", 5, 8, "ORG")),
				document("d2", text(40), "anna", entity("1", 0, 3, "PER"), entity("2", 5, 8, "ORG"), span("3", "claim", Span.of(10, 20), "type", "a", "checkworthy", "1")),
				document("d2", text(40), "ben", entity("1", 0, 3, "PER"), entity("2", 5, 8, "ORG"), span("3", "claim", Span.of(10, 20), "type", "b", "checkworthy", "1")),
				document("d2", text(40), "clara", entity("1", 0, 3, "LOC"), entity("2", 5, 8, "LOC"))), SCHEMA, QUICK, Watch.NONE);
	}

	@Test
	void byDocument_eachHasItsOwnFigures() {
		LayerAgreement entity = report().layers().get("entity");
		assertEquals(Set.of("d1", "d2"), entity.perDocument().keySet());
		assertEquals(1, entity.perDocument().get("d1").value(Measure.OBSERVED), 1e-12);
		assertEquals(1.0 / 3, entity.perDocument().get("d2").value(Measure.OBSERVED), 1e-12);
		assertEquals(2.0 / 3, entity.all().value(Measure.OBSERVED), 1e-12);
		assertEquals(Set.of("d2"), report().layers().get("claim").perDocument().keySet());
	}

	@Test
	void byPair_theMatrixHasEachTwoInEitherOrder() {
		LayerAgreement entity = report().layers().get("entity");
		assertEquals(3, entity.pairs().size());
		assertEquals(1, entity.pair("anna", "ben").value(Measure.COHEN_KAPPA), 1e-12);
		assertEquals(0.5, entity.pair("anna", "clara").value(Measure.OBSERVED), 1e-12);
		assertSame(entity.pair("anna", "clara"), entity.pair("clara", "anna"));
		assertNull(entity.pair("anna", "anna"));
	}

	@Test
	void byTag_eachAgainstAllOthers() {
		LayerAgreement entity = report().layers().get("entity");
		assertEquals(Set.of("PER", "ORG", "LOC"), entity.tags().keySet());
		// Of four places three are PER or not for all three; in the fourth two say so and one does not.
		assertEquals((3 + 1.0 / 3) / 4, entity.tags().get("PER").get(Measure.OBSERVED).value(), 1e-12);
		assertEquals(0, entity.tags().get("LOC").get(Measure.F1_STRICT).value(), 1e-12);
	}

	@Test
	void byFeature_labelAndOthersApart() {
		LayerAgreement claim = report().layers().get("claim");
		assertEquals(0, claim.features().get("type").get(Measure.OBSERVED).value(), 1e-12);
		assertEquals(1, claim.features().get("checkworthy").get(Measure.OBSERVED).value(), 1e-12);
		assertTrue(claim.features().get("checkworthy").containsKey(Measure.KRIPPENDORFF_ALPHA_ORDINAL), "checkworthy is ranked");
	}

	@Test
	void overall_isOfAllLayers() {
		// Eight of twelve pairs agree on entities, none of one on the claim.
		assertEquals((2 + 2.0 / 3) / 5, report().overall().get(Measure.OBSERVED).value(), 1e-12);
	}

	@Test
	void commentsOnAnnotations_changeNothing(@TempDir Path folder) throws IOException {
		try (Corpus corpus = Corpus.create(folder, "Team")) {
			corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("d1"), text(40)));
			for (String annotator : List.of("anna", "ben")) {
				AnnotatedDocument empty = corpus.read("d1", annotator);
				corpus.write(empty.withAnnotations(List.of(entity("1", 0, 3, "PER"), entity("2", 5, 8, annotator.equals("anna") ? "PER" : "ORG"))));
			}
			String before = measured(corpus);
			Threads threads = new Threads(new ReviewStore(folder), new Ticking());
			String id = threads.comment("d1", new ThreadTarget("anna", "2", Span.of(5, 8)), "ben", "Is this not an organisation?");
			threads.answer("d1", id, "anna", "No.");
			threads.comment("d1", ThreadTarget.of(Span.of(9, 12)), "ben", "Nothing here?");
			assertEquals(before, measured(corpus), "a comment counts as no disagreement");
		}
	}

	private static String measured(Corpus corpus) throws IOException {
		return ReviewJson.agree(Agreement.of(List.of(corpus.read("d1", "anna"), corpus.read("d1", "ben")), corpus.schema(), QUICK, Watch.NONE));
	}
}
