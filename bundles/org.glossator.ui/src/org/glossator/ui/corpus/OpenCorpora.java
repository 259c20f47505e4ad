package org.glossator.ui.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.workflow.WorkflowGuard;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The corpora that are open in this workbench: a workbench service. What is open is remembered and opened again on the
 * next start. Opening and closing touch the disk: call them from a Job. Listeners are told on the calling thread.
 */
public final class OpenCorpora {

	private static final String NODE = "org.glossator.ui";
	private static final String FOLDERS = "openCorpora";

	/** The preference that holds the name of the person at this workbench. */
	public static final String ANNOTATOR = "annotator";

	/** One corpus is opened or closed at a time; never held while listeners are told, nor to read what is open. */
	private final Object opening = new Object();
	private final Set<Path> folders = new LinkedHashSet<>(stored());
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<Corpus, IUndoContext> undoContexts = new ConcurrentHashMap<>();
	private volatile List<Corpus> corpora = List.of();

	/** None is open yet. */
	public OpenCorpora() {
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(this::happened);
	}

	/** An edit of a whole corpus that is taken back, or made again, changes sets that nobody has open. */
	private void happened(OperationHistoryEvent event) {
		boolean repeated = switch (event.getEventType()) {
			case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE, OperationHistoryEvent.OPERATION_NOT_OK -> true;
			default -> false;
		};
		if (repeated && undoContexts.values().stream().anyMatch(event.getOperation()::hasContext)) {
			changed();
		}
	}

	/** Opens a corpus, or gives the one that is open already. */
	public Corpus open(Path folder) throws IOException {
		Path key = key(folder);
		Corpus corpus;
		synchronized (opening) {
			corpus = corpus(key);
			if (corpus != null) {
				return corpus;
			}
			corpus = Corpus.open(key);
			adopt(corpus);
		}
		changed();
		return corpus;
	}

	/** Makes a corpus in a new or empty folder and opens it. */
	public Corpus create(Path folder, String name) throws IOException {
		Corpus corpus;
		synchronized (opening) {
			corpus = Corpus.create(key(folder), name);
			adopt(corpus);
		}
		changed();
		return corpus;
	}

	private void adopt(Corpus corpus) {
		WorkflowGuard.on(corpus, this::annotator);
		if (PlatformUI.isWorkbenchRunning()) {
			corpus.editOn(PlatformUI.getWorkbench().getDisplay()::syncExec);
		}
		List<Corpus> now = new ArrayList<>(corpora);
		now.add(corpus);
		corpora = List.copyOf(now);
		corpus.addListener(each -> changed());
		folders.add(corpus.folder());
		remember();
	}

	/** Closes a corpus; its editors must be closed before. */
	public void close(Corpus corpus) throws IOException {
		synchronized (opening) {
			List<Corpus> now = new ArrayList<>(corpora);
			if (!now.remove(corpus)) {
				return;
			}
			corpora = List.copyOf(now);
			folders.remove(corpus.folder());
			remember();
			corpus.close();
			forget(corpus);
		}
		changed();
	}

	/** Closes all, without forgetting that they were open. */
	public void shutDown() {
		synchronized (opening) {
			for (Corpus corpus : corpora) {
				try {
					corpus.close();
				} catch (IOException e) {
					ILog.of(OpenCorpora.class).error("Could not close " + corpus.folder(), e);
				}
			}
			corpora = List.of();
		}
	}

	/** What is open, in the order it was opened. Does not wait for a corpus that is being opened. */
	public List<Corpus> corpora() {
		return corpora;
	}

	/** The open corpus in that folder, or null. */
	public Corpus corpus(Path folder) {
		Path key = key(folder);
		for (Corpus corpus : corpora) {
			if (corpus.folder().equals(key)) {
				return corpus;
			}
		}
		return null;
	}

	/** What the operation history knows the edits of a whole corpus by, such as an import: those of its open documents are their own. */
	public IUndoContext undoContext(Corpus corpus) {
		return undoContexts.computeIfAbsent(corpus, opened -> {
			IUndoContext context = new ObjectUndoContext(new Object(), opened.name());
			// Undo has no end within a session.
			OperationHistoryFactory.getOperationHistory().setLimit(context, Integer.MAX_VALUE);
			return context;
		});
	}

	/** What an edit besides the sets is undone from, such as a comment: the corpus, and the documents it is about as far as they are open. */
	public List<IUndoContext> undoContexts(Corpus corpus, Collection<String> documents) {
		List<IUndoContext> contexts = new ArrayList<>(List.of(undoContext(corpus)));
		documents.forEach(document -> corpus.liveSessions(document).forEach(session -> contexts.add(session.undoContext())));
		return contexts;
	}

	private void forget(Corpus corpus) {
		IUndoContext context = undoContexts.remove(corpus);
		if (context != null) {
			OperationHistoryFactory.getOperationHistory().dispose(context, true, true, true);
		}
	}

	/** The folders that were open when the workbench was last closed. */
	public List<Path> remembered() {
		synchronized (opening) {
			return List.copyOf(folders);
		}
	}

	private static List<Path> stored() {
		List<Path> stored = new ArrayList<>();
		for (String line : preferences().get(FOLDERS, "").split("\n")) {
			if (!line.isBlank()) {
				stored.add(Path.of(line));
			}
		}
		return stored;
	}

	/** The name under which the person at this workbench annotates. */
	public String annotator() {
		String name = preferences().get(ANNOTATOR, "");
		return isName(name) ? name : ownName();
	}

	/** Whether the person has said under which name to annotate; until then it is the name of the system's user. */
	public boolean annotatorIsChosen() {
		return isName(preferences().get(ANNOTATOR, ""));
	}

	/** Whether annotations can be kept under that name, which also names a folder; see {@link AnnotatorName#RULE}. */
	public static boolean isName(String name) {
		return name.matches("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,100}") && name.equals(name.strip()) && !name.startsWith(".") && !name.endsWith(".");
	}

	private static String ownName() {
		String user = System.getProperty("user.name", "").strip();
		return isName(user) ? user : "me";
	}

	/** Sets {@link #annotator()}. */
	public void annotator(String name) {
		preferences().put(ANNOTATOR, name.strip());
		flush();
		changed();
	}

	/** Hears that a corpus was opened, closed, or changed its documents or annotators. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Tells the listeners; to be called by who added documents or annotators to a corpus. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	private void remember() {
		// What could not be opened this time stays remembered, unless its folder is gone.
		folders.removeIf(folder -> corpus(folder) == null && !Files.isDirectory(folder));
		StringBuilder lines = new StringBuilder();
		folders.forEach(folder -> lines.append(folder).append('\n'));
		preferences().put(FOLDERS, lines.toString());
		flush();
	}

	private static void flush() {
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.of(OpenCorpora.class).warn("Could not remember the open corpora", e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static Path key(Path folder) {
		return folder.toAbsolutePath().normalize();
	}
}
