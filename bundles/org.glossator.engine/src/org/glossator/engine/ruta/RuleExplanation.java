package org.glossator.engine.ruta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.ruta.rule.AbstractRule;
import org.apache.uima.ruta.rule.AbstractRuleMatch;
import org.apache.uima.ruta.rule.ComposedRuleElementMatch;
import org.apache.uima.ruta.rule.EvaluatedCondition;
import org.apache.uima.ruta.rule.RuleApply;
import org.apache.uima.ruta.rule.RuleElement;
import org.apache.uima.ruta.rule.RuleElementMatch;
import org.apache.uima.ruta.rule.RuleMatch;
import org.apache.uima.ruta.verbalize.RutaVerbalizer;

/**
 * Why rules matched where they did and not elsewhere. Of each rule's failed attempts those are kept that came farthest,
 * because they are the ones a person asks about.
 */
final class RuleExplanation extends RuleTrace {

	private static final int MOST_ATTEMPTS = 150;
	private static final int LONGEST_QUOTE = 60;

	private final RutaVerbalizer verbalizer = new RutaVerbalizer();
	private final Map<Integer, Tried> rules = new TreeMap<>();

	/** What is known of the rules of one line. */
	private static final class Tried {
		private String label = "";
		private int tried;
		private int matched;
		private int failed;
		private final List<RuleNode> matches = new ArrayList<>();
		private final List<Failure> failures = new ArrayList<>();
	}

	/** A failed attempt and how many of its elements and conditions held. */
	private record Failure(RuleNode node, int held) {
	}

	@Override
	boolean keepsAttempts() {
		return true;
	}

	@Override
	void tried(AbstractRule rule, RuleApply apply) {
		int line = line(rule) > 0 ? line(rule) : currentLine();
		Tried tried = rules.computeIfAbsent(line, l -> new Tried());
		if (tried.label.isEmpty()) {
			tried.label = verbal(rule);
		}
		tried.tried += apply.getTried();
		tried.matched += apply.getApplied();
		for (AbstractRuleMatch<? extends AbstractRule> match : apply.getList()) {
			if (match.matchedCompletely()) {
				if (tried.matches.size() < MOST_ATTEMPTS) {
					tried.matches.add(attempt(match, line));
				}
			} else {
				tried.failed++;
				tried.failures.add(new Failure(attempt(match, line), held(match)));
				if (tried.failures.size() > 4 * MOST_ATTEMPTS) {
					keepBest(tried.failures);
				}
			}
		}
	}

	private static void keepBest(List<Failure> failures) {
		failures.sort(Comparator.comparingInt((Failure failure) -> -failure.held()).thenComparingInt(failure -> failure.node().begin()));
		while (failures.size() > MOST_ATTEMPTS) {
			failures.remove(failures.size() - 1);
		}
	}

	/** The rules by line, each with its matches first and then the attempts that failed, nearest misses first. */
	List<RuleNode> rules() {
		List<RuleNode> nodes = new ArrayList<>();
		rules.forEach((line, tried) -> {
			List<RuleNode> children = new ArrayList<>(tried.matches);
			if (tried.matched > tried.matches.size()) {
				children.add(more(tried.matched - tried.matches.size(), "matches", line));
			}
			keepBest(tried.failures);
			tried.failures.forEach(failure -> children.add(failure.node()));
			if (tried.failed > tried.failures.size()) {
				children.add(more(tried.failed - tried.failures.size(), "attempts that failed", line));
			}
			nodes.add(new RuleNode(RuleNode.Kind.RULE, tried.matched > 0, tried.label + "  \u2013  matched " + tried.matched + " of "
					+ Math.max(tried.tried, tried.matched) + " attempts", line, -1, -1, children));
		});
		return nodes;
	}

	private static RuleNode more(int count, String what, int line) {
		return new RuleNode(RuleNode.Kind.MORE, false, count + " more " + what, line, -1, -1, List.of());
	}

	private RuleNode attempt(AbstractRuleMatch<? extends AbstractRule> match, int line) {
		List<RuleNode> elements = new ArrayList<>();
		if (match instanceof RuleMatch detailed && detailed.getRootMatch() != null) {
			elements(detailed.getRootMatch(), line, elements);
		}
		int begin = Integer.MAX_VALUE;
		int end = -1;
		List<AnnotationFS> whole = match.matchedCompletely() ? match.getMatchedAnnotationsOfRoot() : List.of();
		for (AnnotationFS part : whole) {
			begin = Math.min(begin, part.getBegin());
			end = Math.max(end, part.getEnd());
		}
		for (RuleNode element : whole.isEmpty() ? elements : List.<RuleNode>of()) {
			if (element.begin() >= 0) {
				begin = Math.min(begin, element.begin());
				end = Math.max(end, element.end());
			}
		}
		String text = end < 0 ? "" : quote(text(match, elements, begin, end));
		String label = match.matchedCompletely() ? "matched " + text : end < 0 ? "failed at its first element" : "failed at " + text;
		return new RuleNode(RuleNode.Kind.ATTEMPT, match.matchedCompletely(), label, line, end < 0 ? -1 : begin, end, elements);
	}

