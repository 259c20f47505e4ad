package org.glossator.review.adjudication;

import static org.glossator.review.Sets.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.Ticking;
import org.glossator.review.store.ReviewStore;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionOperationTest {

	@TempDir
	Path folder;
	private final Ticking clock = new Ticking();
	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private Corpus corpus;
	private DocumentSession session;
	private Decisions decisions;

	@BeforeEach
	void open() throws IOException {
		corpus = Corpus.create(folder.resolve("c"), "C");
		DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("wire"), "Some words in a row."));
		corpus.write(new AnnotatedDocument(document, "", "anna", List.of(entity("an1", 0, 4, "PER"))));
		corpus.write(new AnnotatedDocument(document, "", "ben", List.of(entity("be1", 0, 4, "ORG"))));
		session = corpus.session("wire", "adjudicated");
		decisions = new Decisions(new ReviewStore(corpus.folder()), clock);
	}

	@AfterEach
	void close() throws IOException {
		session.close();
		corpus.close();
	}

	private Adjudication adjudication() throws IOException {
		return new Adjudication(List.of(corpus.read("wire", "anna"), corpus.read("wire", "ben")), session.snapshot(), decisions.of("wire"),
				corpus.schema(), clock);
	}

	private void execute(Proposal proposal) throws ExecutionException {
		history.execute(new DecisionOperation("Decide", session, proposal, decisions), null, null);
	}

	private List<AnnotationRecord> target() {
		return session.snapshot().annotations();
	}

	@Test
	void decided_undoneAndRedone_setAndDecisionsGoTogether() throws Exception {
		execute(adjudication().take(adjudication().cases().get(0), List.of("ben"), "chief", "wrong label", ""));
		assertEquals(List.of(entity("ben.be1", 0, 4, "ORG")), target());
		assertEquals(1, decisions.of("wire").size());
		assertTrue(session.isDirty());
		history.undo(session.undoContext(), null, null);
		assertEquals(List.of(), target());
		assertEquals(List.of(), decisions.of("wire"));
		assertFalse(session.isDirty());
		history.redo(session.undoContext(), null, null);
		assertEquals(1, target().size());
		assertEquals(1, decisions.of("wire").size());
		assertEquals(List.of(entity("an1", 0, 4, "PER")), corpus.read("wire", "anna").annotations());
	}

	@Test
	void nothingHere_isAStepOfUndoToo() throws Exception {
		execute(adjudication().nothing(adjudication().cases().get(0), "chief", "not to be annotated", ""));
		assertEquals(Case.Status.DECIDED, adjudication().cases().get(0).status());
		assertTrue(history.canUndo(session.undoContext()));
		history.undo(session.undoContext(), null, null);
		assertEquals(Case.Status.OPEN, adjudication().cases().get(0).status());
	}

	@Test
	void decidedOtherwise_keepsTheIdThatOthersHangOn() throws Exception {
		execute(adjudication().take(adjudication().cases().get(0), List.of("ben"), "chief", "", ""));
		execute(adjudication().take(adjudication().cases().get(0), List.of("anna"), "chief", "", ""));
		assertEquals(List.of(entity("ben.be1", 0, 4, "PER")), target());
		assertEquals(List.of("ben.be1"), decisions.of("wire").get(1).results());
	}

	@Test
	void decisionsCannotBeWritten_setStaysAsItWas() throws Exception {
		Path file = corpus.folder().resolve("review/wire.decisions");
		Files.createDirectories(file.getParent());
		Proposal proposal = adjudication().take(adjudication().cases().get(0), List.of("ben"), "chief", "", "");
		Files.writeString(file, "not ours");
		assertTrue(history.execute(new DecisionOperation("Decide", session, proposal, decisions), null, null).matches(org.eclipse.core.runtime.IStatus.ERROR));
		assertEquals(List.of(), target());
	}

	@Test
	void sessionOfAnAnnotator_refused() throws Exception {
		Proposal proposal = adjudication().take(adjudication().cases().get(0), List.of("ben"), "chief", "", "");
		try (DocumentSession own = corpus.session("wire", "anna")) {
			assertThrows(IllegalArgumentException.class, () -> new DecisionOperation("Decide", own, proposal, decisions));
		}
	}
}
