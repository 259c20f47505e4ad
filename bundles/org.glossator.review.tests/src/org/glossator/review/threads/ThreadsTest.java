package org.glossator.review.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.glossator.review.Ticking;
import org.glossator.review.store.ReviewStore;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThreadsTest {

	@TempDir
	Path folder;

	private Threads threads() {
		return new Threads(new ReviewStore(folder), new Ticking());
	}

	@Test
	void answered_thenResolvedAndOpenedAgain() throws IOException {
		Threads threads = threads();
		String id = threads.comment("d1", new ThreadTarget("ben", "an7", Span.of(3, 9)), "anna", "Is this not an event?");
		threads.answer("d1", id, "ben", "No.");
		threads.resolve("d1", id, "anna");
		ReviewThread thread = threads.of("d1").get(0);
		assertTrue(thread.resolved());
		assertEquals(List.of("Is this not an event?", "No."), thread.comments().stream().map(Comment::text).toList());
		assertEquals(new ThreadTarget("ben", "an7", Span.of(3, 9)), thread.target());
		threads.reopen("d1", id, "ben");
		assertFalse(threads.of("d1").get(0).resolved());
	}

	@Test
	void onSpansAndDocuments_targetComesBack() throws IOException {
		Threads threads = threads();
		Span gap = Span.ofFragments(0, 3, 5, 8);
		threads.comment("d1", ThreadTarget.of(gap), "anna", "a");
		threads.comment("d1", ThreadTarget.DOCUMENT, "anna", "b");
		assertEquals(List.of(ThreadTarget.of(gap), ThreadTarget.DOCUMENT), threads.of("d1").stream().map(ReviewThread::target).toList());
	}

	@Test
	void mentionsOfAName_areFoundWhileOpen() throws IOException {
		Threads threads = threads();
		String id = threads.comment("d1", ThreadTarget.DOCUMENT, "anna", "@ben.k, please look. mail@ben is nobody");
		threads.comment("d2", ThreadTarget.DOCUMENT, "anna", "@clara?");
		assertEquals(List.of("ben.k"), new Comment("", "", Instant.EPOCH, "@ben.k, please look. mail@ben is nobody").mentions());
		assertEquals(1, threads.mentioning("ben.k").size());
		assertEquals("d2", threads.mentioning("clara").get(0).document());
		threads.resolve("d1", id, "anna");
		assertEquals(0, threads.mentioning("ben.k").size());
	}
}
