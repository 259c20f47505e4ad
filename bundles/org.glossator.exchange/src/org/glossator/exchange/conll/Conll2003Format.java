package org.glossator.exchange.conll;

/** CoNLL-2003: a token, its part of speech, its chunk and its label, IOB1. */
public final class Conll2003Format extends ConllFormat {

	@Override
	public String id() {
		return "conll2003";
	}

	@Override
	public String label() {
		return "CoNLL-2003 named entities";
	}

	@Override
	int columns() {
		return 4;
	}

	@Override
	String scheme() {
		return "iob1";
	}
}
