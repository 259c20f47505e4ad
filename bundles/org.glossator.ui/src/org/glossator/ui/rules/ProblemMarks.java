package org.glossator.ui.rules;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Problems as marks beside and under their lines. UI thread only. */
final class ProblemMarks implements IAnnotationAccess, IAnnotationAccessExtension {

	private static final String ERROR = "org.glossator.ui.file.error";
	private static final String WARNING = "org.glossator.ui.file.warning";
	private static final String SQUIGGLES = "squiggles";
	private static final int WIDTH = 16;

	/** Replaces the marks of a model. */
	static void show(IAnnotationModel model, IDocument document, List<FileProblem> problems) {
		Map<Annotation, Position> marks = new HashMap<>();
		for (FileProblem problem : problems) {
			marks.put(new Annotation(problem.warning() ? WARNING : ERROR, false, problem.sentence()), place(document, problem.line()));
		}
		Annotation[] old = annotations(model);
		if (model instanceof IAnnotationModelExtension extension) {
			extension.replaceAnnotations(old, marks);
		}
	}

	private static Annotation[] annotations(IAnnotationModel model) {
		java.util.ArrayList<Annotation> all = new java.util.ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if (annotation.getType().equals(ERROR) || annotation.getType().equals(WARNING)) {
				all.add(annotation);
			}
		}
		return all.toArray(Annotation[]::new);
	}

	private static Position place(IDocument document, int line) {
		try {
			IRegion region = document.getLineInformation(Math.max(0, Math.min(line, document.getNumberOfLines()) - 1));
			String text = document.get(region.getOffset(), region.getLength());
			int indent = text.length() - text.stripLeading().length();
			return new Position(region.getOffset() + indent, Math.max(1, Math.min(text.strip().length(), document.getLength() - region.getOffset() - indent)));
		} catch (BadLocationException outside) {
			return new Position(0, 0);
		}
	}

	/** A column of icons beside the lines that have marks. */
	AnnotationRulerColumn column() {
		AnnotationRulerColumn column = new AnnotationRulerColumn(WIDTH, this);
		// It leaves out every type that it was not told of.
		column.addAnnotationType(ERROR);
		column.addAnnotationType(WARNING);
		return column;
	}

	/** Draws the marks under the text of a viewer, from now on. */
	void drawIn(SourceViewer viewer) {
		AnnotationPainter painter = new AnnotationPainter(viewer, this);
		painter.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addAnnotationType(ERROR, SQUIGGLES);
		painter.addAnnotationType(WARNING, SQUIGGLES);
		painter.setAnnotationTypeColor(ERROR, color(SWT.COLOR_RED));
		painter.setAnnotationTypeColor(WARNING, color(SWT.COLOR_DARK_YELLOW));
		viewer.addPainter(painter);
		// Squiggles are a style of the text, which the painter sets only where it hears of each new presentation.
		viewer.addTextPresentationListener(painter);
	}

	private static Color color(int id) {
		return PlatformUI.getWorkbench().getDisplay().getSystemColor(id);
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return false;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation.getType().equals(ERROR) ? "Error" : "Warning";
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation.getType().equals(ERROR) ? 5 : 4;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		Image image = PlatformUI.getWorkbench().getSharedImages()
				.getImage(annotation.getType().equals(ERROR) ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
		ImageUtilities.drawImage(image, gc, canvas, bounds, SWT.CENTER, SWT.TOP);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation.getType().equals(ERROR) || annotation.getType().equals(WARNING);
	}

	@Override
	public boolean isSubtype(Object annotationType, Object potentialSupertype) {
		return annotationType.equals(potentialSupertype);
	}

	@Override
	public Object[] getSupertypes(Object annotationType) {
		return new Object[0];
	}
}
