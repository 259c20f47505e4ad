package org.glossator.exchange.conll;

/** CoNLL-2002: a token and its label, IOB2. */
public final class Conll2002Format extends ConllFormat {

	/** For the registries of services. */
	public Conll2002Format() {
		super("conll2002", "CoNLL-2002 named entities", 2, "iob2");
	}
}
