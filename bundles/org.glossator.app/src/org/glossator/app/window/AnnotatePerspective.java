package org.glossator.app.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective analysts work in: documents on the left, the text in the middle, annotations on the right. */
public final class AnnotatePerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "org.glossator.app.annotate";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.23f, editors);
		left.addView("org.glossator.ui.corpus");
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, editors);
		right.addView("org.glossator.ui.annotations");
		IFolderLayout belowRight = layout.createFolder("belowRight", IPageLayout.BOTTOM, 0.5f, "right");
		belowRight.addView("org.glossator.ui.details");
		belowRight.addPlaceholder("org.glossator.ui.guideline");
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.62f, editors);
		bottom.addPlaceholder("org.glossator.ui.problems");
		bottom.addPlaceholder("org.eclipse.ui.views.ProgressView");
		layout.addShowViewShortcut("org.glossator.ui.corpus");
		layout.addShowViewShortcut("org.glossator.ui.annotations");
		layout.addShowViewShortcut("org.glossator.ui.details");
		layout.addPerspectiveShortcut(ID);
	}
}
