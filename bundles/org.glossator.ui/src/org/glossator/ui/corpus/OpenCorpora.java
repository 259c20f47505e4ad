package org.glossator.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.core.corpus.Corpus;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The corpora that are open in this workbench: a workbench service. What is open is remembered and opened again on the
 * next start. Opening and closing touch the disk: call them from a Job. Listeners are told on the calling thread.
 */
public final class OpenCorpora {

	private static final String NODE = "org.glossator.ui";
	private static final String FOLDERS = "openCorpora";
	private static final String ANNOTATOR = "annotator";

	private final Map<Path, Corpus> open = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Opens a corpus, or gives the one that is open already. */
	public synchronized Corpus open(Path folder) throws IOException {
		Path key = key(folder);
		Corpus corpus = open.get(key);
		if (corpus == null) {
			corpus = Corpus.open(key);
			adopt(corpus);
		}
		return corpus;
	}

	/** Makes a corpus in a new or empty folder and opens it. */
	public synchronized Corpus create(Path folder, String name) throws IOException {
		Corpus corpus = Corpus.create(key(folder), name);
		adopt(corpus);
		return corpus;
	}

	private void adopt(Corpus corpus) {
		open.put(corpus.folder(), corpus);
		remember();
		changed();
	}

	/** Closes a corpus; its editors must be closed before. */
	public synchronized void close(Corpus corpus) throws IOException {
		if (open.remove(corpus.folder()) != null) {
			corpus.close();
			remember();
			changed();
		}
	}

	/** Closes all, without forgetting that they were open. */
	public synchronized void shutDown() {
		for (Corpus corpus : open.values()) {
			try {
				corpus.close();
			} catch (IOException e) {
				ILog.of(OpenCorpora.class).error("Could not close " + corpus.folder(), e);
			}
		}
		open.clear();
	}

	/** What is open, in the order it was opened. */
	public synchronized List<Corpus> corpora() {
		return List.copyOf(open.values());
	}

	/** The open corpus in that folder, or null. */
	public synchronized Corpus corpus(Path folder) {
		return open.get(key(folder));
	}

	/** The folders that were open when the workbench was last closed. */
	public List<Path> remembered() {
		List<Path> folders = new ArrayList<>();
		for (String line : preferences().get(FOLDERS, "").split("\n")) {
			if (!line.isBlank()) {
				folders.add(Path.of(line));
			}
		}
		return folders;
	}

	/** The name under which the person at this workbench annotates. */
	public String annotator() {
		String name = preferences().get(ANNOTATOR, "");
		return name.isBlank() ? System.getProperty("user.name", "me") : name;
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
		StringBuilder lines = new StringBuilder();
		open.keySet().forEach(folder -> lines.append(folder).append('\n'));
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
