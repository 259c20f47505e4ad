package org.glossator.exchange.conll;

/** CoNLL-2003: a token, its part of speech, its chunk and its label, IOB1. */
public final class Conll2003Format extends ConllFormat {

	/** For the registries of services. */
	public Conll2003Format() {
		super("conll2003", "CoNLL-2003 named entities", 4, "iob1");
	}
}
