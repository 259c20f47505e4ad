package org.glossator.engine.ruta;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.ruta.RutaElement;
import org.apache.uima.ruta.RutaStream;
import org.apache.uima.ruta.ScriptApply;
import org.apache.uima.ruta.rule.AbstractRule;
import org.apache.uima.ruta.rule.AbstractRuleMatch;
import org.apache.uima.ruta.rule.RuleApply;
import org.apache.uima.ruta.visitor.RutaInferenceVisitor;

/** Looks on while a script runs: which rule is at work, and which rule made which annotation. */
class RuleTrace implements RutaInferenceVisitor {

	private final Deque<Integer> atWork = new ArrayDeque<>();
	private final Map<AnnotationFS, Integer> made = new LinkedHashMap<>();
	private Guard guard;
	private GuardedScripts scripts;
	private int last;

	/** A script begins. */
	void begin(Guard limits, GuardedScripts rules) {
		guard = limits;
		scripts = rules;
		atWork.clear();
		made.clear();
		last = 0;
	}

	/** The line of each annotation's rule, in the order they were made. */
	final Map<AnnotationFS, Integer> made() {
		return made;
	}

	/** The line of the rule that is or was last at work. */
	final int currentLine() {
		return atWork.isEmpty() ? last : atWork.peek();
	}

	final int line(RutaElement rule) {
		return scripts.line(rule);
	}

	/** A rule has been tried everywhere. */
	void tried(AbstractRule rule, RuleApply apply) {
		// Only an explanation wants to know.
	}

	/** Whether failed attempts are to be kept. */
	boolean keepsAttempts() {
		return false;
	}

	@Override
	public final void beginVisit(RutaElement element, ScriptApply apply) {
		if (element instanceof AbstractRule) {
			last = line(element) > 0 ? line(element) : currentLine();
			atWork.push(last);
			if (apply instanceof RuleApply rule && keepsAttempts()) {
				rule.setAcceptMatches(true);
			}
		}
		// After the rule is known, so that a fault names its line.
		guard.check();
	}

	@Override
	public final void endVisit(RutaElement element, ScriptApply apply) {
		if (element instanceof AbstractRule rule) {
			atWork.poll();
			if (apply instanceof RuleApply tried && scripts.isWritten(element)) {
				tried(rule, tried);
			}
		}
	}

	@Override
	public final void annotationAdded(AnnotationFS annotation, AbstractRuleMatch<? extends AbstractRule> creator) {
		if (creator == null) {
			// Ruta tells of what was there before, too, when it makes its index.
			return;
		}
		guard.annotation();
		int line = line(creator.getRule());
		made.put(annotation, line > 0 ? line : currentLine());
	}

	@Override
	public final void finished(RutaStream stream, List<RutaInferenceVisitor> visitors) {
		// Nothing is written into the CAS.
	}
}
