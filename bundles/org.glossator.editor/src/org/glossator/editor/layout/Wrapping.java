package org.glossator.editor.layout;

/**
 * Wraps a long text bit by bit. What is around one place, the one in view, is wrapped at once; the rest in slices, as
 * short as the caller wants them. Until that is done, paragraphs elsewhere are cut into about as many lines as they will
 * have: enough to know how far to scroll, and replaced before anybody looks at them ({@link #wrapAround}). Paragraphs
 * wrap independently, so what has been wrapped around a place stays as it is when the rest arrives. Confined to a thread.
 */
public final class Wrapping {

	/** Up to here a text is wrapped in one go: a millisecond or so. */
	static final int SHORT = 20_000;
	/** Characters that are wrapped at once, before and after the place: more than a large screen shows. */
	static final int BEFORE = 5_000;
	static final int AFTER = 20_000;
	/** A paragraph that begins further away is not wrapped from its begin: its lines may still move a little. */
	private static final int FAR = 500_000;
	/** How far a word is followed back to its begin. */
	private static final int WORD = 200;
	/** A line is estimated to have so many characters at least. */
	private static final int LEAST = 4;

	private final String text;
	private final CharAdvances advances;
	private final int width;
	private final LineBreaker whole;
	private TextLines lines;
	private int wrappedFrom;
	private int wrappedTo;

	/**
	 * Begins to wrap.
	 *
	 * @param width of the column in pixels
	 * @param around the place that is in view
	 */
	public Wrapping(String text, CharAdvances advances, int width, int around) {
		this.text = text;
		this.advances = advances;
		this.width = width;
		whole = new LineBreaker(text, advances, width, 0, true);
		if (text.length() <= SHORT) {
			run(Long.MAX_VALUE);
		} else {
			wrapAround(around);
		}
	}

	/** The lines as they are known now. */
	public TextLines lines() {
		return lines;
	}

	/** Whether all lines are what they are going to be. */
	public boolean isDone() {
		return whole.isFinished();
	}

	/** Whether the lines in view are, given where the view begins and ends. */
	public boolean isWrapped(int from, int to) {
		return wrappedFrom <= from && Math.min(to, from + AFTER) <= wrappedTo;
	}

	/**
	 * Goes on wrapping the whole text; {@link #lines} change once, when it is done.
	 *
	 * @param nanos how long, about
	 * @return whether it is done
	 */
	public boolean run(long nanos) {
		if (!isDone()) {
			whole.run(text.length(), nanos == Long.MAX_VALUE ? nanos : System.nanoTime() + nanos);
			if (isDone()) {
				lines = whole.lines().lines(text.length());
				wrappedFrom = 0;
				wrappedTo = text.length();
			}
		}
		return isDone();
	}

	/**
	 * Wraps what is around a place, unless it is wrapped; the lines of the place wrapped before are estimates again.
	 *
	 * @return whether the lines are others than before
	 */
	public boolean wrapAround(int place) {
		if (isDone() || lines != null && isWrapped(Math.max(0, place - BEFORE / 2), Math.min(text.length(), place + AFTER / 2))) {
			return false;
		}
		int from = paragraphBegin(Math.clamp(place - BEFORE, 0, text.length()));
		boolean paragraph = place - from <= FAR;
		if (!paragraph) {
			from = wordBegin(place);
		}
		LineBreaker near = new LineBreaker(text, advances, width, from, paragraph);
		near.run((int) Math.min(text.length(), (long) place + AFTER), Long.MAX_VALUE);
		double perLine = near.lines().charactersPerLine();
		if (perLine == 0) {
			perLine = (double) width / Math.max(1, advances.advance('n'));
		}
		LineList all = new LineList(text.length());
		if (from > 0) {
			all.paragraph();
			estimate(all, 0, from, Math.max(LEAST, perLine));
		}
		all.addAll(near.lines());
		if (!near.isFinished()) {
			estimate(all, near.next(), text.length(), Math.max(LEAST, perLine));
		}
		lines = all.lines(text.length());
		wrappedFrom = from;
		wrappedTo = near.isFinished() ? text.length() : near.next();
		return true;
	}

	private int paragraphBegin(int place) {
		int begin = place;
		while (begin > 0 && (!LineBreaker.isLineEnd(text.charAt(begin - 1))
				|| begin < text.length() && text.charAt(begin - 1) == '\r' && text.charAt(begin) == '\n')) {
			begin--;
		}
		return begin;
	}

	/** The begin of the word at a place in a long paragraph; of the character where words are very long. */
	private int wordBegin(int place) {
		for (int begin = place; begin > place - WORD; begin--) {
			if (text.charAt(begin - 1) == ' ') {
				return begin;
			}
		}
		return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
	}

	/** Adds about as many lines as there will be between two places; a paragraph that begins at the second is not begun. */
	private void estimate(LineList into, int from, int to, double perLine) {
		int at = from;
		while (at < to) {
			int end = at;
			while (end < to && !LineBreaker.isLineEnd(text.charAt(end))) {
				end++;
			}
			cut(into, at, end, perLine);
			if (end == to) {
				return;
			}
			at = text.charAt(end) == '\r' && end + 1 < to && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
			if (at < to || to == text.length()) {
				into.paragraph();
			}
		}
		if (to == text.length()) {
			into.add(to, to);
		}
	}

	private void cut(LineList into, int from, int to, double perLine) {
		int count = (int) Math.max(1, Math.ceil((to - from) / perLine));
		int begin = from;
		for (int i = 1; i <= count; i++) {
			int end = (int) (from + (long) (to - from) * i / count);
			if (i < count && Character.isLowSurrogate(text.charAt(end))) {
				end--;
			}
			into.add(begin, end);
			begin = end;
		}
	}
}
