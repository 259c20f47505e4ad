package org.glossator.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class SetChangeTest {

	private static AnnotationRecord span(String id, int begin, String kind) {
		return new SpanRecord(id, "entity", Span.of(begin, begin + 3), FeatureValues.of("kind", kind), Provenance.MANUAL);
	}

	@Test
	void change_namesOnlyWhatDiffers() {
		List<AnnotationRecord> before = List.of(span("a", 0, "PER"), span("b", 5, "PER"), span("c", 9, "ORG"));
		List<AnnotationRecord> after = List.of(span("a", 0, "PER"), span("b", 5, "LOC"), span("d", 12, "GPE"));
		SetChange change = SetChange.between("doc", "amina", before, after);
		assertEquals(List.of(span("b", 5, "PER"), span("c", 9, "ORG")), change.before());
		assertEquals(List.of(span("b", 5, "LOC"), span("d", 12, "GPE")), change.after());
		assertTrue(SetChange.between("doc", "amina", before, before).isEmpty());
	}

	@Test
	void anySets_changeIntoEachOtherAndBack() {
		for (long seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> before = draw(random);
			List<AnnotationRecord> after = draw(random);
			SetChange change = SetChange.between("doc", "amina", before, after);
			assertEquals(Set.copyOf(after), Set.copyOf(change.apply(before)), "seed " + seed);
			assertEquals(Set.copyOf(before), Set.copyOf(change.inverse().apply(change.apply(before))), "seed " + seed);
		}
	}

	private static List<AnnotationRecord> draw(SplittableRandom random) {
		List<AnnotationRecord> records = new ArrayList<>();
		for (int id = 0; id < 8; id++) {
			if (random.nextBoolean()) {
				records.add(span("id" + id, random.nextInt(3), random.nextBoolean() ? "PER" : "ORG"));
			}
		}
		return records;
	}

	@Test
	void undo_leavesAloneWhatWasEditedSince() {
		SetChange change = SetChange.between("doc", "amina", List.of(), List.of(span("s1", 0, "PER"), span("s2", 9, "PER")));
		List<AnnotationRecord> edited = List.of(span("s1", 0, "ORG"), span("s2", 9, "PER"));
		assertEquals(Set.of(span("s1", 0, "ORG")), new HashSet<>(change.inverse().apply(edited)));
	}

	@Test
	void undo_doesNotBringBackOverAnEditOfTheSameId() {
		SetChange change = SetChange.between("doc", "amina", List.of(span("a", 0, "PER")), List.of(span("a", 0, "ORG")));
		assertEquals(List.of(span("a", 0, "LOC")), change.inverse().apply(List.of(span("a", 0, "LOC"))));
	}
}
