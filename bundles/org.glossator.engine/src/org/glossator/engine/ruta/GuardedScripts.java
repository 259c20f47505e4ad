package org.glossator.engine.ruta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.ruta.RutaElement;
import org.apache.uima.ruta.RutaScriptFactory;
import org.apache.uima.ruta.RutaStatement;
import org.apache.uima.ruta.RutaStream;
import org.apache.uima.ruta.ScriptApply;
import org.apache.uima.ruta.action.AbstractRutaAction;
import org.apache.uima.ruta.block.RutaBlock;
import org.apache.uima.ruta.block.RutaScriptBlock;
import org.apache.uima.ruta.condition.AbstractRutaCondition;
import org.apache.uima.ruta.expression.ExpressionFactory;
import org.apache.uima.ruta.expression.IRutaExpression;
import org.apache.uima.ruta.rule.AbstractRuleElement;
import org.apache.uima.ruta.rule.ComposedRuleElementMatch;
import org.apache.uima.ruta.rule.MatchContext;
import org.apache.uima.ruta.rule.RegExpRule;
import org.apache.uima.ruta.rule.RuleApply;
import org.apache.uima.ruta.rule.RuleElement;
import org.apache.uima.ruta.rule.RuleElementContainer;
import org.apache.uima.ruta.rule.RuleMatch;
import org.apache.uima.ruta.rule.RutaMatcher;
import org.apache.uima.ruta.rule.RutaRule;
import org.apache.uima.ruta.rule.RutaRuleElement;
import org.apache.uima.ruta.rule.WildCardRuleElement;
import org.apache.uima.ruta.rule.quantifier.RuleElementQuantifier;
import org.apache.uima.ruta.visitor.InferenceCrowd;

/** Makes rules whose every step looks at the clock, and keeps the line that each was written in. */
final class GuardedScripts extends RutaScriptFactory {

	private final Guard guard;
	private final IntSupplier line;
	private final Map<RutaElement, Integer> lines = new HashMap<>();

	/** @param line where the parser is */
	GuardedScripts(ExpressionFactory expressions, Guard guard, IntSupplier line) {
		super(expressions);
		this.guard = guard;
		this.line = line;
	}

	/** The line a rule begins in; 0 if it was not made here. */
	int line(RutaElement rule) {
		return lines.getOrDefault(rule, 0);
	}

	/** Whether a rule is one that the script writes; Ruta makes one of its own for the script as a whole. */
	boolean isWritten(RutaElement rule) {
		return lines.containsKey(rule);
	}

	private <T extends RutaElement> T kept(T made) {
		lines.put(made, line.getAsInt());
		return made;
	}

	@Override
	public RutaScriptBlock createRootScriptBlock(String module, String namespace) {
		RutaScriptBlock root = super.createRootScriptBlock(module, namespace);
		lines.clear();
		return root;
	}

	@Override
	public RutaRule createRule(RuleElement element, RutaBlock parent) {
		return kept(super.createRule(element, parent));
	}

	@Override
	public RutaRule createRule(List<RuleElement> elements, RutaBlock parent) {
		return kept(super.createRule(elements, parent));
	}

	@Override
	public RutaStatement createImplicitRule(List<AbstractRutaAction> actions, RutaBlock parent) {
		return kept(super.createImplicitRule(actions, parent));
	}

	@Override
	public RegExpRule createRegExpRule(RutaBlock parent) {
		return kept(new GuardedPattern(super.createRegExpRule(parent).getId(), parent, guard));
	}

	@Override
	public RutaRuleElement createRuleElement(IRutaExpression expression, RuleElementQuantifier quantifier,
			List<AbstractRutaCondition> conditions, List<AbstractRutaAction> actions, RuleElementContainer container, RutaBlock parent) {
		RutaRuleElement made = super.createRuleElement(expression, quantifier, conditions, actions, container, parent);
		return kept(new GuardedElement(made.getMatcher(), made.getQuantifier(), made.getConditions(), made.getActions(), container, parent, guard));
	}

	@Override
	public AbstractRuleElement createWildCardRuleElement(List<AbstractRutaCondition> conditions, List<AbstractRutaAction> actions,
			RuleElementContainer container, RutaBlock parent) {
		return kept(new GuardedWildCard(conditions, actions, container, parent, guard));
	}

	private static final class GuardedElement extends RutaRuleElement {

		private final Guard guard;

		GuardedElement(RutaMatcher matcher, RuleElementQuantifier quantifier, List<AbstractRutaCondition> conditions,
				List<AbstractRutaAction> actions, RuleElementContainer container, RutaBlock parent, Guard guard) {
			super(matcher, quantifier, conditions, actions, container, parent);
			this.guard = guard;
		}

		@Override
		public void doMatch(boolean after, AnnotationFS annotation, RuleMatch match, ComposedRuleElementMatch containing, boolean anchor,
				RutaStream stream, InferenceCrowd crowd) {
			guard.check();
			super.doMatch(after, annotation, match, containing, anchor, stream, crowd);
		}
	}

	private static final class GuardedWildCard extends WildCardRuleElement {

		private final Guard guard;

		GuardedWildCard(List<AbstractRutaCondition> conditions, List<AbstractRutaAction> actions, RuleElementContainer container,
				RutaBlock parent, Guard guard) {
			super(conditions, actions, container, parent);
			this.guard = guard;
		}

		@Override
		public List<RuleMatch> continueMatch(boolean after, AnnotationFS annotation, RuleMatch match, RuleApply apply,
				ComposedRuleElementMatch containing, RuleElement side, RuleElement caller, RutaStream stream, InferenceCrowd crowd) {
			guard.check();
			return super.continueMatch(after, annotation, match, apply, containing, side, caller, stream, crowd);
		}
	}

	/**
	 * A rule that is one regular expression. Ruta reads the text without looking at the clock, so the expression goes over
	 * it once under guard before; what is finished there in time is so the second time.
	 */
	private static final class GuardedPattern extends RegExpRule {

		private final Guard guard;

		GuardedPattern(int id, RutaBlock parent, Guard guard) {
			super(null, new HashMap<>(), id, parent);
			this.guard = guard;
		}

		@Override
		public ScriptApply apply(RutaStream stream, InferenceCrowd crowd) {
			guard.early(this);
			String written = getRegExp().getStringValue(new MatchContext(getParent()), stream);
			try {
				Matcher matcher = Pattern.compile(written, Pattern.MULTILINE | Pattern.DOTALL)
						.matcher(new GuardedText(stream.getDocumentAnnotation().getCoveredText(), guard));
				boolean more = true;
				while (more) {
					more = matcher.find();
				}
			} catch (PatternSyntaxException fault) {
				throw new Guard.Stopped("The regular expression \"" + written + "\" is not well formed: " + fault.getDescription() + ".");
			}
			guard.early(null);
			return super.apply(stream, crowd);
		}
	}
}
