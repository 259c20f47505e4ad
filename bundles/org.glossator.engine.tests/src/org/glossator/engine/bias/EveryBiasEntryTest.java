package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.LexiconEntry.Inflect;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

/** Every entry of the lexicons of bias makes a suggestion in some plain sentence, among opinion, and none where it is part of a name. */
class EveryBiasEntryTest {

	private static final String OPINION = "Those butchers lied. Those tyrants lied. Those thugs lied again. Those hypocrites lied.";
	/** Entries to a document. */
	private static final int BATCH = 60;

	/** Sentences in which a word stands as verb, noun, adjective or whole phrase; the next is tried where one does not do. */
	private static final Map<Inflect, List<String>> CARRIERS = Map.of(Inflect.VERB, List.of("They will %s the old town again.", "They %s the old town.", "We saw how they %s it.", "They want to %s us."),
			Inflect.ADJECTIVE, List.of("It was a %s day for the town.", "The old plan is %s in the end.", "It was the %s government of the town.", "They were %s groups of men."),
			Inflect.NO, List.of("We heard of the %s in the old town.", "It was %s in the old town.", "The %s came back in May.", "The man is a %s.", "%s, we say it again.", "It was the %s government of the town.",
					"They were %s groups of men.", "They will %s again.", "It is %s.", "They said that %s it would be so."));

	/** What no plain sentence shows: verbs whose bare form a tagger takes for something else. */
	private static final Map<String, String> BY_HAND = Map.of("seethe", "The town seethed with anger.", "sully", "He sullied the name of the town.", "nobble", "They nobbled the judge in May.", "badmouth",
			"She badmouthed her own party.", "balloon", "The costs ballooned within a year.", "mushroom", "The camps mushroomed along the road.", "blessing", "The rain was a blessing for the town.");

	private final Segmenter segmenter;
	private final BiasFinder finder;
	private final List<LexiconEntry> entries;

	EveryBiasEntryTest() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		segmenter = new Segmenter(lexicons);
		// What an entry finds is asked here, not what the model makes of it in a text.
		finder = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
		entries = lexicons.entries("bias").stream().filter(entry -> !entry.tag().equals("neutral")).toList();
	}

	/** The entries whose words are suggested in these sentences; as parts of names, if asked for. */
	private Set<LexiconEntry> found(Map<LexiconEntry, String> sentences, boolean named) {
		Set<LexiconEntry> found = new HashSet<>();
		List<LexiconEntry> rest = new ArrayList<>(sentences.keySet());
		for (int from = 0; from < rest.size(); from += BATCH) {
			batch(rest.subList(from, Math.min(rest.size(), from + BATCH)), sentences, named, found);
		}
		return found;
	}

	private void batch(List<LexiconEntry> batch, Map<LexiconEntry, String> sentences, boolean named, Set<LexiconEntry> found) {
		StringBuilder text = new StringBuilder("The mill and the river.\n\n");
		int[] begins = new int[batch.size()];
		int[] ends = new int[batch.size()];
		for (int i = 0; i < batch.size(); i++) {
			String sentence = sentences.get(batch.get(i));
			begins[i] = text.length() + Math.max(0, sentence.indexOf(batch.get(i).text()));
			ends[i] = sentence.contains(batch.get(i).text()) ? begins[i] + batch.get(i).text().length() : text.length() + sentence.length();
			text.append(sentence).append("\n\n").append(OPINION).append("\n\n");
		}
		TokenizedText tokens = segmenter.segment(text.toString(), "");
		BitSet names = new BitSet();
		for (int i = 0; i < batch.size() && named; i++) {
			names.set(Math.max(0, tokens.covering(begins[i])), tokens.tokenAt(ends[i]));
		}
		for (BiasSpan span : finder.find(tokens, names)) {
			for (int i = 0; i < batch.size(); i++) {
				boolean itself = span.reason().startsWith("lexicon " + batch.get(i).source() + ":");
				if (span.begin() < ends[i] && begins[i] < span.end() && (itself || !named)) {
					found.add(batch.get(i));
				}
			}
		}
	}

	@Test
	void everyEntry_isSuggestedInAPlainSentenceAndNotWithinAName() {
		Map<LexiconEntry, String> missing = new LinkedHashMap<>();
		entries.forEach(entry -> missing.put(entry, ""));
		Map<LexiconEntry, String> suggested = new LinkedHashMap<>();
		for (int round = 0; round < 11 && !missing.isEmpty(); round++) {
			for (LexiconEntry entry : List.copyOf(missing.keySet())) {
				List<String> carriers = CARRIERS.getOrDefault(entry.inflect(), CARRIERS.get(Inflect.NO));
				missing.put(entry, round == 10 ? BY_HAND.getOrDefault(entry.text(), "%s").replace("%s", entry.text()) : carriers.get(Math.min(round, carriers.size() - 1)).replace("%s", entry.text()));
			}
			for (LexiconEntry entry : found(missing, false)) {
				suggested.put(entry, missing.remove(entry));
			}
		}
		assertEquals(List.of(), missing.keySet().stream().map(entry -> entry.source() + " " + entry.text()).toList(), "never found");
		suggested.keySet().removeIf(entry -> BY_HAND.containsKey(entry.text()));
		assertEquals(List.of(), found(suggested, true).stream().map(entry -> entry.source() + " " + entry.text()).toList(), "found within names");
	}
}
