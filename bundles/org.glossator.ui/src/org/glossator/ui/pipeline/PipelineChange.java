package org.glossator.ui.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.glossator.engine.pipeline.PipelineFiles;

/** A change of a corpus's pipelines, which are small files: undone by putting back what was there. */
final class PipelineChange extends AbstractOperation {

	/** Writes into the corpus. */
	@FunctionalInterface
	interface Work {
		void run() throws IOException;
	}

	private final Path corpus;
	private final List<String> names;
	private final Work work;
	private final Runnable then;
	private Map<String, String> before = Map.of();
	private Map<String, String> after = Map.of();

	/**
	 * @param names the pipelines that may change
	 * @param then what to do after it was done, undone or done again
	 */
	PipelineChange(String label, IUndoContext context, Path corpus, List<String> names, Work work, Runnable then) {
		super(label);
		addContext(context);
		this.corpus = corpus;
		this.names = names;
		this.work = work;
		this.then = then;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return attempt(() -> {
			before = texts();
			work.run();
			after = texts();
		});
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return attempt(() -> restore(after));
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return attempt(() -> restore(before));
	}

	private IStatus attempt(Work attempt) {
		try {
			attempt.run();
			return Status.OK_STATUS;
		} catch (IOException fault) {
			return Status.error(fault.getMessage(), fault);
		} finally {
			then.run();
		}
	}

	private Map<String, String> texts() throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : names) {
			Path file = PipelineFiles.file(corpus, name);
			texts.put(name, Files.exists(file) ? Files.readString(file) : null);
		}
		return texts;
	}

	private void restore(Map<String, String> texts) throws IOException {
		for (Map.Entry<String, String> text : texts.entrySet()) {
			PipelineFiles.restore(corpus, text.getKey(), text.getValue());
		}
	}
}
