package org.glossator.review.adjudication;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.relation;
import static org.glossator.review.Sets.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.glossator.review.Sets;
import org.glossator.review.Ticking;
import org.glossator.review.adjudication.Case.Status;
import org.glossator.review.adjudication.Precedents.Likeness;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.diff.DocumentOrder;
import org.glossator.review.diff.Edit;
import org.glossator.review.store.ReviewStore;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdjudicationTest {

	private static final AnnotatedDocument ANNA = document("anna", entity("1", 0, 8, "PER"), entity("2", 10, 15, "ORG"),
			entity("3", 20, 25, "LOC"), relation("4", "1", "2", "x"));
	private static final AnnotatedDocument BEN = document("ben", entity("1", 0, 8, "PER"), entity("2", 10, 15, "PER"),
			entity("3", 30, 33, "LOC"), relation("4", "1", "2", "x"));

	private final Ticking clock = new Ticking();
	private AnnotatedDocument target = document("adjudicated");
	private final List<Decision> decisions = new ArrayList<>();

	private Adjudication adjudication() {
		return new Adjudication(List.of(ANNA, BEN), target, decisions, SCHEMA, clock);
	}

	private Case at(int begin) {
		return adjudication().cases().stream().filter(one -> one.cells().values().iterator().next() instanceof org.glossator.text.record.SpanRecord s
				&& s.span().begin() == begin).findFirst().orElseThrow();
	}

	private void carryOut(Proposal proposal) {
		List<AnnotationRecord> annotations = new ArrayList<>(target.annotations());
		for (Edit edit : proposal.edits()) {
			if (edit.before() != null) {
				assertTrue(annotations.remove(edit.before()), "what is replaced must be there");
			}
			if (edit.after() != null) {
				annotations.add(edit.after());
			}
		}
		target = target.withAnnotations(DocumentOrder.sorted(annotations));
		decisions.add(proposal.decision());
	}

	@Test
	void cases_sayWhoDiffersInWhat() {
		List<Case> cases = adjudication().cases();
		assertEquals(5, cases.size());
		assertEquals(Status.AGREED, at(0).status());
		assertEquals(Set.of(DifferenceKind.LABEL), at(10).differences());
		assertEquals("label ORG/PER", at(10).conflict());
		assertEquals(Set.of(DifferenceKind.MISSING), at(20).differences());
		assertEquals(Status.OPEN, at(30).status());
	}

	@Test
	void oneTaken_isInTheSetAndDecided() {
		carryOut(adjudication().take(at(10), List.of("ben"), "chief", "wrong label", "a person"));
		assertEquals(List.of(entity("ben.2", 10, 15, "PER")), target.annotations());
		assertEquals(Status.DECIDED, at(10).status());
		assertEquals("wrong label", at(10).decision().reason());
	}

	@Test
	void decidedAgain_replacesWhatWasTaken() {
		carryOut(adjudication().take(at(10), List.of("anna", "ben"), "chief", "both readings hold", ""));
		assertEquals(2, target.annotations().size());
		carryOut(adjudication().take(at(10), List.of("anna"), "chief", "", ""));
		assertEquals(List.of(entity("anna.2", 10, 15, "ORG")), target.annotations());
		carryOut(adjudication().nothing(at(10), "chief", "not to be annotated", ""));
		assertEquals(List.of(), target.annotations());
		assertEquals(Decision.Kind.NOTHING, at(10).decision().kind());
	}

	@Test
	void newSpanOrChangedValues_areTold() {
		Proposal moved = adjudication().put(at(10), entity("", 9, 15, "ORG"), "chief", "wrong boundary", "");
		assertEquals(Decision.Kind.NEW_SPAN, moved.decision().kind());
		Proposal changed = adjudication().put(at(10), entity("", 10, 15, "LOC"), "chief", "wrong label", "");
		assertEquals(Decision.Kind.CHANGED, changed.decision().kind());
		carryOut(changed);
		assertEquals("LOC", target.annotations().get(0).values().get("kind"));
	}

	@Test
	void relationTaken_bringsItsEnds() {
		Case relation = adjudication().cases().stream().filter(one -> one.layer().equals("target")).findFirst().orElseThrow();
		carryOut(adjudication().take(relation, List.of("ben"), "chief", "", ""));
		assertEquals(List.of(entity("ben.1", 0, 8, "PER"), entity("ben.2", 10, 15, "PER"), relation("ben.4", "ben.1", "ben.2", "x")),
				target.annotations());
	}

	@Test
	void relationTakenAfterItsEnds_hangsOnThem() {
		carryOut(adjudication().take(at(0), List.of("anna"), "chief", "", ""));
		carryOut(adjudication().take(at(10), List.of("anna"), "chief", "", ""));
		Case relation = adjudication().cases().stream().filter(one -> one.layer().equals("target")).findFirst().orElseThrow();
		carryOut(adjudication().take(relation, List.of("ben"), "chief", "", ""));
		assertEquals(relation("ben.4", "anna.1", "anna.2", "x"), target.annotations().get(2));
	}

	@Test
	void linkWithoutTarget_isDroppedAndTold() {
		AnnotatedDocument anna = document("anna", entity("1", 0, 8, "PER"), span("2", "claim", Span.of(10, 20), "type", "t", "evidence", "1"));
		Adjudication adjudication = new Adjudication(List.of(anna), target, List.of(), SCHEMA, clock);
		Proposal proposal = adjudication.take(adjudication.cases().get(1), List.of("anna"), "chief", "", "");
		assertEquals(List.of("evidence=1"), proposal.dropped());
	}

	@Test
	void annotatorWithoutAnything_cannotBeTaken() {
		assertThrows(IllegalArgumentException.class, () -> adjudication().take(at(20), List.of("ben"), "chief", "", ""));
	}

	@Test
	void decisions_comeBackFromDiskAndCanBeTakenBack(@TempDir Path folder) throws IOException {
		Decisions stored = new Decisions(new ReviewStore(folder), clock);
		Decision decision = adjudication().take(at(10), List.of("ben"), "chief", "wrong label", "see\tguideline").decision();
		stored.add("d1", decision);
		assertEquals(List.of(decision), stored.of("d1"));
		stored.takeBack("d1", decision.id(), "chief");
		assertEquals(List.of(), stored.of("d1"));
		stored.takeAgain("d1", decision.id(), "chief");
		assertEquals(List.of(decision), stored.all());
	}

	@Test
	void precedents_nearestFirst() {
		Decision label = adjudication().take(at(10), List.of("ben"), "chief", "a", "").decision();
		Decision missing = adjudication().nothing(at(20), "chief", "b", "").decision();
		List<Precedents.Precedent> found = Precedents.of(at(10), List.of(missing, label), 10);
		assertEquals(List.of(new Precedents.Precedent(label, Likeness.SAME_CASE)), found);
		assertEquals(Likeness.SAME_CONFLICT, Precedents.of(at(30), List.of(missing, label), 10).get(0).likeness());
	}

	@Test
	void reasons_areTheCorpusesOwn(@TempDir Path folder) throws IOException {
		assertEquals(Reasons.DEFAULT, Reasons.of(folder));
		Files.createDirectories(folder.resolve("review"));
		Files.writeString(folder.resolve("review/reasons.txt"), "# ours\nwrong\n\n right \nwrong\n");
		assertEquals(List.of("wrong", "right"), Reasons.of(folder));
	}

	@Test
	void feedback_listsWhatWasChangedAndWhy() {
		carryOut(adjudication().take(at(0), List.of("anna"), "chief", "", ""));
		carryOut(adjudication().take(at(10), List.of("ben"), "chief", "wrong label", "a person"));
		carryOut(adjudication().nothing(at(20), "chief", "not to be annotated", ""));
		carryOut(adjudication().take(at(30), List.of("ben"), "chief", "overlooked", ""));
		List<Feedback.Item> items = Feedback.of(ANNA, target, decisions, SCHEMA).stream()
				.filter(item -> item.difference().layer().equals("entity")).toList();
		assertEquals(List.of(DifferenceKind.LABEL, DifferenceKind.MISSING, DifferenceKind.EXTRA),
				items.stream().map(item -> item.difference().kind()).toList());
		assertEquals(List.of("wrong label", "not to be annotated", "overlooked"),
				items.stream().map(item -> item.decision().reason()).toList());
		Feedback.Accuracy accuracy = Feedback.accuracy(List.of(ANNA), List.of(target), Map.of("d1", Instant.EPOCH), SCHEMA).get(0);
		assertEquals(1, accuracy.labels().get("entity/PER").precision());
		assertEquals(0.5, accuracy.labels().get("entity/PER").recall());
		assertEquals(0, accuracy.labels().get("entity/ORG").precision());
	}

	@Test
	void accuracyOverTime_isInTheOrderInWhichDocumentsWereSettled() {
		List<AnnotatedDocument> own = new ArrayList<>();
		List<AnnotatedDocument> settled = new ArrayList<>();
		for (String id : List.of("d1", "d2", "d3", "open")) {
			// Right in d2 and d3 alone.
			own.add(document(id, Sets.text(40), "anna", entity("1", 0, 3, "PER")));
			settled.add(document(id, Sets.text(40), "adjudicated", entity("1", 0, 3, id.equals("d1") ? "ORG" : "PER")));
		}
		List<Feedback.Accuracy> accuracy = Feedback.accuracy(own, settled,
				Map.of("d1", Instant.ofEpochSecond(200), "d2", Instant.ofEpochSecond(300), "d3", Instant.ofEpochSecond(100)), SCHEMA);
		assertEquals(List.of("d3", "d1", "d2"), accuracy.stream().map(Feedback.Accuracy::document).toList());
		assertEquals(List.of(1.0, 0.0, 1.0), accuracy.stream().map(each -> each.labels().get("entity/PER").precision()).toList());
	}

	/** Whatever is decided: what the cases are, and which annotations each is about, stays. */
	@Test
	void randomDecisionsAmongThree_leaveTheCasesAsTheyAre() {
		for (long seed = 0; seed < 80; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotatedDocument> sources = List.of(Sets.random(random, "a", 10), Sets.random(random, "b", 10), Sets.random(random, "c", 10));
			target = new AnnotatedDocument(sources.get(0).info(), sources.get(0).text(), "adjudicated", List.of());
			decisions.clear();
			Set<List<Decision.Source>> before = sourcesOf(new Adjudication(sources, target, decisions, SCHEMA, clock));
			for (int i = 0; i < 6; i++) {
				Adjudication now = new Adjudication(sources, target, decisions, SCHEMA, clock);
				List<Case> cases = now.cases();
				Case about = cases.get(random.nextInt(cases.size()));
				List<String> there = List.copyOf(about.cells().keySet());
				carryOut(random.nextInt(4) == 0 ? now.nothing(about, "chief", "", "")
						: now.take(about, there.subList(0, 1 + random.nextInt(there.size())), "chief", "", ""));
				assertEquals(before, sourcesOf(new Adjudication(sources, target, decisions, SCHEMA, clock)), "seed " + seed);
			}
		}
	}

	private static Set<List<Decision.Source>> sourcesOf(Adjudication adjudication) {
		return adjudication.cases().stream().map(Case::sources).collect(Collectors.toSet());
	}

	@Test
	void threeAnnotators_areOneCaseEachWithAllTheyHave() {
		AnnotatedDocument none = document("adjudicated");
		Adjudication three = new Adjudication(List.of(document("a", entity("1", 0, 5, "PER"), entity("2", 0, 5, "ORG"), entity("3", 20, 25, "LOC")),
				document("b", entity("1", 0, 5, "ORG"), entity("2", 1, 5, "PER")), document("c", entity("1", 20, 26, "LOC"), entity("2", 0, 5, "PER"))), none, List.of(), SCHEMA,
				new Ticking());
		assertEquals(Set.of(Set.of("a", "b", "c"), Set.of("a", "b"), Set.of("a", "c")),
				three.cases().stream().map(each -> Set.copyOf(each.cells().keySet())).collect(Collectors.toSet()));
		assertEquals(3, three.cases().size());
	}
}
