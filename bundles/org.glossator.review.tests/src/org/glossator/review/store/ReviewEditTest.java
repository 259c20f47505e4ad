package org.glossator.review.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.glossator.review.Ticking;
import org.glossator.review.UndoSteps;
import org.glossator.review.threads.Comment;
import org.glossator.review.threads.ReviewThread;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments, states and assignments as steps of undo. */
final class ReviewEditTest extends UndoSteps {

	@TempDir
	Path folder;

	private final InstantSource clock = new Ticking();
	private int told;

	private interface Threading {
		void on(Threads threads) throws IOException;
	}

	private interface Flow {
		void on(Workflow workflow) throws IOException;
	}

	private Threads threads() {
		return new Threads(new ReviewStore(folder), clock);
	}

	private Workflow workflow() {
		return new Workflow(new ReviewStore(folder), clock);
	}

	private void say(String label, Threading work) throws IOException {
		new ReviewEdit(label, folder, "anna", clock, contexts(), () -> told++).make(store -> work.on(new Threads(store, clock)));
	}

	private void organise(String label, Flow work) throws IOException {
		new ReviewEdit(label, folder, "anna", clock, contexts(), () -> told++).make(store -> work.on(new Workflow(store, clock)));
	}

	private List<String> said() throws IOException {
		return threads().of("wire").stream().flatMap(thread -> thread.comments().stream()).map(Comment::text).toList();
	}

	@Test
	void comment_undoneAndRedone() throws Exception {
		say("Comment", threads -> threads.comment("wire", ThreadTarget.DOCUMENT, "anna", "Is this one?"));
		assertEquals("Comment", history.getUndoOperation(context).getLabel());
		assertEquals(1, told);
		undo();
		assertEquals(List.of(), said());
		redo();
		assertEquals(List.of("Is this one?"), said());
		assertEquals(3, told);
	}

	@Test
	void commentAndAnswerAndResolution_undoneOneByOne() throws Exception {
		say("Comment", threads -> threads.comment("wire", ThreadTarget.DOCUMENT, "anna", "a"));
		String id = threads().of("wire").get(0).id();
		say("Answer", threads -> threads.answer("wire", id, "anna", "b"));
		say("Resolve discussion", threads -> threads.resolve("wire", id, "anna"));
		assertTrue(threads().of("wire").get(0).resolved());
		undo();
		assertFalse(threads().of("wire").get(0).resolved());
		undo();
		assertEquals(List.of("a"), said());
		undo();
		assertEquals(List.of(), said());
		redo();
		redo();
		redo();
		assertEquals(List.of("a", "b"), said());
		assertTrue(threads().of("wire").get(0).resolved());
	}

	@Test
	void commentAnsweredByAColleague_isNotUndone() throws Exception {
		say("Comment", threads -> threads.comment("wire", ThreadTarget.DOCUMENT, "anna", "a"));
		threads().answer("wire", threads().of("wire").get(0).id(), "ben", "b");
		refused(history.undo(context, null, null), "“Comment” cannot be undone: ben has written in this discussion since; nothing was changed.");
		assertEquals(List.of("a", "b"), said());
		assertFalse(history.canUndo(context), "it does not stand in the way of what was done before it");
	}

	@Test
	void colleagueWroteElsewhere_commentIsUndone() throws Exception {
		say("Comment", threads -> threads.comment("wire", ThreadTarget.DOCUMENT, "anna", "a"));
		threads().comment("wire", ThreadTarget.DOCUMENT, "ben", "b");
		undo();
		assertEquals(List.of("b"), said());
	}

	@Test
	void undoneCommentIsAnsweredElsewhere_isNotRedone() throws Exception {
		say("Comment", threads -> threads.comment("wire", ThreadTarget.DOCUMENT, "anna", "a"));
		String id = threads().of("wire").get(0).id();
		undo();
		threads().answer("wire", id, "ben", "b");
		refused(history.redo(context, null, null), "“Comment” cannot be redone: ben has written in this discussion since; nothing was changed.");
		assertFalse(history.canRedo(context));
	}

	@Test
	void resolution_refusedAfterAColleagueReopened() throws Exception {
		String id = threads().comment("wire", ThreadTarget.DOCUMENT, "ben", "a");
		say("Resolve discussion", threads -> threads.resolve("wire", id, "anna"));
		threads().reopen("wire", id, "ben");
		refused(history.undo(context, null, null), "“Resolve discussion” cannot be undone: ben has written in this discussion since; nothing was changed.");
	}

	@Test
	void deletedComment_comesBackByUndo() throws Exception {
		String id = threads().comment("wire", ThreadTarget.DOCUMENT, "anna", "a");
		say("Delete comment", threads -> threads.delete("wire", id, "anna"));
		assertEquals(List.of(), said());
		undo();
		assertEquals(List.of("a"), said());
		redo();
		assertEquals(List.of(), said());
	}

	@Test
	void deletedAnswer_undoIsRefusedAfterAColleagueWrote() throws Exception {
		String id = threads().comment("wire", ThreadTarget.DOCUMENT, "ben", "a");
		String answer = threads().answer("wire", id, "anna", "b");
		say("Delete comment", threads -> threads.delete("wire", answer, "anna"));
		threads().answer("wire", id, "ben", "c");
		refused(history.undo(context, null, null), "“Delete comment” cannot be undone: ben has written in this discussion since; nothing was changed.");
		assertEquals(List.of("a", "c"), said());
	}

