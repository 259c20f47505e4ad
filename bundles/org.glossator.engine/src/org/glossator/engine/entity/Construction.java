package org.glossator.engine.entity;

import org.glossator.engine.segment.TokenizedText;

/** Finds names by how they are built and by what stands around them. Works on one document. */
abstract class Construction {

	final TokenizedText text;
	final NameLexicon lexicon;
	/** Where what is found is added. */
	final Candidates candidates;
	final Capitals capitals;

	Construction(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		this.text = text;
		this.lexicon = lexicon;
		this.candidates = candidates;
		this.capitals = capitals;
	}
}
