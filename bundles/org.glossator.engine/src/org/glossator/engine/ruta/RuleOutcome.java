package org.glossator.engine.ruta;

import java.util.List;

/**
 * What a script did in a trial. Immutable.
 *
 * @param problems why it could not run, or not to its end; empty if it could
 * @param matches what its rules made, in document order
 * @param rules why each rule matched or did not, by line
 */
public record RuleOutcome(List<RuleProblem> problems, List<RuleMatched> matches, List<RuleNode> rules) {

	public RuleOutcome {
		problems = List.copyOf(problems);
		matches = List.copyOf(matches);
		rules = List.copyOf(rules);
	}
}
