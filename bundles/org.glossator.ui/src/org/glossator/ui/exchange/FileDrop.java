package org.glossator.ui.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes files dropped from the desktop. */
public final class FileDrop {

	private FileDrop() {
	}

	/** Hands over what is dropped on the control. UI thread only. */
	public static void accept(Control control, Consumer<List<Path>> take) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				if (event.detail == DND.DROP_DEFAULT) {
					event.detail = DND.DROP_COPY;
				}
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && files.length > 0) {
					List<Path> paths = Arrays.stream(files).map(Path::of).toList();
					// After the drop is over: what follows may open a dialog.
					control.getDisplay().asyncExec(() -> take.accept(paths));
				}
			}
		});
	}
}
