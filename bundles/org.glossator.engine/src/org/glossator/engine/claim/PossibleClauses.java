package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** The clauses of one sentence that may be claims: those that the rules cut, and all others between two edges that hold a verb. */
final class PossibleClauses {

	/** What the rules do not cut holds as many tokens at least. */
	private static final int SHORTEST = 3;

	private final int s;
	private final Edges edges;
	private final List<Frame> frames;
	private final ClauseLattice lattice;

	/** @param attributed the clauses of sentence {@code s} and to whom they are laid */
	PossibleClauses(TokenizedText text, Syntax syntax, Cues cues, int s, List<Frame> attributed) {
		this.s = s;
		List<Frame> rules = new ArrayList<>();
		for (Frame frame : attributed) {
			for (Frame clause : Clauses.split(text, syntax, frame)) {
				Frame trimmed = Trimming.trim(text, cues, clause, s);
				if (trimmed != null) {
					rules.add(trimmed);
				}
			}
		}
		edges = new Edges(text, syntax, cues, s, rules);
		Map<Long, Frame> all = new TreeMap<>();
		rules.forEach(rule -> all.put(key(rule), rule));
		BitSet ends = edges.ends();
		for (int first = edges.begins().nextSetBit(0); first >= 0; first = edges.begins().nextSetBit(first + 1)) {
			for (int limit = ends.nextSetBit(first + 2); limit >= 0; limit = ends.nextSetBit(limit + 1)) {
				Frame clause = Trimming.trim(text, cues, Frame.plain(first, limit), s);
				if (clause != null && clause.limit() - clause.first() >= SHORTEST && syntax.finite(clause.first(), clause.limit()) >= 0 && !isAccusing(clause, rules)) {
					all.computeIfAbsent(key(clause), k -> laid(clause, rules));
				}
			}
		}
		NoClaims none = new NoClaims(text, cues);
		boolean title = text.zone(s) == Zone.Kind.TITLE;
		frames = all.values().stream().filter(frame -> none.why(frame, s, title) == null).toList();
		int first = text.first(s);
		lattice = new ClauseLattice(text.limit(s) - first, frames.stream().mapToInt(frame -> frame.first() - first).toArray(), frames.stream().mapToInt(frame -> frame.limit() - first).toArray());
	}

	private static long key(Frame frame) {
		return (long) frame.first() << 32 | frame.limit();
	}

	/** Whether a clause is an accusation with who makes it: of "X accused Y of Z" only "Y of Z" is claimed. */
	private static boolean isAccusing(Frame clause, List<Frame> rules) {
		for (Frame rule : rules) {
			if (rule.accusation() && clause.first() == rule.sourceFirst() && clause.limit() == rule.limit()) {
				return true;
			}
		}
		return false;
	}

	/** A clause laid to whom the rules lay most of it, unless it holds the words that do so. */
	private static Frame laid(Frame clause, List<Frame> rules) {
		Frame most = null;
		int shared = 0;
		for (Frame rule : rules) {
			int part = Math.min(clause.limit(), rule.limit()) - Math.max(clause.first(), rule.first());
			if (part > shared) {
				most = rule;
				shared = part;
			}
		}
		boolean laid = most != null && most.isAttributed() && (most.verb() < clause.first() || most.verb() >= clause.limit());
		return laid ? new Frame(clause.first(), clause.limit(), most.verb(), most.sourceFirst(), most.sourceLimit(), most.accusation()) : clause;
	}

	/** The number of the sentence. */
	int sentence() {
		return s;
	}

	/** What tells whether a clause is cut where it should be. */
	Map<String, Double> edges(int clause) {
		return edges.of(frames.get(clause).first(), frames.get(clause).limit());
	}

	/** Which clauses can be claims together; they are counted as {@link #frames}. */
	ClauseLattice lattice() {
		return lattice;
	}

	/** The clauses in the order of their beginnings. */
	List<Frame> frames() {
		return frames;
	}
}
