package org.glossator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.ModelPackage;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one corpus, and processes that are killed: with real ones. */
class CorpusLockTest {

	@TempDir
	Path folder;

	/** Another process that works on the corpus: opens it, does one unsaved edit if asked, says so, and waits to be killed. */
	public static final class Other {

		private Other() {
		}

		/** Arguments: the corpus folder; whether to edit. */
		public static void main(String[] arguments) throws IOException {
			try (Corpus corpus = Corpus.open(Path.of(arguments[0]))) {
				if (Boolean.parseBoolean(arguments[1])) {
					DocumentSession session = corpus.session("d", "anna");
					session.commandStack().execute(Edits.add(session, "Tag", List.of(CorpusTest.span("", 0, 3))));
					session.commandStack().execute(Edits.setSpan(session, "Move", java.util.Map.of("an1", Span.of(4, 6))));
					session.flushJournal();
				}
				System.out.println("ready");
				System.in.read();
			} catch (InputFault fault) {
				System.out.println(fault.getMessage());
			}
		}
	}

	private Process start(boolean edit) throws IOException {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> kind : List.of(Other.class, Corpus.class, ModelPackage.class, DocumentInfo.class, Command.class, EObject.class, XMLResource.class,
				IUndoContext.class, IAdaptable.class, org.eclipse.core.runtime.jobs.ISchedulingRule.class, org.osgi.framework.Bundle.class)) {
			path.add(Path.of(java.net.URI.create(kind.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20"))).toString());
		}
		List<String> classes = new ArrayList<>();
		for (String entry : path) {
			classes.add(entry);
			// A bundle that runs from its project has its classes below it.
			for (String sub : List.of("target/classes", "bin")) {
				if (Files.isDirectory(Path.of(entry, sub))) {
					classes.add(Path.of(entry, sub).toString());
				}
			}
		}
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				String.join(java.io.File.pathSeparator, classes), Other.class.getName(), folder.resolve("c").toString(), Boolean.toString(edit))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String line(Process process) throws IOException {
		return new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
	}

	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly();
		assertTrue(process.waitFor(30, TimeUnit.SECONDS));
	}

	private void makeCorpus() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			corpus.add(CorpusTest.draft("d.txt", CorpusTest.TEXT));
		}
	}

	@Test
	void secondProcess_isToldWhoHoldsTheCorpus() throws Exception {
		makeCorpus();
		Process other = start(false);
		try {
			assertEquals("ready", line(other));
			InputFault fault = assertThrows(InputFault.class, () -> Corpus.open(folder.resolve("c")));
			assertTrue(fault.getMessage().contains("held by process " + other.pid() + " of " + System.getProperty("user.name") + " on "), fault.getMessage());
			try (Corpus corpus = Corpus.openToRead(folder.resolve("c"))) {
				assertEquals(CorpusTest.TEXT, corpus.text("d"));
			}
		} finally {
			kill(other);
		}
		Corpus.open(folder.resolve("c")).close();
	}

	@Test
	void otherProcess_isToldOfUs() throws Exception {
		makeCorpus();
		try (Corpus corpus = Corpus.open(folder.resolve("c"))) {
			// A second try from here must not loosen the lock, as POSIX would have it.
			assertThrows(InputFault.class, () -> Corpus.open(folder.resolve("c")));
			Corpus.openToRead(folder.resolve("c")).close();
			Process other = start(false);
			try {
				assertTrue(line(other).contains("held by process " + ProcessHandle.current().pid()));
			} finally {
				kill(other);
			}
		}
	}

	@Test
	void unsavedEditsOfAKilledProcess_comeBack() throws Exception {
		makeCorpus();
		Process other = start(true);
		try {
			assertEquals("ready", line(other));
		} finally {
			kill(other);
		}
		try (Corpus corpus = Corpus.open(folder.resolve("c"))) {
			assertEquals(List.of(), corpus.read("d", "anna").annotations());
			UnsavedWork work = corpus.unsavedWork().get(0);
			assertEquals("d", work.documentId());
			assertEquals("anna", work.annotator());
			try (DocumentSession session = corpus.session("d", "anna")) {
				assertTrue(session.isRecovered());
				assertTrue(session.isDirty());
				assertEquals(List.of(CorpusTest.span("an1", 4, 6)), session.snapshot().annotations());
				session.save();
			}
			assertEquals(List.of(), corpus.unsavedWork());
			assertEquals(List.of(CorpusTest.span("an1", 4, 6)), corpus.read("d", "anna").annotations());
		}
	}

	@Test
	void corpusClosedUnderItsSessions_keepsTheirUnsavedWork() throws IOException {
		makeCorpus();
		try (Corpus corpus = Corpus.open(folder.resolve("c"))) {
			DocumentSession session = corpus.session("d", "anna");
			session.commandStack().execute(Edits.add(session, "Tag", List.of(CorpusTest.span("", 0, 3))));
		}
		try (Corpus corpus = Corpus.open(folder.resolve("c")); DocumentSession session = corpus.session("d", "anna")) {
			assertTrue(session.isRecovered());
			assertEquals(1, session.snapshot().annotations().size());
		}
	}
}
