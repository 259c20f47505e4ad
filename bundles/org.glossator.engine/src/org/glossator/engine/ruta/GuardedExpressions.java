package org.glossator.engine.ruta;

import java.util.List;

import org.antlr.runtime.Token;
import org.apache.uima.ruta.expression.ExpressionFactory;
import org.apache.uima.ruta.expression.resource.WordListExpression;
import org.apache.uima.ruta.expression.resource.WordTableExpression;
import org.apache.uima.ruta.expression.string.IStringExpression;

/** Makes expressions; those that would read a file are refused. */
final class GuardedExpressions extends ExpressionFactory {

	private static RuntimeException refused() {
		return new Guard.Stopped("A rule reads no files; put the words in a lexicon of the corpus, or in the rule as {\"one\", \"two\"}.");
	}

	@Override
	public WordListExpression createLiteralWordListExpression(Token file) {
		throw refused();
	}

	@Override
	public WordTableExpression createLiteralWordTableExpression(Token file) {
		throw refused();
	}

	@Override
	public WordListExpression createStringWordListExpression(IStringExpression file) {
		throw refused();
	}

	@Override
	public WordTableExpression createStringWordTableExpression(IStringExpression file) {
		throw refused();
	}

	@Override
	public WordListExpression createExternalWordListExpression(Token resource, List<IStringExpression> arguments) {
		throw refused();
	}

	@Override
	public WordTableExpression createExternalWordTableExpression(Token resource, List<IStringExpression> arguments) {
		throw refused();
	}
}
