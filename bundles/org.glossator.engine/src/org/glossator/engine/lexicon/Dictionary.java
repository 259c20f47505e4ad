package org.glossator.engine.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every entry of a set of lexicons in a text, as whole words, whatever the case, the kind of apostrophe and the
 * amount of white space. Immutable; any thread; time linear in the text, whatever the number of entries.
 */
public final class Dictionary {

	/** Told of each match. */
	public interface Sink {
		/** A match between two UTF-16 offsets. */
		void match(int begin, int end, LexiconEntry entry);
	}

	/** Finds nothing. */
	public static final Dictionary EMPTY = of(List.of());

	private final AhoCorasick automaton;
	private final LexiconEntry[] entries;

	private Dictionary(AhoCorasick automaton, LexiconEntry[] entries) {
		this.automaton = automaton;
		this.entries = entries;
	}

	/** A dictionary of these entries with their inflections. */
	public static Dictionary of(List<LexiconEntry> entries) {
		List<String> patterns = new ArrayList<>();
		List<LexiconEntry> owners = new ArrayList<>();
		for (LexiconEntry entry : entries) {
			for (String form : Inflections.of(entry.text(), entry.inflect())) {
				patterns.add(form);
				owners.add(entry);
			}
		}
		return new Dictionary(AhoCorasick.of(patterns), owners.toArray(LexiconEntry[]::new));
	}

	/** Tells the sink of every match that lies between the two offsets, by where it ends, longest first. */
	public void scan(CharSequence text, int begin, int end, Sink sink) {
		automaton.scan(text, begin, end, (from, to, pattern) -> sink.match(from, to, entries[pattern]));
	}

	/** How many word forms it holds. */
	public int size() {
		return entries.length;
	}
}
