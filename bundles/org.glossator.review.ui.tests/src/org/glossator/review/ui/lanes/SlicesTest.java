package org.glossator.review.ui.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.glossator.review.ui.ReviewWindow;
import org.junit.jupiter.api.Test;

/** Work in pieces on the real event loop. */
class SlicesTest extends ReviewWindow {

	private final List<String> done = new ArrayList<>();

	private Composite control() throws Exception {
		return inUi(() -> new Composite(window().getShell(), SWT.NONE));
	}

	@Test
	void whatAPieceAdds_comesBeforeWhatWaitsAlready() throws Exception {
		Composite control = control();
		inUi(() -> {
			Slices slices = new Slices(control);
			slices.add(() -> {
				done.add("page");
				slices.addAll(List.of(() -> done.add("left"), () -> done.add("right")));
			});
			slices.add(() -> done.add("review"));
			assertEquals(List.of(), done, "nothing at once");
			return null;
		});
		until("all of it", () -> done.size() == 4);
		assertEquals(List.of("page", "left", "right", "review"), done);
		inUi(() -> {
			control.dispose();
			return null;
		});
	}

	@Test
	void controlDisposed_dropsWhatIsLeft() throws Exception {
		Composite control = control();
		Slices slices = inUi(() -> {
			Slices made = new Slices(control);
			made.add(() -> {
				done.add("first");
				control.dispose();
			});
			made.add(() -> done.add("second"));
			return made;
		});
		settle();
		assertEquals(List.of("first"), done);
		inUi(() -> {
			slices.add(() -> done.add("third"));
			return null;
		});
		settle();
		assertEquals(List.of("first"), done, "nor is anything new done");
	}
}
