package org.glossator.ui.rules;

import java.util.Set;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.NumberRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;

/** Colours rule scripts: comments, strings, declarations, conditions and actions, the types every text has. */
final class RuleColors extends EngineFileColors {

	private static final Set<String> DECLARATIONS = Set.of("DECLARE", "BLOCK", "FOREACH", "PACKAGE", "INT", "DOUBLE", "FLOAT", "STRING", "BOOLEAN", "TYPE", "ANNOTATION",
			"ANNOTATIONLIST", "STRINGLIST", "INTLIST", "DOUBLELIST", "FLOATLIST", "BOOLEANLIST", "TYPELIST", "CONDITION", "ACTION", "true", "false");
	private static final Set<String> CONDITIONS = Set.of("AFTER", "AND", "BEFORE", "CONTAINS", "CONTEXTCOUNT", "COUNT", "CURRENTCOUNT", "ENDSWITH", "FEATURE", "IF",
			"INLIST", "IS", "LAST", "MOFN", "NEAR", "NOT", "OR", "PARSE", "PARTOF", "PARTOFNEQ", "POSITION", "REGEXP", "SCORE", "SIZE", "STARTSWITH", "TOTALCOUNT", "VOTE");
	private static final Set<String> ACTIONS = Set.of("ADD", "ADDFILTERTYPE", "ADDRETAINTYPE", "ASSIGN", "CLEAR", "COLOR", "CREATE", "DEL", "DYNAMICANCHORING", "FILL",
			"FILTERTYPE", "GATHER", "GET", "GETFEATURE", "GETLIST", "GREEDYANCHORING", "MARK", "MARKFAST", "MARKFIRST", "MARKLAST", "MARKONCE", "MARKSCORE", "MATCHEDTEXT",
			"MERGE", "REMOVE", "REMOVEDUPLICATE", "REMOVEFILTERTYPE", "REMOVERETAINTYPE", "REPLACE", "RETAINTYPE", "SETFEATURE", "SHIFT", "SPLIT", "TRANSFER", "TRIM",
			"UNMARK", "UNMARKALL");
	private static final Set<String> TYPES = Set.of("Document", "Sentence", "Token", "W", "CW", "SW", "CAP", "NUM", "PM", "COMMA", "PERIOD", "COLON", "SEMICOLON",
			"QUESTION", "EXCLAMATION", "SPECIAL", "ANY", "ALL", "SPACE", "BREAK", "WS", "NBSP", "AMP", "SENTENCEEND");

	@Override
	protected DefaultDamagerRepairer pieces() {
		IToken comment = remark();
		IToken string = token(0x1a4f9c, 0x8ab8ff, SWT.NORMAL);
		IToken number = token(0x7a3e00, 0xe0b080, SWT.NORMAL);
		WordRule words = new WordRule(new IWordDetector() {
			@Override
			public boolean isWordStart(char c) {
				return Character.isJavaIdentifierStart(c);
			}

			@Override
			public boolean isWordPart(char c) {
				return Character.isJavaIdentifierPart(c);
			}
		}, new Token(null));
		IToken declaration = token(0x7f0055, 0xd7a0ff, SWT.BOLD);
		DECLARATIONS.forEach(word -> words.addWord(word, declaration));
		IToken condition = token(0x00627a, 0x70d0e0, SWT.NORMAL);
		CONDITIONS.forEach(word -> words.addWord(word, condition));
		IToken action = token(0x8a1f11, 0xff9f8f, SWT.BOLD);
		ACTIONS.forEach(word -> words.addWord(word, action));
		IToken type = token(0x5a4a00, 0xe0d070, SWT.NORMAL);
		TYPES.forEach(word -> words.addWord(word, type));
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setRules(new IRule[] { new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
				new SingleLineRule("\"", "\"", string, '\\'), new SingleLineRule("'", "'", string, '\\'), words, new NumberRule(number) });
		return new DefaultDamagerRepairer(scanner) {
			@Override
			public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
				// A comment that is opened or closed changes what stands below.
				return partition;
			}
		};
	}
}
