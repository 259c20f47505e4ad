package org.glossator.engine.ruta;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.ruta.RutaStream;
import org.apache.uima.ruta.block.RutaBlock;
import org.apache.uima.ruta.condition.AbstractRutaCondition;
import org.apache.uima.ruta.condition.ConditionFactory;
import org.apache.uima.ruta.condition.RegExpCondition;
import org.apache.uima.ruta.expression.bool.IBooleanExpression;
import org.apache.uima.ruta.expression.string.IStringExpression;
import org.apache.uima.ruta.rule.EvaluatedCondition;
import org.apache.uima.ruta.rule.MatchContext;
import org.apache.uima.ruta.visitor.InferenceCrowd;

/** Makes conditions; those with a regular expression look at the clock while they match. */
final class GuardedConditions extends ConditionFactory {

	private final Guard guard;

	GuardedConditions(Guard guard) {
		this.guard = guard;
	}

	@Override
	public AbstractRutaCondition createConditionRegExp(IStringExpression pattern, IBooleanExpression ignoreCase, RutaBlock parent) {
		return new Guarded(null, pattern, ignoreCase, guard);
	}

	@Override
	public AbstractRutaCondition createConditionRegExp(IStringExpression variable, IStringExpression pattern, IBooleanExpression ignoreCase,
			RutaBlock parent) {
		return new Guarded(variable, pattern, ignoreCase, guard);
	}

	/** As Ruta's REGEXP: the whole covered text, or a string variable, must match; a point and ^ $ know lines. */
	private static final class Guarded extends RegExpCondition {

		private final Map<String, Pattern> compiled = new HashMap<>();
		private final Guard guard;

		Guarded(IStringExpression variable, IStringExpression pattern, IBooleanExpression ignoreCase, Guard guard) {
			super(variable, pattern, ignoreCase);
			this.guard = guard;
		}

		@Override
		public EvaluatedCondition eval(MatchContext context, RutaStream stream, InferenceCrowd crowd) {
			AnnotationFS annotation = context.getAnnotation();
			String subject = getVariable() != null ? getVariable().getStringValue(context, stream)
					: annotation == null ? null : annotation.getCoveredText();
			if (subject == null) {
				return new EvaluatedCondition(this, false);
			}
			int flags = Pattern.MULTILINE | Pattern.DOTALL;
			if (getIgnoreCase() != null && getIgnoreCase().getBooleanValue(context, stream)) {
				flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
			}
			return new EvaluatedCondition(this, pattern(getPattern().getStringValue(context, stream), flags).matcher(new GuardedText(subject, guard)).matches());
		}

		private Pattern pattern(String written, int flags) {
			try {
				return compiled.computeIfAbsent(flags + written, key -> Pattern.compile(written, flags));
			} catch (PatternSyntaxException fault) {
				throw new Guard.Stopped("The regular expression \"" + written + "\" is not well formed: " + fault.getDescription() + ".");
			}
		}
	}
}
