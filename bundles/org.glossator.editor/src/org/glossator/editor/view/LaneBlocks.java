package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.glossator.editor.layout.TextLines;
import org.glossator.text.span.SpanIndex;

/**
 * The {@linkplain LaneBlock blocks} around the viewport, made from the interval index as they come into view and kept
 * until an annotation in them changes.
 *
 * @param <A> the annotations
 */
final class LaneBlocks<A> {

	/** Lines a block holds at most: a paragraph of a hundred pages must not be stacked as a whole. */
	private static final int LINES = 32;
	private static final int KEPT = 200;

	private final Map<Integer, LaneBlock<A>> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, LaneBlock<A>> eldest) {
			return size() > KEPT;
		}
	};
	private TextLines lines;
	private SpanIndex<A> index;
	private Look<A> look;
	private Predicate<LaneBlock.Entry<A>> shown = entry -> true;

	void setLines(TextLines lines) {
		this.lines = lines;
		kept.clear();
	}

	void setAnnotations(SpanIndex<A> index, Look<A> look) {
		this.index = index;
		this.look = look;
		kept.clear();
	}

	/** Chooses which annotations are shown at all. */
	void setShown(Predicate<LaneBlock.Entry<A>> shown) {
		this.shown = shown;
		kept.clear();
	}

	/** Forgets what was made of this stretch of text. */
	void invalidate(int begin, int end) {
		kept.values().removeIf(block -> block.meets(begin, end));
	}

	/** The block of a line. */
	LaneBlock<A> at(int line) {
		int paragraph = lines.paragraphOf(line);
		int first = lines.firstLine(paragraph) + (line - lines.firstLine(paragraph)) / LINES * LINES;
		LaneBlock<A> block = kept.get(first);
		if (block == null) {
			block = make(first, Math.min(first + LINES, lines.lineAfter(paragraph)));
			kept.put(first, block);
		}
		return block;
	}

	/** What is shown around a place on a line, shortest first: what holds the next character, else what ends here. */
	List<A> around(int line, int offset) {
		List<A> holding = new ArrayList<>();
		List<A> ending = new ArrayList<>();
		for (LaneBlock.Entry<A> entry : at(line).entries) {
			for (int f = 0; f < entry.span.fragmentCount(); f++) {
				int begin = entry.span.fragmentBegin(f);
				int end = entry.span.fragmentEnd(f);
				if (begin <= offset && (offset < end || begin == end && offset == begin)) {
					holding.add(entry.annotation);
				} else if (end == offset) {
					ending.add(entry.annotation);
				}
			}
		}
		return holding.isEmpty() ? ending : holding;
	}

	private LaneBlock<A> make(int first, int after) {
		int begin = lines.begin(first);
		int end = lines.end(after - 1);
		List<LaneBlock.Entry<A>> found = new ArrayList<>();
		if (index != null) {
			index.visit(begin, end, SpanIndex.By.HULL, (annotation, from, to) -> {
				LaneBlock.Entry<A> entry = new LaneBlock.Entry<>(annotation, look.span(annotation), look.style(annotation),
						look.status(annotation), look.band(annotation));
				if (shown.test(entry)) {
					found.add(entry);
				}
				return true;
			});
		}
		return new LaneBlock<>(first, after, begin, end, look == null ? 1 : look.bands(), found);
	}
}
