package org.glossator.ui.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.guideline.StyledPage.Look;

/**
 * Shows a {@link StyledPage}. A text widget and no browser: it has the theme's colours and the person's font, needs no
 * engine that a machine may lack, and runs no script of a corpus from elsewhere. UI thread only.
 */
final class PageWidget {

	private final StyledText widget;
	private final LocalResourceManager resources;
	private StyledPage shown = StyledPage.EMPTY;

	PageWidget(Composite parent) {
		widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
		widget.setMargins(8, 6, 8, 6);
		widget.setLineSpacing(2);
		widget.setCaret(null);
		AccessibleName.set(widget, "Guideline");
		resources = new LocalResourceManager(JFaceResources.getResources(), widget);
		widget.addListener(SWT.MouseUp, this::follow);
		widget.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** The widget, to lay out. */
	StyledText control() {
		return widget;
	}

	/** Shows a page from its beginning; one that is shown already stays where it is scrolled to. */
	void show(StyledPage page) {
		if (page.equals(shown)) {
			return;
		}
		shown = page;
		widget.setRedraw(false);
		try {
			widget.setText(page.text());
			widget.setStyleRanges(ranges(page));
			for (StyledPage.Indent indent : page.lines()) {
				int line = widget.getLineAtOffset(indent.offset());
				widget.setLineIndent(line, 1, 18 * indent.depth());
				widget.setLineWrapIndent(line, 1, 18 * indent.depth() + 12);
			}
			widget.setTopPixel(0);
		} finally {
			widget.setRedraw(true);
		}
	}

	/** Looks that lie in one another, cut into ranges that do not. */
	private StyleRange[] ranges(StyledPage page) {
		List<Integer> cuts = new ArrayList<>();
		page.looks().forEach(look -> {
			cuts.add(look.begin());
			cuts.add(look.end());
		});
		List<Integer> borders = cuts.stream().distinct().sorted().toList();
		List<StyleRange> ranges = new ArrayList<>();
		for (int i = 0; i + 1 < borders.size(); i++) {
			int begin = borders.get(i);
			int end = borders.get(i + 1);
			List<Look> over = page.looks().stream().filter(look -> look.begin() <= begin && look.end() >= end).toList();
			if (!over.isEmpty()) {
				ranges.add(range(begin, end, over));
			}
		}
		ranges.sort(Comparator.comparingInt(range -> range.start));
		return ranges.toArray(StyleRange[]::new);
	}

	private StyleRange range(int begin, int end, List<Look> looks) {
		StyleRange range = new StyleRange();
		range.start = begin;
		range.length = end - begin;
		for (Look look : looks) {
			switch (look.kind()) {
				case TITLE -> range.font = heading(3);
				case HEADING -> range.font = heading(0);
				case STRONG -> range.fontStyle |= SWT.BOLD;
				case EMPHASIS -> range.fontStyle |= SWT.ITALIC;
				case CODE -> range.font = JFaceResources.getTextFont();
				case LINK -> {
					range.underline = true;
					range.underlineStyle = SWT.UNDERLINE_LINK;
				}
			}
		}
		return range;
	}

	private Font heading(int larger) {
		return resources.create(FontDescriptor.createFrom(widget.getFont()).setStyle(SWT.BOLD).increaseHeight(larger));
	}

	private void follow(Event event) {
		int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
		if (offset < 0 || widget.getSelectionCount() > 0) {
			return;
		}
		for (Look look : shown.looks()) {
			if (look.kind() == StyledPage.Kind.LINK && look.begin() <= offset && offset < look.end() && look.address().matches("https?://.*")) {
				Program.launch(look.address());
			}
		}
	}
}
