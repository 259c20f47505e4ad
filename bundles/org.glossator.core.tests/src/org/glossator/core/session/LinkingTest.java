package org.glossator.core.session;

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
import java.util.stream.Collectors;

import org.glossator.core.edit.Edits;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who links to others is known after every edit as if all had been gone through. */
class LinkingTest {

	private static final int STEPS = 600;

	@TempDir
	Path folder;

	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void afterEveryEdit_allThatLinkAreKnown_andNoneThatIsGone() throws IOException {
		SplittableRandom random = new SplittableRandom(11);
		try (DocumentSession session = DocumentSession.open(new MemoryHome(folder, "x".repeat(200)))) {
			Set<String> done = new HashSet<>();
			for (int step = 0; step < STEPS; step++) {
				done.add(edit(session, random));
				List<String> known = session.linking().stream().map(Element::getId).toList();
				Set<String> all = session.snapshot().annotations().stream().map(AnnotationRecord::id).collect(Collectors.toSet());
				assertTrue(all.containsAll(known), () -> "gone and still known: " + known);
				assertEquals(known.size(), Set.copyOf(known).size());
				List<String> linking = session.snapshot().annotations().stream().filter(record -> record.values().get("evidence") != null).map(AnnotationRecord::id).toList();
				assertTrue(known.containsAll(linking), () -> linking + " link, known are " + known);
			}
			assertEquals(Set.of("add", "remove", "link", "prepared", "undo", "redo"), done);
		}
	}

	private static String edit(DocumentSession session, SplittableRandom random) {
		List<AnnotationRecord> set = session.snapshot().annotations();
		AnnotationRecord one = set.isEmpty() ? null : set.get(random.nextInt(set.size()));
		switch (random.nextInt(one == null ? 1 : 8)) {
			case 0, 1 -> {
				session.commandStack().execute(Edits.add(session, "Add", List.of(claim(random, set))));
				return "add";
			}
			case 2 -> {
				session.commandStack().execute(Edits.remove(session, "Delete", List.of(one.id())));
				return "remove";
			}
			case 3, 4 -> {
				session.commandStack().execute(Edits.setValues(session, "Link", Map.of(one.id(), values(random, set))));
				return "link";
			}
			case 5 -> {
				List<AnnotationRecord> next = new ArrayList<>(set);
				next.add(claim(random, set));
				next.set(random.nextInt(set.size()), one.withValues(values(random, set)));
				Set<String> ids = new HashSet<>();
				next.removeIf(record -> !record.id().isEmpty() && !ids.add(record.id()));
				assertTrue(session.prepare("Many", session.stamp(), whole(next)).commit());
				return "prepared";
			}
			case 6 -> {
				session.commandStack().undo();
				return "undo";
			}
			default -> {
				session.commandStack().redo();
				return "redo";
			}
		}
	}

	/** Without links to what a list does not hold. */
	private static List<AnnotationRecord> whole(List<AnnotationRecord> records) {
		Set<String> ids = records.stream().map(AnnotationRecord::id).collect(Collectors.toSet());
		return records.stream().map(record -> ids.containsAll(record.values().all("evidence")) ? record : record.withValues(FeatureValues.NONE)).toList();
	}

	private static SpanRecord claim(SplittableRandom random, List<AnnotationRecord> set) {
		int begin = random.nextInt(190);
		return new SpanRecord("", "claim", Span.of(begin, begin + 5), values(random, set), Provenance.MANUAL);
	}

	private static FeatureValues values(SplittableRandom random, List<AnnotationRecord> set) {
		return set.isEmpty() || random.nextBoolean() ? FeatureValues.of("voice", "author") : FeatureValues.of("evidence", set.get(random.nextInt(set.size())).id());
	}
}
