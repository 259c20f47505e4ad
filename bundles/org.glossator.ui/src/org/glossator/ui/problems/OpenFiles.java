package org.glossator.ui.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.glossator.ui.rules.EngineFileEditor;
import org.glossator.ui.rules.FileProblem;

/** Follows the problems of the lexicons and scripts that are open in editors. UI thread only; to be disposed. */
final class OpenFiles implements IPartListener2, IPropertyListener {

	private final IWorkbenchPage page;
	private final Runnable hear;
	private final Set<EngineFileEditor> followed = new HashSet<>();

	/** @param hear told when other problems were found, or files were opened or closed */
	OpenFiles(IWorkbenchPage page, Runnable hear) {
		this.page = page;
		this.hear = hear;
		page.addPartListener(this);
		follow();
	}

	/** What is wrong in the open files, saved or not. */
	List<FileLine> problems() {
		List<FileLine> lines = new ArrayList<>();
		for (EngineFileEditor editor : editors()) {
			String file = editor.input().folder().relativize(editor.input().path()).toString().replace('\\', '/');
			for (FileProblem problem : editor.found()) {
				lines.add(new FileLine(editor.input().folder(), file, problem, editor.line(problem.line())));
			}
		}
		return lines;
	}

	/** Whether the file of a problem is open. */
	boolean isOpen(FileLine line) {
		return editors().stream().anyMatch(editor -> editor.input().path().equals(line.corpus().resolve(line.file())));
	}

	private List<EngineFileEditor> editors() {
		List<EngineFileEditor> editors = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			if (reference.getEditor(false) instanceof EngineFileEditor editor) {
				editors.add(editor);
			}
		}
		return editors;
	}

	private void follow() {
		List<EngineFileEditor> now = editors();
		followed.removeIf(editor -> !now.contains(editor));
		for (EngineFileEditor editor : now) {
			if (followed.add(editor)) {
				editor.addPropertyListener(this);
			}
		}
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == EngineFileEditor.PROP_PROBLEMS) {
			hear.run();
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof EngineFileEditor) {
			follow();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof EngineFileEditor editor) {
			editor.removePropertyListener(this);
			follow();
			hear.run();
		}
	}

	/** Stops following. */
	void dispose() {
		page.removePartListener(this);
		followed.forEach(editor -> editor.removePropertyListener(this));
	}
}
