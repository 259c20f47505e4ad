package org.glossator.engine.ruta;

import java.util.List;

/**
 * A line in the explanation of a script: a rule, one of its attempts on the text, an element of the rule in that attempt,
 * or a condition of the element. Immutable.
 *
 * @param kind what it is
 * @param matched whether it held
 * @param label what to show
 * @param line the line of the rule in the script; 0 where there is none
 * @param begin where in the text, in UTF-16 units; -1 for nowhere
 * @param end the same
 * @param children in order
 */
public record RuleNode(Kind kind, boolean matched, String label, int line, int begin, int end, List<RuleNode> children) {

	/** What a node stands for. */
	public enum Kind {
		/** A rule and how often it was tried and matched. */
		RULE,
		/** An attempt of the rule at one place. */
		ATTEMPT,
		/** An element of the rule in an attempt. */
		ELEMENT,
		/** A condition of an element. */
		CONDITION,
		/** How many more there are that are not listed. */
		MORE
	}

	public RuleNode {
		children = List.copyOf(children);
	}

	/** Whether it lies on the text between two offsets, or nowhere. */
	public boolean touches(int from, int to) {
		return begin < 0 || begin <= to && end >= from;
	}
}
