package org.glossator.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.MemoryHome;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random edits, undos, redos and saves of a session, held against a plain map and a list of its states. */
class RandomEditsTest {

	private static final String TEXT = "x".repeat(400);

	@TempDir
	private Path folder;

	/** The plain model: every state there was, as maps by id. */
	private static final class Plain {
		private final List<Map<String, AnnotationRecord>> states = new ArrayList<>(List.of(new TreeMap<>()));
		private int now;
		private Map<String, AnnotationRecord> saved = states.get(0);

		Map<String, AnnotationRecord> state() {
			return states.get(now);
		}

		void did(Map<String, AnnotationRecord> next) {
			states.subList(now + 1, states.size()).clear();
			states.add(next);
			now++;
		}
	}

	/** The disk is still busy with sessions that were closed. */
	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void randomEdits_keepSessionAndPlainModelEqual() throws IOException {
		for (long seed = 1; seed <= 16; seed++) {
			run(seed, Integer.MAX_VALUE);
		}
	}

	/** Undo and redo of edits that touch much are worked out beside the set; here, of all. */
	@Test
	void randomEdits_workedOutBesideTheSet_keepSessionAndPlainModelEqual() throws IOException {
		for (long seed = 17; seed <= 32; seed++) {
			run(seed, 1);
		}
		for (long seed = 33; seed <= 40; seed++) {
			run(seed, 3);
		}
	}

	private void run(long seed, int large) throws IOException {
		SplittableRandom random = new SplittableRandom(seed);
		Path own = java.nio.file.Files.createDirectories(folder.resolve("seed" + seed));
		Plain plain = new Plain();
		List<SessionChange> heard = new ArrayList<>();
		MemoryHome home = new MemoryHome(own, TEXT) {
			@Override
			public int large() {
				return large;
			}
		};
		try (DocumentSession session = DocumentSession.open(home)) {
			session.addListener(heardInto(heard));
			for (int step = 0; step < 120; step++) {
				String where = "seed " + seed + ", step " + step;
				switch (random.nextInt(14)) {
					case 0, 1 -> undo(session, plain, where);
					case 2 -> redo(session, plain, where);
					case 3 -> {
						session.save();
						plain.saved = plain.state();
					}
					default -> edit(session, plain, random, heard);
				}
				check(session, plain, where);
			}
			session.save();
			plain.saved = plain.state();
		}
		try (DocumentSession again = DocumentSession.open(new MemoryHome(own, TEXT))) {
			assertEquals(plain.state(), state(again), "after saving and opening, seed " + seed);
		}
	}

	private static SessionListener heardInto(List<SessionChange> heard) {
		return heard::add;
	}

	private static void undo(DocumentSession session, Plain plain, String where) {
		assertEquals(plain.now > 0, session.commandStack().canUndo(), where);
		session.commandStack().undo();
		plain.now = Math.max(0, plain.now - 1);
	}

	private static void redo(DocumentSession session, Plain plain, String where) {
		assertEquals(plain.now < plain.states.size() - 1, session.commandStack().canRedo(), where);
		session.commandStack().redo();
		plain.now = Math.min(plain.states.size() - 1, plain.now + 1);
	}

	/** One random edit; what the plain model makes of it is computed from what went in, never from the session's state. */
	private static void edit(DocumentSession session, Plain plain, SplittableRandom random, List<SessionChange> heard) {
		Map<String, AnnotationRecord> next = new TreeMap<>(plain.state());
		List<String> spans = ids(plain, SpanRecord.class);
		Command command = switch (random.nextInt(9)) {
			case 0, 1, 2 -> Edits.add(session, "Add", List.of(span(random)));
			case 3 -> spans.isEmpty() ? null : Edits.add(session, "Relate", List.of(relation(random, spans)));
			case 4 -> spans.size() < 3 ? null
					: Edits.add(session, "Chain", List.of(new ChainRecord("", "coref", pick(random, spans, 3), FeatureValues.NONE, Provenance.MANUAL)));
			case 5 -> plain.state().isEmpty() ? null : remove(session, next, pick(random, new ArrayList<>(next.keySet()), 1 + random.nextInt(3)));
			case 6 -> spans.isEmpty() ? null : move(session, next, pick(random, spans, 1).get(0), someSpan(random));
			case 7 -> spans.isEmpty() ? null : status(session, next, pick(random, spans, 2));
			default -> spans.isEmpty() ? null : values(session, next, pick(random, spans, 2), String.valueOf(random.nextInt(4)));
		};
		if (command == null) {
			return;
		}
		heard.clear();
		session.commandStack().execute(command);
		// Ids are the session's to give: new elements are known from what it told.
		heard.forEach(change -> change.added().forEach(element -> next.put(element.getId(), org.glossator.core.record.Records.of(element))));
		// An edit that changes nothing is no step of undo.
		if (!next.equals(plain.state())) {
			plain.did(next);
		}
	}