	@Test
	void answeredOrForeignComment_isNotDeleted() throws Exception {
		String id = threads().comment("wire", ThreadTarget.DOCUMENT, "anna", "a");
		assertEquals("Only anna can delete this comment.",
				assertThrows(IllegalStateException.class, () -> threads().delete("wire", id, "ben")).getMessage());
		threads().answer("wire", id, "ben", "b");
		assertEquals("The comment has been answered; resolve the discussion instead.",
				assertThrows(IllegalStateException.class, () -> threads().delete("wire", id, "anna")).getMessage());
		ReviewThread thread = threads().of("wire").get(0);
		threads().delete("wire", thread.comments().get(1).id(), "ben");
		threads().delete("wire", id, "anna");
		assertEquals(List.of(), threads().of("wire"));
	}

	@Test
	void finished_undoneAndRedone() throws Exception {
		organise("Mark as finished", workflow -> workflow.set("wire", "anna", WorkState.FINISHED, "anna"));
		assertEquals(WorkState.FINISHED, workflow().state("wire", "anna"));
		undo();
		assertEquals(WorkState.NEW, workflow().state("wire", "anna"));
		assertEquals(List.of(), workflow().history("wire"), "what was taken back counts nowhere");
		redo();
		assertEquals(WorkState.FINISHED, workflow().state("wire", "anna"));
	}

	@Test
	void finished_refusedOnceAnAdjudicatorTookIt() throws Exception {
		organise("Mark as finished", workflow -> workflow.set("wire", "anna", WorkState.FINISHED, "anna"));
		workflow().set("wire", "anna", WorkState.IN_REVIEW, "chief");
		refused(history.undo(context, null, null),
				"“Mark as finished” cannot be undone: chief has changed how far the work on wire is or whose it is since; nothing was changed.");
		assertEquals(WorkState.IN_REVIEW, workflow().state("wire", "anna"));
	}

	@Test
	void assignmentsAndBlindMode_areOneStep() throws Exception {
		organise("Assign 2 documents", workflow -> {
			workflow.assign("wire", List.of("anna", "ben"), "anna");
			workflow.assign("blog", List.of("ben"), "anna");
			workflow.setBlind(true, "anna");
		});
		undo();
		assertEquals(List.of(), workflow().assigned("wire"));
		assertEquals(List.of(), workflow().assigned("blog"));
		assertFalse(workflow().isBlind());
		redo();
		assertEquals(List.of("anna", "ben"), workflow().assigned("wire"));
		assertEquals(List.of("ben"), workflow().assigned("blog"));
		assertTrue(workflow().isBlind());
	}

	@Test
	void assignments_refusedAsAWholeOnceOneOfThemBeganToWork() throws Exception {
		organise("Assign 2 documents", workflow -> {
			workflow.assign("wire", List.of("anna", "ben"), "anna");
			workflow.assign("blog", List.of("ben"), "anna");
		});
		workflow().set("blog", "ben", WorkState.IN_PROGRESS, "ben");
		refused(history.undo(context, null, null),
				"“Assign 2 documents” cannot be undone: ben has changed how far the work on blog is or whose it is since; nothing was changed.");
		assertEquals(List.of("anna", "ben"), workflow().assigned("wire"));
	}

	@Test
	void blindMode_refusedAfterAnotherSetIt() throws Exception {
		organise("Turn on blind mode", workflow -> workflow.setBlind(true, "anna"));
		workflow().setBlind(false, "chief");
		refused(history.undo(context, null, null), "“Turn on blind mode” cannot be undone: chief has changed this setting since; nothing was changed.");
	}

	@Test
	void nothingNoted_isNoStep() throws Exception {
		workflow().set("wire", "anna", WorkState.FINISHED, "anna");
		organise("Mark as finished", workflow -> workflow.set("wire", "anna", WorkState.FINISHED, "anna"));
		assertFalse(history.canUndo(context));
		assertEquals(0, told);
	}

	@Test
	void failedHalfWay_whatWasNotedCanBeUndone() throws Exception {
		assertThrows(IllegalStateException.class, () -> organise("Set 2 states", workflow -> {
			workflow.set("wire", "anna", WorkState.FINISHED, "anna");
			workflow.set("blog", "anna", WorkState.SETTLED, "anna");
		}));
		undo();
		assertEquals(WorkState.NEW, workflow().state("wire", "anna"));
	}

	@Test
	void colleagueWhoseClockIsAhead_doesNotHaveTheLastWordForEver() throws Exception {
		Instant later = clock.instant().plusSeconds(7200);
		new Workflow(new ReviewStore(folder), InstantSource.fixed(later)).set("wire", "anna", WorkState.FINISHED, "chief");
		workflow().set("wire", "anna", WorkState.IN_PROGRESS, "anna");
		assertEquals(WorkState.IN_PROGRESS, workflow().state("wire", "anna"));
	}

	@Test
	void undoneAndRedoneInTheSameInstant_stands() throws Exception {
		InstantSource still = InstantSource.fixed(Instant.parse("2026-11-22T09:30:00Z"));
		new ReviewEdit("Comment", folder, "anna", still, contexts(), () -> { })
				.make(store -> new Threads(store, still).comment("wire", ThreadTarget.DOCUMENT, "anna", "a"));
		for (int i = 0; i < 5; i++) {
			undo();
			assertEquals(List.of(), said());
			redo();
			assertEquals(List.of("a"), said());
		}
	}
}
