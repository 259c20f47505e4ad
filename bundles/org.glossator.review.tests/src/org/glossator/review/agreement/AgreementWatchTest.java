package org.glossator.review.agreement;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

import org.glossator.review.Sets;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.junit.jupiter.api.Test;

/** Progress of measuring, and ending it. */
final class AgreementWatchTest {

	/** Hears all, and cancels once it was told so often. */
	private static final class Hearing implements Watch {

		private final List<Double> shares = new ArrayList<>();
		private final List<String> parts = new ArrayList<>();
		private int most = Integer.MAX_VALUE;

		@Override
		public boolean isCancelled() {
			return shares.size() >= most;
		}

		@Override
		public void at(String what, double share) {
			parts.add(what);
			shares.add(share);
		}
	}

	private static List<AnnotatedDocument> sets(int documents, int size, String... annotators) {
		List<AnnotatedDocument> sets = new ArrayList<>();
		SplittableRandom random = new SplittableRandom(4);
		for (int document = 0; document < documents; document++) {
			for (String annotator : annotators) {
				List<AnnotationRecord> found = new ArrayList<>();
				for (int i = 0; i < size; i++) {
					int begin = random.nextInt(20 * size);
					found.add(entity("e" + i, begin, begin + 3 + random.nextInt(20), random.nextBoolean() ? "PER" : "ORG"));
				}
				sets.add(document("d" + document, Sets.text(20 * size + 30), annotator).withAnnotations(found));
			}
		}
		return sets;
	}

	private static void assertTrueFraction(Hearing heard) {
		assertEquals(0, heard.shares.get(0));
		assertEquals(1, heard.shares.get(heard.shares.size() - 1), 1e-9);
		for (int i = 1; i < heard.shares.size(); i++) {
			assertTrue(heard.shares.get(i) >= heard.shares.get(i - 1) - 1e-12, "goes back at " + i + ": " + heard.shares.get(i - 1) + " to " + heard.shares.get(i));
			assertTrue(heard.shares.get(i) - heard.shares.get(i - 1) < 0.3, "jumps at " + i + ": " + heard.shares.get(i - 1) + " to " + heard.shares.get(i));
		}
		long full = heard.shares.stream().filter(share -> share > 0.999).count();
		assertTrue(full <= 4, full + " times full");
	}

	@Test
	void gammaOfOneText_sharesGrowFromNothingToAll() {
		Hearing heard = new Hearing();
		Agreement.of(sets(1, 40, "a", "b"), SCHEMA, AgreementOptions.ALL.withResamples(50), heard);
		assertTrueFraction(heard);
		assertTrue(heard.parts.contains("entity, gamma"), heard.parts.toString());
		// Half of the samples are half of the work.
		assertEquals(0.5, heard.shares.get(heard.shares.size() / 2), 0.1);
	}

	@Test
	void gammaOfSeveralTextsAndThreeAnnotators_sharesGrowFromNothingToAll() {
		Hearing heard = new Hearing();
		Agreement.of(sets(3, 12, "a", "b", "c"), SCHEMA, AgreementOptions.ALL.withResamples(50), heard);
		assertTrueFraction(heard);
	}

	@Test
	void gammaToAPrecision_sharesGrowThoughTheNumberOfSamplesIsKnownLate() {
		Hearing heard = new Hearing();
		Agreement.of(sets(1, 10, "a", "b"), SCHEMA, AgreementOptions.ALL.withResamples(0).withGamma(true, 0.01), heard);
		assertTrueFraction(heard);
	}

	@Test
	void cancelledInTheMiddleOfGamma_endsAtTheNextSample() {
		Hearing heard = new Hearing();
		heard.most = 15;
		List<AnnotatedDocument> sets = sets(1, 200, "a", "b");
		assertThrows(CancellationException.class, () -> Agreement.of(sets, SCHEMA, AgreementOptions.ALL.withResamples(0), heard));
		assertEquals(15, heard.shares.size());
		assertTrue(heard.shares.get(14) < 1);
		assertEquals("entity, gamma", heard.parts.get(14));
	}

	@Test
	void cancelledAtOnce_noSampleOfTheBootstrapIsDrawn() {
		Hearing heard = new Hearing();
		heard.most = 0;
		List<AnnotatedDocument> sets = sets(1, 20, "a", "b");
		assertThrows(CancellationException.class, () -> Agreement.of(sets, SCHEMA, AgreementOptions.ALL.withGamma(false, 0), heard));
	}
}
