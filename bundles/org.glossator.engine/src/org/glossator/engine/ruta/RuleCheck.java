package org.glossator.engine.ruta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.ruta.parser.RutaLexer;
import org.glossator.engine.component.LayerTypes;
import org.glossator.text.InputFault;
import org.glossator.text.schema.SchemaSpec;

/** Checks a script without running it. Stateless; any thread. */
public final class RuleCheck {

	private static final Set<Integer> VARIABLES = Set.of(RutaLexer.IntString, RutaLexer.DoubleString, RutaLexer.FloatString, RutaLexer.StringString,
			RutaLexer.BooleanString, RutaLexer.TypeString, RutaLexer.ANNOTATION, RutaLexer.ANNOTATIONLIST, RutaLexer.STRINGLIST, RutaLexer.INTLIST,
			RutaLexer.DOUBLELIST, RutaLexer.FLOATLIST, RutaLexer.BOOLEANLIST, RutaLexer.TYPELIST, RutaLexer.CONDITION, RutaLexer.ACTION, RutaLexer.VAR);

	private RuleCheck() {
	}

	/** What is wrong with a script for a corpus of that schema, by line; names that nothing has are warnings. */
	public static List<RuleProblem> check(RuleFile file, SchemaSpec schema) throws IOException {
		LayerTypes layers = LayerTypes.of(schema);
		RuleScript script = RuleScript.parse(file, layers);
		if (!script.problems().isEmpty()) {
			return script.problems();
		}
		Set<String> names = new HashSet<>(new RuleNames(layers).types().keySet());
		try {
			for (TypeDescription type : RuleTypes.of(schema, List.of(file)).getTypes()) {
				names.add(type.getName().substring(type.getName().lastIndexOf('.') + 1));
			}
		} catch (InputFault fault) {
			return List.of(new RuleProblem(fault.line(), sentence(fault), false));
		}
		names.addAll(List.of("Document", "Annotation", "DocumentAnnotation"));
		return unknown(file, names);
	}

	/** The sentence of a fault without its place. */
	static String sentence(InputFault fault) {
		String message = fault.getMessage();
		int at = fault.file() == null ? -1 : message.indexOf(": ");
		return at < 0 || !message.startsWith(fault.file().toString()) ? message : message.substring(at + 2);
	}

	private static List<RuleProblem> unknown(RuleFile file, Set<String> names) {
		List<Token> tokens = tokens(file.text());
		for (int i = 1; i < tokens.size(); i++) {
			int before = tokens.get(i - 1).getType();
			if (tokens.get(i).getType() == RutaLexer.Identifier && (VARIABLES.contains(before) || before == RutaLexer.BlockString
					|| before == RutaLexer.LPAREN && i > 1 && (tokens.get(i - 2).getType() == RutaLexer.BlockString || tokens.get(i - 2).getType() == RutaLexer.ForEachString)
					|| i + 1 < tokens.size() && tokens.get(i + 1).getType() == RutaLexer.COLON)) {
				names.add(tokens.get(i).getText());
			}
			// INT a, b; and the parameters of a macro
			if (before == RutaLexer.COMMA && i > 1 && tokens.get(i - 2).getType() == RutaLexer.Identifier && names.contains(tokens.get(i - 2).getText())
					&& declares(tokens, i)) {
				names.add(tokens.get(i).getText());
			}
		}
		if (tokens.stream().anyMatch(token -> token.getType() == RutaLexer.CONDITION || token.getType() == RutaLexer.ACTION)) {
			// A macro's parameters are names of their own; who writes macros knows what is there.
			return List.of();
		}
		List<RuleProblem> problems = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean part = i > 0 && tokens.get(i - 1).getType() == RutaLexer.DOT;
			boolean qualified = i + 1 < tokens.size() && tokens.get(i + 1).getType() == RutaLexer.DOT && Character.isLowerCase(token.getText().charAt(0));
			if (token.getType() == RutaLexer.Identifier && !part && !qualified && names.add(token.getText())) {
				problems.add(new RuleProblem(token.getLine(), "There is no layer, type or variable " + token.getText()
						+ "; a rule cannot run with it. Layers go by their names in the schema, new types are declared with DECLARE.", true));
			}
		}
		return problems;
	}

	private static boolean declares(List<Token> tokens, int at) {
		int i = at - 1;
		while (i > 0 && (tokens.get(i).getType() == RutaLexer.COMMA || tokens.get(i).getType() == RutaLexer.Identifier)) {
			i--;
		}
		return VARIABLES.contains(tokens.get(i).getType());
	}

	private static List<Token> tokens(String text) {
		CommonTokenStream stream = new CommonTokenStream(new RutaLexer(new ANTLRStringStream(text)) {
			@Override
			public void reportError(RecognitionException fault) {
				// Told by the parser.
			}
		});
		stream.fill();
		List<Token> tokens = new ArrayList<>();
		for (Token token : stream.getTokens()) {
			if (token.getChannel() == Token.DEFAULT_CHANNEL) {
				tokens.add(token);
			}
		}
		return tokens;
	}
}
