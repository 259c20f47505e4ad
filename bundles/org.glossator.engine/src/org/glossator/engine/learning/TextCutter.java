package org.glossator.engine.learning;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Models;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.SentenceSplitter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.segment.Tokenizer;
import org.glossator.engine.structure.StructureFinder;
import org.glossator.engine.structure.Zone;

import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Cuts a text into zones, sentences and tokens as the pipeline does, without parts of speech: recommenders do not look at
 * them, and they take most of the time. Not thread-safe: one instance a thread.
 */
public final class TextCutter {

	private final StructureFinder structure;
	private final SentenceSplitter splitter;

	/** Loads the sentence model if nobody has yet. */
	public TextCutter() throws IOException {
		structure = new StructureFinder(Shipped.LEXICONS.dictionary("structure"));
		splitter = new SentenceSplitter(new SentenceDetectorME(Models.sentences()));
	}

	private static final class Shipped {
		static final Lexicons LEXICONS = load();

		private static Lexicons load() {
			try {
				return Lexicons.load(null);
			} catch (IOException fault) {
				throw new java.io.UncheckedIOException("The engine's own lexicons cannot be read", fault);
			}
		}
	}

	/** The text cut up; the title helps to find the headline and may be empty. */
	public TokenizedText cut(String text, String title) {
		List<Zone> zones = structure.find(text, title);
		int[] sentences = Segmenter.sentences(splitter, text, zones);
		int[] tokens = new int[64];
		int used = 0;
		for (int s = 0; s < sentences.length; s += 2) {
			int[] found = Tokenizer.tokenize(text, sentences[s], sentences[s + 1]);
			if (used + found.length > tokens.length) {
				tokens = Arrays.copyOf(tokens, Math.max(tokens.length * 2, used + found.length));
			}
			System.arraycopy(found, 0, tokens, used, found.length);
			used += found.length;
		}
		return new TokenizedText(text, sentences, Arrays.copyOf(tokens, used), null, zones);
	}
}