	private static String text(AbstractRuleMatch<? extends AbstractRule> match, List<RuleNode> elements, int begin, int end) {
		for (AnnotationFS part : match.matchedCompletely() ? match.getMatchedAnnotationsOfRoot() : List.<AnnotationFS>of()) {
			return part.getCAS().getDocumentText().substring(begin, end);
		}
		if (match instanceof RuleMatch detailed && detailed.getRootMatch() != null) {
			String document = document(detailed.getRootMatch());
			if (document != null) {
				return document.substring(begin, end);
			}
		}
		return elements.isEmpty() ? "" : elements.get(0).label();
	}

	private static String document(RuleElementMatch match) {
		if (match instanceof ComposedRuleElementMatch composed) {
			for (List<RuleElementMatch> inner : composed.getInnerMatches().values()) {
				for (RuleElementMatch one : inner == null ? List.<RuleElementMatch>of() : inner) {
					String found = document(one);
					if (found != null) {
						return found;
					}
				}
			}
			return null;
		}
		List<AnnotationFS> texts = match.getTextsMatched();
		return texts == null || texts.isEmpty() || texts.get(0) == null ? null : texts.get(0).getCAS().getDocumentText();
	}

	private void elements(ComposedRuleElementMatch composed, int line, List<RuleNode> into) {
		for (Map.Entry<RuleElement, List<RuleElementMatch>> inner : composed.getInnerMatches().entrySet()) {
			for (RuleElementMatch match : inner.getValue() == null ? List.<RuleElementMatch>of() : inner.getValue()) {
				if (match instanceof ComposedRuleElementMatch nested) {
					List<RuleNode> children = new ArrayList<>();
					elements(nested, line, children);
					conditions(match, line, children);
					into.add(element(inner.getKey(), match, line, children));
				} else {
					List<RuleNode> children = new ArrayList<>();
					conditions(match, line, children);
					into.add(element(inner.getKey(), match, line, children));
				}
			}
		}
	}

	private RuleNode element(RuleElement element, RuleElementMatch match, int line, List<RuleNode> children) {
		int begin = -1;
		int end = -1;
		String text = "";
		List<AnnotationFS> texts = match.getTextsMatched();
		if (texts != null && !texts.isEmpty() && texts.get(0) != null) {
			begin = texts.get(0).getBegin();
			end = texts.get(texts.size() - 1).getEnd();
			text = texts.get(0).getCAS().getDocumentText().substring(begin, Math.max(begin, end));
		}
		String held = match.matched() ? "" : match.isBaseConditionMatched() ? "  \u2013  a condition does not hold" : "  \u2013  something else stands here";
		return new RuleNode(RuleNode.Kind.ELEMENT, match.matched(), verbal(element) + (text.isEmpty() ? "" : "  " + quote(text)) + held, line, begin, end, children);
	}

	private void conditions(RuleElementMatch match, int line, List<RuleNode> into) {
		for (EvaluatedCondition condition : match.getConditions() == null ? List.<EvaluatedCondition>of() : match.getConditions()) {
			into.add(condition(condition, line));
		}
	}

	private RuleNode condition(EvaluatedCondition condition, int line) {
		List<RuleNode> inner = condition.getConditions() == null ? List.of() : condition.getConditions().stream().map(part -> condition(part, line)).toList();
		return new RuleNode(RuleNode.Kind.CONDITION, condition.isValue(), verbal(condition.getCondition()) + (condition.isValue() ? "  holds" : "  does not hold"),
				line, -1, -1, inner);
	}

	private static int held(AbstractRuleMatch<? extends AbstractRule> match) {
		return match instanceof RuleMatch detailed && detailed.getRootMatch() != null ? held(detailed.getRootMatch()) : 0;
	}

	private static int held(RuleElementMatch match) {
		int held = 0;
		if (match instanceof ComposedRuleElementMatch composed) {
			for (List<RuleElementMatch> inner : composed.getInnerMatches().values()) {
				for (RuleElementMatch one : inner == null ? List.<RuleElementMatch>of() : inner) {
					held += held(one);
				}
			}
			return held;
		}
		held += match.isBaseConditionMatched() ? 2 : 0;
		for (EvaluatedCondition condition : match.getConditions() == null ? List.<EvaluatedCondition>of() : match.getConditions()) {
			held += condition.isValue() ? 1 : 0;
		}
		return held + (match.matched() ? 2 : 0);
	}

	private String verbal(Object element) {
		String text;
		try {
			text = element instanceof RuleElement rule ? verbalizer.verbalize(rule) : verbalizer.verbalize(element);
		} catch (RuntimeException notSpoken) {
			// Ruta has no words for some of its elements; their class has.
			text = element.getClass().getSimpleName();
		}
		String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
		return line.length() > 160 ? line.substring(0, 159) + "\u2026" : line;
	}

	private static String quote(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return "\u201c" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE - 1) + "\u2026" : line) + "\u201d";
	}
}
