package org.glossator.engine.component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.English;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * UIMA component: how far a reader may rely on the document, judged by how much of it pushes the reader in the author's
 * own voice, how many claims have a named source, and how many sources nobody could ask; and which political side it
 * leans to, by words that one side uses and the other avoids, counted in the author's voice alone. Where such words are
 * few or of both sides, only {@code center} is suggested, and that only where hardly any bias is found. A short document, or one
 * that is not in English for the most part, is not judged.
 */
public final class SlantAnnotator extends EngineComponent {

	private static final int SHORTEST = 8;
	/** With fewer biased passages a sentence and no side's words a document is in the middle. */
	private static final double CALM = 0.2;
	/** So many words of a side make a document lean, so many argue for it where bias is dense too. */
	private static final int LEANING = 3;
	private static final int ARGUING = 6;

	/** How often a side, and the middle, were right where they were said of 35 texts of our own. */
	private static final double SIDE_TRUE = 0.55;
	private static final double CENTER_TRUE = 0.8;

	private Dictionary terms;

	@Override
	void open(Lexicons lexicons) {
		terms = lexicons.dictionary("slant");
	}

	/** The words of each side in the author's own voice: at 0 the left's, at 1 the right's. */
	private List<Set<String>> sides(TokenizedText text, int[] counts) {
		List<Set<String>> sides = List.of(new TreeSet<>(), new TreeSet<>());
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) != Zone.Kind.PARAGRAPH && text.zone(s) != Zone.Kind.TITLE) {
				continue;
			}
			terms.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> {
				if (text.quotationAt(begin) == null) {
					int side = entry.tag().equals("left") ? 0 : 1;
					counts[side]++;
					sides.get(side).add(entry.text());
				}
			});
		}
		return sides;
	}

	/** Which side a document takes, or null where its words do not tell. */
	static String side(int left, int right, double density) {
		int most = Math.max(left, right);
		if (most < LEANING || most < 3 * Math.min(left, right)) {
			return null;
		}
		String side = left > right ? "left" : "right";
		return most >= ARGUING && density > 0.3 ? side : "lean_" + side;
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter slant = new SuggestionWriter(cas, layers(), "slant", "slant");
		SuggestionWriter reliability = new SuggestionWriter(cas, layers(), "reliability", "slant");
		if (!slant.isThere() && !reliability.isThere()) {
			return;
		}
		TokenizedText text = CasReader.text(cas);
		English english = English.of(text);
		int all = 0;
		int sentences = 0;
		for (int s = 0; s < text.sentences(); s++) {
			boolean running = text.zone(s) == Zone.Kind.PARAGRAPH;
			all += running ? 1 : 0;
			sentences += running && english.is(s) ? 1 : 0;
		}
		if (sentences < SHORTEST || 2 * sentences < all) {
			// Of other languages nothing is known, and nothing found is not nothing there.
			return;
		}
		int own = 0;
		int unnamed = 0;
		Map<String, Integer> techniques = new TreeMap<>();
		for (AnnotationFS bias : CasReader.annotations(cas, layers(), "bias")) {
			String technique = String.valueOf(CasReader.value(bias, layers(), "bias", "technique"));
			if (technique.equals("unattributed_source")) {
				unnamed++;
			} else if (text.quotationAt(bias.getBegin()) == null) {
				own++;
				techniques.merge(technique, 1, Integer::sum);
			}
		}
		double density = own / (double) sentences;
		String most = techniques.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(entry -> ", most often " + entry.getKey() + " (" + entry.getValue() + ")").orElse("");
		String found = count(own, "biased passage") + " in the author's voice in " + count(sentences, "sentence") + most + "; " + count(unnamed, "unnamed source");
		if (reliability.isThere()) {
			String grade = density > 0.6 ? "low" : density > 0.25 || unnamed * 6 > sentences ? "mixed" : "high";
			reliability.document(0.5, found, "value", grade, "rationale", found);
		}
		if (!slant.isThere()) {
			return;
		}
		int[] counts = new int[2];
		List<Set<String>> sides = sides(text, counts);
		int flags = techniques.getOrDefault("flag_waving", 0);
		if (flags > 0) {
			// Who argues with nation, army and soil argues for the right.
			counts[1] += flags;
			sides.get(1).add("flag waving");
		}
		String side = side(counts[0], counts[1], density);
		if (side != null) {
			int at = side.endsWith("left") ? 0 : 1;
			String words = counts[at] + " times words of that side in the author's voice: " + String.join(", ", sides.get(at).stream().limit(8).toList()) + "; of the other side "
					+ counts[1 - at] + " times; " + found;
			slant.document(SIDE_TRUE, words, "value", side, "rationale", words);
		} else if (density < CALM) {
			slant.document(CENTER_TRUE, found, "value", "center", "rationale", found);
		}
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
