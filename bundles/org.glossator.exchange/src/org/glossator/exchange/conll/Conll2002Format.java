package org.glossator.exchange.conll;

/** CoNLL-2002: a token and its label, IOB2. */
public final class Conll2002Format extends ConllFormat {

	@Override
	public String id() {
		return "conll2002";
	}

	@Override
	public String label() {
		return "CoNLL-2002 named entities";
	}

	@Override
	int columns() {
		return 2;
	}

	@Override
	String scheme() {
		return "iob2";
	}
}
