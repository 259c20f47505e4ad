package org.glossator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.glossator.core.edit.Edits;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
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

/** Edits of many elements: worked out beside the set, put in place whole or not at all. */
class PreparedEditTest {

	private static final String TEXT = "x".repeat(300);

	@TempDir
	Path folder;
	/** What is to be done on the thread that edits, which here is the test's own. */
	private final LinkedBlockingQueue<Runnable> onEditing = new LinkedBlockingQueue<>();

	private final class Home extends MemoryHome {

		private final int large;

		Home(Path place, int large) {
			super(place, TEXT);
			this.large = large;
		}

		@Override
		public int large() {
			return large;
		}

		@Override
		public Executor editing() {
			return work -> {
				if (!Thread.currentThread().getName().equals("elsewhere")) {
					work.run();
					return;
				}
				FutureTask<Object> task = new FutureTask<>(work, null);
				onEditing.add(task);
				try {
					task.get();
				} catch (InterruptedException | ExecutionException e) {
					throw new IllegalStateException(e);
				}
			};
		}
	}

	private static SpanRecord span(SplittableRandom random) {
		int begin = random.nextInt(250);
		return new SpanRecord("", "claim", Span.of(begin, begin + random.nextInt(9)), FeatureValues.of("type", "t" + random.nextInt(3)), Provenance.MANUAL);
	}

	/** Some go, some change, some move, some come. */
	private static List<AnnotationRecord> target(List<AnnotationRecord> before, SplittableRandom random) {
		List<AnnotationRecord> target = new ArrayList<>();
		for (AnnotationRecord record : before) {
			switch (random.nextInt(6)) {
				case 0 -> {
					// It goes, and nothing is left to hang on it.
				}
				case 1 -> target.add(record.withProvenance(record.provenance().withStatus(Status.values()[random.nextInt(3)])));
				case 2 -> target.add(record instanceof SpanRecord moved ? moved.withSpan(span(random).span()) : record);
				default -> target.add(record);
			}
		}
		for (int i = random.nextInt(6); i >= 0; i--) {
			target.add(span(random));
		}
		List<String> spans = target.stream().filter(record -> record instanceof SpanRecord && !record.id().isEmpty()).map(AnnotationRecord::id).toList();
		if (spans.size() > 2) {
			target.add(new RelationRecord("", "claimant", spans.get(0), spans.get(1), FeatureValues.NONE, Provenance.MANUAL));
			target.add(new ChainRecord("", "coref", spans.subList(0, 3), FeatureValues.NONE, Provenance.MANUAL));
		}
		return target;
	}

	private static List<AnnotationRecord> state(DocumentSession session) {
		return session.snapshot().annotations();
	}

	private static void assertConsistent(DocumentSession session, String where) {
		List<AnnotationRecord> records = state(session);
		assertEquals(records.stream().filter(SpanRecord.class::isInstance).map(AnnotationRecord::id).toList(),
				session.index().asList().stream().map(Element::getId).toList(), where);
		for (AnnotationRecord record : records) {
			Element element = session.element(record.id());
			assertNotNull(element, where);
			assertSame(session.set(), element.eContainer(), where);
			if (record instanceof RelationRecord relation) {
				assertTrue(session.relationsOf(relation.source()).contains(element), where);
			} else if (record instanceof ChainRecord chain) {
				assertTrue(session.chainsOf(chain.members().get(0)).contains(element), where);
			}
		}
	}

