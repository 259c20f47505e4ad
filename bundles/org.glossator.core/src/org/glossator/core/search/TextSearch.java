package org.glossator.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;

/**
 * Finds all places of a word, phrase or regular expression in a text. A hit never splits a grapheme. Immutable; may be
 * used on any thread.
 */
public final class TextSearch {

	/**
	 * How to search.
	 *
	 * @param ignoreCase whether upper and lower case are the same
	 * @param wholeWord whether a hit must begin and end at word borders
	 * @param regularExpression whether what is searched for is a regular expression
	 */
	public record Options(boolean ignoreCase, boolean wholeWord, boolean regularExpression) {
	}

	private static final long PATIENCE = 5_000_000_000L;

	private final Pattern pattern;
	private final boolean wholeWord;

	/**
	 * @param wanted what to search for, not empty
	 * @throws IllegalArgumentException with one sentence if it is empty or no regular expression
	 */
	public TextSearch(String wanted, Options options) {
		if (wanted.isEmpty()) {
			throw new IllegalArgumentException("Type what to search for.");
		}
		int flags = options.ignoreCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
		try {
			pattern = Pattern.compile(options.regularExpression() ? wanted : Pattern.quote(wanted), flags | Pattern.MULTILINE);
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException("This is no regular expression: " + e.getDescription() + " at character " + (e.getIndex() + 1) + ".", e);
		}
		wholeWord = options.wholeWord();
	}

	/**
	 * All hits in a text, in order, not overlapping; empty matches are passed over.
	 *
	 * @throws IllegalStateException if the expression takes longer than five seconds on this text, nests too deep for it, or
	 *             was cancelled
	 */
	public List<Span> find(String text, BooleanSupplier cancelled) {
		List<Span> hits = new ArrayList<>();
		Boundaries boundaries = Boundaries.of(text);
		Matcher matcher = matcher(text, cancelled);
		try {
			while (matcher.find()) {
				if (matcher.end() > matcher.start() && fits(text, boundaries, matcher.start(), matcher.end())) {
					hits.add(Span.of(matcher.start(), matcher.end()));
				}
			}
		} catch (StackOverflowError e) {
			throw tooDeep(e);
		}
		return hits;
	}

	/**
	 * Whether all of a text is one hit.
	 *
	 * @throws IllegalStateException as {@link #find} does
	 */
	public boolean matches(String text, BooleanSupplier cancelled) {
		try {
			return matcher(text, cancelled).matches();
		} catch (StackOverflowError e) {
			throw tooDeep(e);
		}
	}

	private Matcher matcher(String text, BooleanSupplier cancelled) {
		return pattern.matcher(new GuardedText(text, System.nanoTime() + PATIENCE, cancelled));
	}

	/** The JDK's matcher calls itself for every turn of a repeated group. */
	private static IllegalStateException tooDeep(StackOverflowError e) {
		return new IllegalStateException("This expression repeats a group too often on this text; make it simpler.", e);
	}

	private boolean fits(String text, Boundaries boundaries, int begin, int end) {
		return boundaries.isGraphemeBoundary(begin) && boundaries.isGraphemeBoundary(end)
				&& (!wholeWord || !insideWord(text, begin) && !insideWord(text, end));
	}

	private static boolean insideWord(String text, int offset) {
		return offset > 0 && offset < text.length() && isWord(text.codePointBefore(offset)) && isWord(text.codePointAt(offset));
	}

	private static boolean isWord(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK || codePoint == '_';
	}

	/** A text that stops a runaway expression: the matcher reads every character through it. */
	private static final class GuardedText implements CharSequence {

		private final CharSequence text;
		private final long deadline;
		private final BooleanSupplier cancelled;
		private int reads;

		GuardedText(CharSequence text, long deadline, BooleanSupplier cancelled) {
			this.text = text;
			this.deadline = deadline;
			this.cancelled = cancelled;
		}

		@Override
		public char charAt(int index) {
			if ((++reads & 0xfff) == 0) {
				if (cancelled.getAsBoolean()) {
					throw new IllegalStateException("The search was cancelled.");
				}
				if (System.nanoTime() > deadline) {
					throw new IllegalStateException("This expression takes too long on this text; make it simpler.");
				}
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
