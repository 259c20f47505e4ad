package org.glossator.engine.reading;

import java.util.Arrays;
import java.util.function.Consumer;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Pieces that are read at once: a beginning, then those of sentences that follow one another, with an end behind each sentence. A sentence that finds
 * no room in a chunk that holds something begins the next one; one too long for a chunk goes on in the next. Written by one thread.
 */
final class Chunk {

	private final int[] ids;
	private final int[] shapes;
	private final int[] tokens;
	private final int[] sentences;
	private int size;

	private Chunk(int longest, int begin) {
		ids = new int[longest];
		shapes = new int[longest];
		tokens = new int[longest];
		sentences = new int[longest];
		add(begin, 0, -1, -1);
	}

	/**
	 * Cuts the titles and paragraphs of a text into chunks.
	 *
	 * @param longest how many pieces a chunk has at most
	 * @param reader is given each chunk as soon as it is whole
	 */
	static void cut(TokenizedText text, WordPieces pieces, int longest, Consumer<Chunk> reader) {
		Chunk chunk = new Chunk(longest, pieces.begin());
		for (int s = 0; s < text.sentences(); s++) {
			int first = text.first(s);
			int count = text.limit(s) - first;
			if (count == 0 || text.zone(s) != Zone.Kind.PARAGRAPH && text.zone(s) != Zone.Kind.TITLE) {
				continue;
			}
			int[][] words = new int[count][];
			int needed = 1;
			for (int i = 0; i < count; i++) {
				words[i] = pieces.of(text.word(first + i));
				needed += words[i].length;
			}
			if (chunk.size + needed > longest && chunk.size > 1) {
				reader.accept(chunk);
				chunk = new Chunk(longest, pieces.begin());
			}
			for (int i = 0; i < count; i++) {
				if (chunk.size + words[i].length + 1 > longest) {
					reader.accept(chunk);
					chunk = new Chunk(longest, pieces.begin());
				}
				chunk.add(words[i], first + i, text.word(first + i));
			}
			chunk.add(pieces.end(), 0, -1, s);
		}
		if (chunk.size > 1) {
			reader.accept(chunk);
		}
	}

	private void add(int[] pieces, int token, String word) {
		int shape = WordPieces.shape(word);
		for (int i = 0; i < pieces.length; i++) {
			add(pieces[i], shape, i == 0 ? token : -1, -1);
		}
	}

	private void add(int id, int shape, int token, int sentence) {
		ids[size] = id;
		shapes[size] = shape;
		tokens[size] = token;
		sentences[size++] = sentence;
	}

	/** How many pieces. */
	int size() {
		return size;
	}

	/** The ids of the pieces. */
	int[] ids() {
		return Arrays.copyOf(ids, size);
	}

	/** Their shapes. */
	int[] shapes() {
		return Arrays.copyOf(shapes, size);
	}

	/** The token whose first piece is at a place, or -1. */
	int token(int place) {
		return tokens[place];
	}

	/** The sentence whose end is at a place, or -1. */
	int sentence(int place) {
		return sentences[place];
	}
}
