package org.glossator.ui.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.ui.lexicon.LexiconEditor;

/** Opens lexicons and rule scripts, at a line where one is known. */
public final class EngineFiles {

	/** As reasons name a lexicon's entry or a rule: {@code bias-mine.csv:12}, {@code either-or.ruta:4}. */
	private static final Pattern NAMED = Pattern.compile("(?:lexicon|rule) (\\S(?:[^:\\n]*?\\S)?\\.(?:csv|txt|ruta)):(\\d{1,9})");
	private static final Pattern BARE = Pattern.compile("([\\p{L}\\p{N}_.-]+\\.(?:csv|txt|ruta)):(\\d{1,9})");

	/**
	 * A place that a reason names.
	 *
	 * @param file the file's name
	 * @param line counted from 1
	 */
	public record Place(String file, int line) {

		/** Whether it is a rule's. */
		public boolean isRule() {
			return file.endsWith(".ruta");
		}

		/** The file in a corpus. */
		public String inCorpus() {
			return (isRule() ? "rules/" : "lexicons/") + file;
		}
	}

	private EngineFiles() {
	}

	/** The place that a suggestion's reason names, if it names one. */
	public static Optional<Place> place(String reason) {
		for (Pattern form : List.of(NAMED, BARE)) {
			Matcher matcher = form.matcher(reason);
			if (matcher.find()) {
				return Optional.of(new Place(matcher.group(1), Integer.parseInt(matcher.group(2))));
			}
		}
		return Optional.empty();
	}

	/**
	 * Opens a lexicon or script; one that the corpus does not have is the engine's own of that name.
	 *
	 * @param file relative to the corpus folder
	 * @param line to go to, or 0
	 * @return the editor, or null where it could not be opened, which is logged
	 */
	public static IEditorPart open(IWorkbenchPage page, Path corpusFolder, String file, int line) {
		boolean rule = file.endsWith(".ruta");
		boolean shipped = !rule && !Files.exists(corpusFolder.resolve(file));
		try {
			IEditorPart editor = page.openEditor(new EngineFileInput(corpusFolder, file, shipped), rule ? RuleEditor.ID : LexiconEditor.ID);
			if (line > 0 && editor instanceof EngineFileEditor text) {
				text.goTo(line);
			}
			return editor;
		} catch (PartInitException fault) {
			ILog.of(EngineFiles.class).error("Could not open " + file, fault);
			return null;
		}
	}
}
