package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.segment.Tokenizer;
import org.glossator.engine.structure.Zone;

/**
 * Reads the training files: a token and its BIO label a line, an empty line between sentences, {@code #doc} before a
 * document. The texts are put together again as a newspaper would print them and cut anew by the engine's tokenizer, so
 * that the model sees in training what it will see later.
 */
final class ConllCorpus {

	/** One document: its tokens and the label of each, as an index into the tagger's labels. */
	record Document(String name, TokenizedText text, int[] labels) {
	}

	private ConllCorpus() {
	}

	static List<Document> read(Path file) throws IOException {
		List<Document> documents = new ArrayList<>();
		Builder builder = new Builder();
		for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
			if (line.equals("#doc") || line.startsWith("#doc ")) {
				builder.finish(file, documents);
				builder = new Builder();
			} else if (line.isBlank()) {
				builder.sentence();
			} else {
				int tab = line.indexOf('\t');
				builder.token(line.substring(0, tab), line.substring(tab + 1).strip());
			}
		}
		builder.finish(file, documents);
		return documents;
	}

	private static final class Builder {
		final StringBuilder text = new StringBuilder();
		final List<int[]> sentences = new ArrayList<>();
		final List<int[]> spans = new ArrayList<>();
		int begin = -1;
		boolean glue;
		String open = "O";

		void token(String token, String label) {
			if (begin < 0) {
				begin = text.length();
				glue = true;
			}
			boolean tight = glue || token.length() == 1 && ".,;:!?)]}%\u2019'\u201d".contains(token) || token.equals("n't")
					|| token.length() <= 3 && (token.startsWith("'") || token.startsWith("\u2019")) || isHyphen(token);
			if (!tight) {
				text.append(' ');
			}
			int at = text.length();
			text.append(token);
			glue = token.length() == 1 && "([{$#@\u201c\u2018".contains(token) || isHyphen(token);
			if (label.startsWith("B-") || label.startsWith("I-") && !open.endsWith(label.substring(2))) {
				spans.add(new int[] { at, text.length(), kind(label.substring(2)) });
			} else if (label.startsWith("I-")) {
				spans.get(spans.size() - 1)[1] = text.length();
			}
			open = label;
		}

		private static boolean isHyphen(String token) {
			return token.equals("-") || token.equals("\u2013");
		}

		private static int kind(String name) {
			return switch (name) {
				case "PER" -> 0;
				case "ORG" -> 1;
				case "LOC" -> 2;
				default -> throw new IllegalArgumentException("Unknown label " + name);
			};
		}

		void sentence() {
			if (begin >= 0) {
				sentences.add(new int[] { begin, text.length() });
				text.append('\n');
				begin = -1;
				open = "O";
			}
		}

		void finish(Path file, List<Document> documents) {
			sentence();
			if (sentences.isEmpty()) {
				return;
			}
			int[] sentenceOffsets = new int[sentences.size() * 2];
			List<int[]> pieces = new ArrayList<>();
			int count = 0;
			for (int s = 0; s < sentences.size(); s++) {
				sentenceOffsets[2 * s] = sentences.get(s)[0];
				sentenceOffsets[2 * s + 1] = sentences.get(s)[1];
				int[] tokens = Tokenizer.tokenize(text, sentences.get(s)[0], sentences.get(s)[1]);
				pieces.add(tokens);
				count += tokens.length;
			}
			int[] tokens = new int[count];
			int at = 0;
			for (int[] piece : pieces) {
				System.arraycopy(piece, 0, tokens, at, piece.length);
				at += piece.length;
			}
			TokenizedText tokenized = new TokenizedText(text.toString(), sentenceOffsets, tokens, null, List.<Zone>of());
			int[] labels = new int[tokenized.size()];
			for (int[] span : spans) {
				boolean first = true;
				for (int i = Math.max(0, tokenized.tokenAt(span[0]) - 1); i < tokenized.size() && tokenized.begin(i) < span[1]; i++) {
					if (tokenized.end(i) > span[0]) {
						labels[i] = 1 + 2 * span[2] + (first ? 0 : 1);
						first = false;
					}
				}
			}
			documents.add(new Document(file.getFileName().toString(), tokenized, labels));
		}
	}
}
