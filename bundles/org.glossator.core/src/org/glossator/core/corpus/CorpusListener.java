package org.glossator.core.corpus;

/** Hears that a corpus's documents, annotators or schema changed, on the thread that changed them. */
public interface CorpusListener {

	/** Something changed; ask the corpus what it is now. */
	void changed(Corpus corpus);
}
