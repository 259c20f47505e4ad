package org.glossator.engine.segment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.structure.StructureFinder;
import org.glossator.engine.structure.Zone;

import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Structure, sentences, tokens and parts of speech in one go, without UIMA: for training, measuring and tests. The UIMA
 * components do the same in steps. Not thread-safe: one instance a thread.
 */
public final class Segmenter {

	private final StructureFinder structure;
	private final SentenceSplitter splitter;
	private final PartOfSpeechTagger tagger;

	/** @param lexicons those with the topic {@code structure} */
	public Segmenter(Lexicons lexicons) throws IOException {
		structure = new StructureFinder(lexicons.dictionary("structure"));
		splitter = new SentenceSplitter(new SentenceDetectorME(Models.sentences()));
		tagger = new PartOfSpeechTagger(Models.partsOfSpeech());
	}

	/** The text cut up; boilerplate gets no parts of speech. */
	public TokenizedText segment(String text, String title) {
		List<Zone> zones = structure.find(text, title);
		int[] sentences = sentences(splitter, text, zones);
		int[] tokens = new int[64];
		int used = 0;
		String[] tags = new String[32];
		int[] kinds = kinds(zones, sentences);
		for (int s = 0; s < sentences.length; s += 2) {
			int[] found = Tokenizer.tokenize(text, sentences[s], sentences[s + 1]);
			if (used + found.length > tokens.length) {
				tokens = Arrays.copyOf(tokens, Math.max(tokens.length * 2, used + found.length));
				tags = Arrays.copyOf(tags, tokens.length / 2);
			}
			System.arraycopy(found, 0, tokens, used, found.length);
			if (kinds[s / 2] != Zone.Kind.BOILERPLATE.ordinal()) {
				String[] words = new String[found.length / 2];
				for (int i = 0; i < words.length; i++) {
					words[i] = text.substring(found[2 * i], found[2 * i + 1]);
				}
				System.arraycopy(tagger.tag(words), 0, tags, used / 2, words.length);
			}
			used += found.length;
		}
		return new TokenizedText(text, sentences, Arrays.copyOf(tokens, used), Arrays.copyOf(tags, used / 2), zones);
	}

	/** Sentences of every block, as begin, end pairs. */
	public static int[] sentences(SentenceSplitter splitter, String text, List<Zone> zones) {
		return sentences(splitter, text, zones, () -> {
			// Nobody cancels.
		});
	}

	/**
	 * The same for work that may be cancelled.
	 *
	 * @param checkpoint run now and then; what it throws ends the work
	 */
	public static int[] sentences(SentenceSplitter splitter, String text, List<Zone> zones, Runnable checkpoint) {
		int[] all = new int[64];
		int used = 0;
		for (Zone zone : zones) {
			if (zone.kind() == Zone.Kind.QUOTATION) {
				continue;
			}
			boolean whole = zone.kind() == Zone.Kind.BYLINE;
			int[] found = whole ? new int[] { zone.begin(), zone.end() } : splitter.split(text, zone.begin(), zone.end(), checkpoint);
			if (used + found.length > all.length) {
				all = Arrays.copyOf(all, Math.max(all.length * 2, used + found.length));
			}
			System.arraycopy(found, 0, all, used, found.length);
			used += found.length;
		}
		return Arrays.copyOf(all, used);
	}

	private static int[] kinds(List<Zone> zones, int[] sentences) {
		int[] kinds = new int[sentences.length / 2];
		int zone = 0;
		for (int s = 0; s < kinds.length; s++) {
			while (zone < zones.size() && (zones.get(zone).kind() == Zone.Kind.QUOTATION || zones.get(zone).end() <= sentences[2 * s])) {
				zone++;
			}
			kinds[s] = zone < zones.size() ? zones.get(zone).kind().ordinal() : Zone.Kind.PARAGRAPH.ordinal();
		}
		return kinds;
	}
}