	/** The disk is still busy with sessions that were closed. */
	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void setsThatAreWanted_areReachedTakenBackAndMadeAgain() throws IOException {
		for (long seed = 1; seed <= 20; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			Home home = new Home(Files.createDirectory(folder.resolve("s" + seed)), 1);
			DocumentSession session = DocumentSession.open(home);
			List<AnnotationRecord> last = List.of();
			for (int step = 0; step < 12; step++) {
				String where = "seed " + seed + ", step " + step;
				List<AnnotationRecord> before = state(session);
				List<Annotation> there = List.copyOf(session.index().asList());
				List<AnnotationRecord> target = target(before, random);
				PreparedEdit edit = session.prepare("Replace", session.stamp(), target);
				assertEquals(before, state(session), where + ": nothing is seen of it");
				assertTrue(edit.commit(), where);
				List<AnnotationRecord> after = state(session);
				assertEquals(target.stream().filter(record -> !record.id().isEmpty()).sorted((a, b) -> a.id().compareTo(b.id())).toList(),
						after.stream().filter(record -> !edit.added().contains(session.element(record.id()))).sorted((a, b) -> a.id().compareTo(b.id())).toList(), where);
				assertEquals(target.size(), after.size(), where);
				assertConsistent(session, where);
				session.revert(edit.log());
				assertEquals(before, state(session), where + ", taken back");
				assertEquals(there, session.index().asList(), where + ": the same objects");
				assertTrue(edit.added().stream().noneMatch(element -> element.eContainer() != null), where);
				assertConsistent(session, where);
				session.reapply(edit.log());
				assertEquals(after, state(session), where + ", made again");
				assertConsistent(session, where);
				last = after;
			}
			session.flushJournal();
			byte[] journal = Files.readAllBytes(home.journal());
			session.close();
			session.flushJournal();
			Files.write(home.journal(), journal);
			try (DocumentSession again = DocumentSession.open(home)) {
				assertEquals(last, state(again), "seed " + seed + ", after a kill");
			}
		}
	}

	@Test
	void editMeanwhile_leavesThePreparedOneUndone() throws IOException {
		try (DocumentSession session = DocumentSession.open(new Home(folder, 1))) {
			PreparedEdit edit = session.prepare("Replace", session.stamp(), List.of(span(new SplittableRandom(1))));
			session.commandStack().execute(Edits.add(session, "Tag", List.of(span(new SplittableRandom(2)))));
			List<AnnotationRecord> now = state(session);
			assertFalse(edit.commit());
			assertEquals(now, state(session));
			assertNull(session.prepare("Replace", -1, List.of()), "Made of a state that is not this one");
		}
	}

	@Test
	void undoOfALargeEdit_isWorkedOutElsewhereAndMadeByTheThreadThatEdits() throws Exception {
		ExecutorService elsewhere = Executors.newSingleThreadExecutor(work -> new Thread(work, "elsewhere"));
		try (DocumentSession session = DocumentSession.open(new Home(folder, 3))) {
			SplittableRandom random = new SplittableRandom(1);
			session.commandStack().execute(Edits.add(session, "Tag one", List.of(span(random))));
			IOperationHistory history = OperationHistoryFactory.getOperationHistory();
			assertFalse(((IAdvancedUndoableOperation2) history.getUndoOperation(session.undoContext())).runInBackground());
			session.commandStack().execute(Edits.add(session, "Tag four", List.of(span(random), span(random), span(random), span(random))));
			assertTrue(((IAdvancedUndoableOperation2) history.getUndoOperation(session.undoContext())).runInBackground());
			List<Thread> heard = new ArrayList<>();
			session.addListener(change -> heard.add(Thread.currentThread()));
			Future<IStatus> undo = elsewhere.submit(() -> history.undo(session.undoContext(), null, null));
			Runnable commit = onEditing.poll(20, TimeUnit.SECONDS);
			assertEquals(5, session.index().size(), "Whole until it is taken back whole");
			commit.run();
			assertTrue(undo.get(20, TimeUnit.SECONDS).isOK());
			assertEquals(1, session.index().size());
			assertEquals(List.of(Thread.currentThread()), heard);
			Future<IStatus> redo = elsewhere.submit(() -> history.redo(session.undoContext(), null, null));
			commit = onEditing.poll(20, TimeUnit.SECONDS);
			session.commandStack().execute(Edits.add(session, "Meanwhile", List.of(span(random))));
			commit.run();
			assertEquals(IStatus.CANCEL, redo.get(20, TimeUnit.SECONDS).getSeverity());
			assertEquals(2, session.index().size());
			assertEquals("Meanwhile", history.getUndoOperation(session.undoContext()).getLabel());
		} finally {
			elsewhere.shutdownNow();
		}
	}
}
