package org.glossator.engine.ruta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.apache.uima.ruta.parser.RutaLexer;

/**
 * Cuts a script into Ruta's tokens, refuses those that reach out of the document, and writes the schema's names of
 * features where Ruta wants the type system's.
 */
final class RuleTokens {

	private static final Map<Integer, String> REFUSED = Map.ofEntries(
			Map.entry(RutaLexer.ScriptString, "A script cannot load another; all scripts of the folder rules run anyway, in the order of their names."),
			Map.entry(RutaLexer.EngineString, "A rule cannot run an engine; put the engine into the pipeline."),
			Map.entry(RutaLexer.UimafitString, "A rule cannot run an engine; put the engine into the pipeline."),
			Map.entry(RutaLexer.TypeSystemString, "A script cannot load a type system; the layers of the schema are known to it by their names."),
			Map.entry(RutaLexer.ImportString, "A script cannot import types; the layers of the schema are known to it by their names."),
			Map.entry(RutaLexer.CALL, "CALL is not available: a rule cannot run another script or engine; put the engine into the pipeline."),
			Map.entry(RutaLexer.EXEC, "EXEC is not available: a rule cannot run another script or engine; put the engine into the pipeline."),
			Map.entry(RutaLexer.CONFIGURE, "CONFIGURE is not available: an engine's parameters are set in the pipeline."),
			Map.entry(RutaLexer.LOG, "LOG is not available; run the script on the open document to see what its rules do."),
			Map.entry(RutaLexer.RESOURCE, "A rule reads no files; put the words in a lexicon of the corpus, or in the rule as {\"one\", \"two\"}."),
			Map.entry(RutaLexer.RessourceLiteral, "A rule reads no files; put the words in a lexicon of the corpus, or in the rule as {\"one\", \"two\"}."),
			Map.entry(RutaLexer.WORDLIST, "A rule reads no files; write STRINGLIST words = {\"one\", \"two\"} for words of the rule's own."),
			Map.entry(RutaLexer.WORDTABLE, "A rule reads no files; put the words in a lexicon of the corpus."));

	/** The parser goes down with each bracket, and the stack of a thread has an end. */
	private static final int DEEPEST = 60;

	private RuleTokens() {
	}

	/** The tokens of a script. */
	static CommonTokenStream of(String text, RuleNames names, List<RuleProblem> problems) {
		CommonTokenStream stream = new CommonTokenStream(new Lexer(text, problems));
		stream.fill();
		int depth = 0;
		for (Token token : stream.getTokens()) {
			switch (token.getType()) {
				case RutaLexer.LPAREN, RutaLexer.LCURLY, RutaLexer.LBRACK -> {
					if (++depth == DEEPEST) {
						problems.add(new RuleProblem(token.getLine(), "Brackets are nested more than " + DEEPEST + " deep; write the rule in several.", false));
					}
				}
				case RutaLexer.RPAREN, RutaLexer.RCURLY, RutaLexer.RBRACK -> depth--;
				default -> {
					// No bracket.
				}
			}
			String sentence = REFUSED.get(token.getType());
			if (sentence != null) {
				problems.add(new RuleProblem(token.getLine(), sentence, false));
			}
		}
		translate(visible(stream.getTokens()), names);
		return stream;
	}

	private static List<Token> visible(List<? extends Token> all) {
		List<Token> visible = new ArrayList<>();
		for (Token token : all) {
			if (token.getChannel() == Token.DEFAULT_CHANNEL) {
				visible.add(token);
			}
		}
		return visible;
	}

	/** {@code Claim.type == ...}, {@code CREATE(Claim, "type" = ...)} and {@code Claim{... SETFEATURE("type", ...)}}. */
	private static void translate(List<Token> tokens, RuleNames names) {
		Deque<String> subjects = new ArrayDeque<>();
		String last = "";
		String made = "";
		for (int i = 0; i + 1 < tokens.size(); i++) {
			Token token = tokens.get(i);
			int next = tokens.get(i + 1).getType();
			switch (token.getType()) {
				case RutaLexer.LCURLY -> subjects.push(last);
				case RutaLexer.RCURLY -> subjects.poll();
				case RutaLexer.CREATE, RutaLexer.FILL, RutaLexer.GATHER -> made = i + 2 < tokens.size() ? tokens.get(i + 2).getText() : "";
				case RutaLexer.SETFEATURE, RutaLexer.FEATURE, RutaLexer.GETFEATURE -> made = subjects.isEmpty() ? "" : subjects.peek();
				case RutaLexer.Identifier -> {
					if (next == RutaLexer.DOT && i + 2 < tokens.size() && tokens.get(i + 2).getType() == RutaLexer.Identifier) {
						Token feature = tokens.get(i + 2);
						feature.setText(names.feature(token.getText(), feature.getText()));
					}
					if (i == 0 || tokens.get(i - 1).getType() != RutaLexer.DOT) {
						last = token.getText();
					}
				}
				case RutaLexer.StringLiteral -> {
					String written = token.getText();
					if (written.length() > 1 && (next == RutaLexer.ASSIGN_EQUAL || next == RutaLexer.COMMA) && names.isType(made)) {
						token.setText('"' + names.feature(made, written.substring(1, written.length() - 1)) + '"');
						made = next == RutaLexer.COMMA ? "" : made;
					}
				}
				default -> {
					// Nothing to translate.
				}
			}
		}
	}

	/** Ruta's lexer, which tells what it cannot read instead of printing it. */
	private static final class Lexer extends RutaLexer {

		private final List<RuleProblem> problems;

		Lexer(String text, List<RuleProblem> problems) {
			super(new ANTLRStringStream(text));
			this.problems = problems;
		}

		@Override
		public void reportError(RecognitionException fault) {
			problems.add(new RuleProblem(fault.line, "Something here is no part of the rule language; is a quotation mark missing?", false));
		}
	}
}
