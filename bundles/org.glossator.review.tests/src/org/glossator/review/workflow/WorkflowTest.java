package org.glossator.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.glossator.review.Ticking;
import org.glossator.review.store.ReviewStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkflowTest {

	@TempDir
	Path folder;
	private Workflow workflow;

	@BeforeEach
	void open() {
		workflow = new Workflow(new ReviewStore(folder), new Ticking());
	}

	@Test
	void fromNewToSettled_locksAndKeepsHistory() throws IOException {
		assertEquals(WorkState.NEW, workflow.state("d1", "anna"));
		assertTrue(workflow.mayEdit("d1", "anna"));
		for (WorkState state : List.of(WorkState.IN_PROGRESS, WorkState.FINISHED, WorkState.IN_REVIEW, WorkState.SETTLED)) {
			workflow.set("d1", "anna", state, "anna");
		}
		assertFalse(workflow.mayEdit("d1", "anna"));
		assertTrue(workflow.mayEdit("d1", "ben"));
		assertEquals(4, workflow.history("d1").size());
	}

	@Test
	void stateThatCannotFollow_refused() throws IOException {
		IllegalStateException refused = assertThrows(IllegalStateException.class, () -> workflow.set("d1", "anna", WorkState.SETTLED, "anna"));
		assertEquals("The work of anna on d1 is new; next it can become in progress or finished, not settled", refused.getMessage());
		assertEquals(WorkState.NEW, workflow.state("d1", "anna"));
	}

	@Test
	void assigned_isOpenUntilFinished() throws IOException {
		workflow.assign("d1", List.of("anna", "ben"), "boss");
		workflow.assign("d2", List.of("anna"), "boss");
		workflow.unassign("d1", "ben", "boss");
		assertEquals(List.of("anna"), workflow.assigned("d1"));
		workflow.set("d2", "anna", WorkState.FINISHED, "anna");
		assertEquals(Map.of("d1", WorkState.NEW), workflow.open("anna"));
	}

	@Test
	void blind_othersAreSeenAfterFinishing() throws IOException {
		workflow.assign("d1", List.of("anna", "ben"), "boss");
		assertTrue(workflow.maySee("d1", "anna", "ben"));
		workflow.setBlind(true, "boss");
		assertFalse(workflow.maySee("d1", "anna", "ben"));
		assertTrue(workflow.maySee("d1", "anna", "anna"));
		assertTrue(workflow.maySee("d1", "boss", "ben"));
		workflow.set("d1", "anna", WorkState.FINISHED, "anna");
		assertTrue(workflow.maySee("d1", "anna", "ben"));
	}

	@Test
	void plan_balancesLoadAndMeetings() {
		List<String> documents = IntStream.range(0, 30).mapToObj(i -> "d" + i).toList();
		List<String> annotators = List.of("a", "b", "c", "d", "e");
		Map<String, Integer> load = new HashMap<>();
		Map<String, Integer> met = new HashMap<>();
		Workflow.plan(documents, annotators, 2).forEach((document, pair) -> {
			assertEquals(2, pair.stream().distinct().count());
			pair.forEach(annotator -> load.merge(annotator, 1, Integer::sum));
			met.merge(String.join("", pair), 1, Integer::sum);
		});
		load.values().forEach(count -> assertEquals(12, count));
		assertEquals(10, met.size());
		assertTrue(met.values().stream().allMatch(count -> count >= 2 && count <= 4), met.toString());
		assertThrows(IllegalArgumentException.class, () -> Workflow.plan(documents, annotators, 6));
	}
}