	private static Span someSpan(SplittableRandom random) {
		int begin = random.nextInt(380);
		return random.nextInt(5) == 0 ? Span.ofFragments(begin, begin + 4, begin + 8, begin + 12) : Span.of(begin, begin + random.nextInt(15));
	}

	private static SpanRecord span(SplittableRandom random) {
		return new SpanRecord("", random.nextBoolean() ? "entity" : "claim", someSpan(random), FeatureValues.of("kind", "PER"), Provenance.MANUAL);
	}

	private static RelationRecord relation(SplittableRandom random, List<String> spans) {
		return new RelationRecord("", "claimant", pick(random, spans, 1).get(0), pick(random, spans, 1).get(0), FeatureValues.NONE, Provenance.MANUAL);
	}

	private static Command move(DocumentSession session, Map<String, AnnotationRecord> next, String id, Span to) {
		next.computeIfPresent(id, (same, record) -> ((SpanRecord) record).withSpan(to));
		return Edits.setSpan(session, "Move", Map.of(id, to));
	}

	private static Command status(DocumentSession session, Map<String, AnnotationRecord> next, List<String> ids) {
		ids.forEach(id -> next.computeIfPresent(id, (same, record) -> record.withProvenance(record.provenance().withStatus(Status.REJECTED))));
		return Edits.setStatus(session, "Reject", ids, Status.REJECTED);
	}

	private static Command values(DocumentSession session, Map<String, AnnotationRecord> next, List<String> ids, String value) {
		Map<String, FeatureValues> values = new TreeMap<>();
		for (String id : ids) {
			FeatureValues changed = next.get(id).values().with("type", value);
			values.put(id, changed);
			next.computeIfPresent(id, (same, record) -> record.withValues(changed));
		}
		return Edits.setValues(session, "Set", values);
	}

	private static Command remove(DocumentSession session, Map<String, AnnotationRecord> next, List<String> ids) {
		ids.forEach(next::remove);
		boolean changed = true;
		while (changed) {
			changed = false;
			for (AnnotationRecord record : List.copyOf(next.values())) {
				if (record instanceof RelationRecord relation && !(next.containsKey(relation.source()) && next.containsKey(relation.target()))) {
					next.remove(relation.id());
					changed = true;
				} else if (record instanceof ChainRecord chain && !next.keySet().containsAll(chain.members())) {
					List<String> kept = chain.members().stream().filter(next::containsKey).toList();
					if (kept.isEmpty()) {
						next.remove(chain.id());
					} else {
						next.put(chain.id(), new ChainRecord(chain.id(), chain.layer(), kept, chain.values(), chain.provenance()));
					}
					changed = true;
				}
			}
		}
		return Edits.remove(session, "Remove", ids);
	}

	private static List<String> ids(Plain plain, Class<? extends AnnotationRecord> kind) {
		return plain.state().values().stream().filter(kind::isInstance).map(AnnotationRecord::id).toList();
	}

	private static List<String> pick(SplittableRandom random, List<String> ids, int count) {
		Set<String> picked = new java.util.LinkedHashSet<>();
		for (int i = 0; i < count; i++) {
			picked.add(ids.get(random.nextInt(ids.size())));
		}
		return List.copyOf(picked);
	}

	private static Map<String, AnnotationRecord> state(DocumentSession session) {
		Map<String, AnnotationRecord> state = new TreeMap<>();
		session.snapshot().annotations().forEach(record -> state.put(record.id(), record));
		return state;
	}

	private static void check(DocumentSession session, Plain plain, String where) {
		assertEquals(plain.state(), state(session), where);
		assertEquals(plain.state() != plain.saved, session.isDirty(), where + ", dirty");
		Set<String> indexed = new HashSet<>();
		int last = -1;
		for (Annotation annotation : session.index()) {
			assertTrue(annotation.getBegin() >= last, where + ", document order");
			last = annotation.getBegin();
			indexed.add(annotation.getId());
		}
		assertEquals(new HashSet<>(ids(plain, SpanRecord.class)), indexed, where + ", index");
		for (Element element : List.copyOf(session.set().getAnnotations())) {
			Set<String> expected = new HashSet<>();
			for (Relation relation : session.set().getRelations()) {
				if (relation.getSource().equals(element.getId()) || relation.getTarget().equals(element.getId())) {
					expected.add(relation.getId());
				}
			}
			Set<String> found = new HashSet<>();
			session.relationsOf(element.getId()).forEach(relation -> found.add(relation.getId()));
			assertEquals(expected, found, where + ", relations of " + element.getId());
		}
	}
}
