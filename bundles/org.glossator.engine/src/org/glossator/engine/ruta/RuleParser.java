package org.glossator.engine.ruta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.FailedPredicateException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.apache.uima.ruta.block.RutaBlock;
import org.apache.uima.ruta.parser.RutaParser;

/** Ruta's parser, which keeps problems with their lines instead of printing them, and what a script declares. */
final class RuleParser extends RutaParser {

	/** A type that a script declares. */
	record Declared(String name, String parent, List<String> featureTypes, List<String> featureNames, int line) {
	}

	private static final int MOST_PROBLEMS = 50;

	private final List<RuleProblem> problems;
	private final List<Declared> declared = new ArrayList<>();

	RuleParser(TokenStream tokens, List<RuleProblem> problems) {
		super(tokens);
		this.problems = problems;
	}

	/** The line of the token that comes next. */
	int line() {
		return input.LT(1).getLine();
	}

	List<Declared> declared() {
		return declared;
	}

	@Override
	public void addType(RutaBlock parent, Token name, Token parentType, @SuppressWarnings("rawtypes") List featureTypes,
			@SuppressWarnings("rawtypes") List featureNames) {
		Set<String> before = new HashSet<>(parent.getEnvironment().getDeclaredAnnotationTypes());
		super.addType(parent, name, parentType, featureTypes, featureNames);
		for (String known : parent.getEnvironment().getDeclaredAnnotationTypes()) {
			if (!before.contains(known)) {
				declared.add(new Declared(known, parentType == null ? "" : parentType.getText(), texts(featureTypes), texts(featureNames), name.getLine()));
			}
		}
	}

	private static List<String> texts(List<?> objects) {
		return objects == null ? List.of() : objects.stream().map(String::valueOf).toList();
	}

	private void problem(int line, String sentence) {
		RuleProblem problem = new RuleProblem(line, sentence, false);
		if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
			problems.add(problem);
		}
	}

	@Override
	public void emitErrorMessage(String message) {
		problem(line(), message);
	}

	@Override
	public void reportError(RecognitionException fault) {
		emitErrorMessage(fault);
	}

	@Override
	public void emitErrorMessage(RecognitionException fault) {
		Token at = fault.token;
		int line = at == null || at.getType() == Token.EOF ? lastLine() : at.getLine();
		String found = at == null || at.getType() == Token.EOF ? "the end of the script" : "\"" + at.getText() + "\"";
		if (fault instanceof MismatchedTokenException mismatch && mismatch.expecting >= 0) {
			problem(line, found + " stands where " + spelled(mismatch.expecting) + " was expected.");
		} else if (fault instanceof FailedPredicateException) {
			problem(line, found + " is already the name of a variable, or none that is known here.");
		} else if (fault instanceof NoViableAltException || fault instanceof EarlyExitException) {
			problem(line, found + " does not go on what stands before it; is a bracket, an arrow -> or a semicolon missing?");
		} else {
			problem(line, found + " is not understood here.");
		}
	}

	@Override
	public void emitErrorMessage(Throwable fault) {
		if (fault instanceof VirtualMachineError || fault instanceof Guard.Stopped) {
			problem(line(), fault instanceof Guard.Stopped ? fault.getMessage() : "The rule is nested too deeply; write it in several.");
		} else {
			String message = fault.getMessage();
			problem(line(), message == null || message.isBlank() ? "The rule is not complete here." : message.endsWith(".") ? message : message + ".");
		}
	}

	private int lastLine() {
		for (int i = input.size() - 1; i >= 0; i--) {
			Token token = input.get(i);
			if (token.getType() != Token.EOF && token.getChannel() == Token.DEFAULT_CHANNEL) {
				return token.getLine();
			}
		}
		return 1;
	}

	private static String spelled(int token) {
		return switch (token) {
			case SEMI -> "a semicolon";
			case RPAREN -> ")";
			case LPAREN -> "(";
			case RCURLY -> "}";
			case LCURLY -> "{";
			case COMMA -> "a comma";
			case Identifier -> "a name";
			default -> token < tokenNames.length ? tokenNames[token] : "something else";
		};
	}
}
