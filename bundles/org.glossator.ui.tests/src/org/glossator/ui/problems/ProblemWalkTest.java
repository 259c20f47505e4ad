package org.glossator.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.validation.Validator;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class ProblemWalkTest {

	private static SpanRecord person(String id, int begin, String kind) {
		return new SpanRecord(id, "entity", Span.of(begin, begin + 3), FeatureValues.of("kind", kind), Provenance.MANUAL);
	}

	private static ProblemWalk walk(AnnotationRecord... records) {
		AnnotatedDocument set = new AnnotatedDocument(DocumentInfo.ofId("doc"), "one two ten six", "amina", List.of(records));
		return new ProblemWalk(set, Validator.validate(set, BuiltInSchema.spec()));
	}

	private static String next(ProblemWalk walk, String from, boolean forwards) {
		return walk.next(from, forwards).annotation();
	}

	@Test
	void problems_areWalkedInTheOrderOfTheTextAndRound() {
		ProblemWalk walk = walk(person("c", 8, "DOG"), person("a", 0, "CAT"), person("b", 4, "PER"));
		assertEquals("a", next(walk, "", true));
		assertEquals("c", next(walk, "a", true));
		assertEquals("c", next(walk, "b", true));
		assertEquals("a", next(walk, "c", true));
		assertEquals("a", next(walk, "b", false));
		assertEquals("c", next(walk, "", false));
	}

	@Test
	void relationThatHangsInTheAir_isShownAtTheEndThatIsThere() {
		ProblemWalk walk = walk(person("a", 4, "PER"), new RelationRecord("r", "claimant", "gone", "a", FeatureValues.NONE, Provenance.MANUAL));
		assertEquals("r", next(walk, "a", true));
		assertEquals("a", walk.shown(walk.next("", true)));
	}

	@Test
	void soundSet_hasNothingToWalk() {
		assertNull(walk(person("a", 0, "PER")).next("", true));
	}
}
