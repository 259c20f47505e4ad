package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

/** A sentence for and one against each technique of the lexicons and forms, among opinion, where weak words count too. */
class TechniquesTest {

	/** Makes a text opinion, so that what is weak counts. */
	private static final String OPINION = " Those butchers lied. Those tyrants lied. Those thugs lied again.";

	private static final String[][] TABLE = {
			// technique, what is to be found, where, and a plain sentence with words that look alike
			{ "loaded_language", "barbaric", "It was a barbaric night for the people there.", "The word comes from the Greek for foreigner." },
			{ "loaded_language", "squandered", "The board squandered the fund within a year.", "The board spent the fund within a year." },
			{ "loaded_language", "witch hunt", "The audit has become a witch hunt.", "The hunt for the lynx was called off." },
			{ "loaded_language", "robbery", "This toll is robbery, and this is robbery by daylight.", "He was tried for robbery in May." },
			{ "loaded_language", "crocodile tears", "The chairman shed crocodile tears for the miners.", "The crocodile was returned to the zoo." },
			{ "loaded_language", "doctored", "He doctored the figures before the vote.", "The doctor read the figures before the vote." },
			{ "name_calling_labeling", "charlatan", "The charlatan has an office now.", "The surgeon has an office now." },
			{ "name_calling_labeling", "sugar mafia", "The sugar mafia has bought the mill.", "The sugar company has bought the mill." },
			{ "name_calling_labeling", "destructive elements", "The destructive elements hid in the woods.", "The chemical elements were named in 1869." },
			{ "framing_word", "liberated", "The brigade liberated the town in May.", "The brigade entered the town in May." },
			{ "scare_quotes", "so-called reform", "The so-called reform begins in May.", "The reform begins in May." },
			{ "exaggeration_minimisation", "a single", "They did not plant a single tree.", "They planted one tree in a single day." },
			{ "doubt", "falsely", "She falsely swore that the bridge was safe.", "She swore that the bridge was safe." },
			{ "doubt", "want you to know", "They do not want you to know how the mill was sold.", "They want to know how the mill was sold." },
			{ "doubt", "So they say", "The road is safe, or so they say.", "They say that the road is safe." },
			{ "appeal_to_popularity", "Everybody knows", "Everybody knows where the money went.", "Nobody in the room asked where the money went." },
			{ "appeal_to_authority", "No serious economist", "No serious economist disputes the lesson of that year.", "An economist disputed the lesson of that year." },
			{ "appeal_to_values", "for decency", "We march for decency on Sunday.", "We march to the harbour on Sunday." },
			{ "appeal_to_fear_prejudice", "will be safe", "No daughter will be safe on that road.", "His daughter took that road." },
			{ "appeal_to_time", "before midnight", "Act now, give before midnight.", "The shop shuts before midnight." },
			{ "flag_waving", "our proud", "It was done for our proud land.", "It was done for the land registry." },
			{ "slogans", "Hands off", "Hands off our river!", "He took his hands off the wheel." },
			{ "conversation_killer", "end of story", "The mill was sold, end of story.", "The story ends when the mill is sold." },
			{ "false_dilemma_no_choice", "no choice but", "We had no choice but to close the road.", "We had the choice of three roads." },
			{ "false_dilemma_no_choice", "Whoever does not", "Whoever does not stand with the town helps the flood.", "Those who stood on the dam saw the flood." },
			{ "causal_oversimplification", "the only reason", "Greed is the only reason for the flood.", "Rain is one reason for the flood." },
			{ "consequential_oversimplification", "slippery slope", "It is a slippery slope and we stand on it.", "The slope behind the school was wet." },
			{ "guilt_by_association", "dictator would be proud", "It is a plan any dictator would be proud of.", "The dictator of that time was overthrown." },
			{ "questioning_the_reputation", "who cannot read", "It was drawn up by a man who cannot read a map.", "It was drawn up by a man from the valley." },
			{ "straw_man", "would like us all", "They would like us all to go back to the horse cart.", "They went back to the farm by horse cart." },
			{ "whataboutism", "who talks of", "And who talks of the money that the last mayor burned?", "The mayor talks of the money in his book." },
			{ "red_herring", "the real question is", "But the real question is who sold the mill.", "The question was who sold the mill." },
			{ "obfuscation_vagueness_confusion", "Certain", "Certain circles in the capital will not like it.", "She was certain of the date." },
			{ "unattributed_source", "local sources", "The road is shut, local sources report.", "The road is shut, two residents report." },
			{ "unattributed_source", "It is no secret", "It is no secret that the mill was sold.", "It was kept secret until the mill was sold." },
			{ "repetition", "They sold our", "They sold our mill. They sold our school. They sold our road.", "They sold our mill. The school stayed. A road was built." }, };

	private static List<BiasSpan> found(String text) throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		TokenizedText tokens = new Segmenter(lexicons).segment("The mill and the river.\n\n" + text + OPINION, "");
		return new BiasFinder(lexicons, BiasModel.NONE, Calibration.shipped()).find(tokens, new BitSet()).stream().filter(span -> span.begin() < 25 + text.length()).toList();
	}

	private static boolean has(String[] row, String sentence) throws Exception {
		String whole = "The mill and the river.\n\n" + sentence + OPINION;
		return found(sentence).stream().anyMatch(span -> {
			String words = whole.substring(span.begin(), span.end()).toLowerCase(java.util.Locale.ROOT);
			String wanted = row[1].toLowerCase(java.util.Locale.ROOT);
			return span.technique().equals(row[0]) && (words.contains(wanted) || wanted.contains(words));
		});
	}

	@Test
	void everyTechnique_isFoundInASentenceWrittenForIt() throws Exception {
		List<String> missed = new ArrayList<>();
		for (String[] row : TABLE) {
			if (!has(row, row[2])) {
				missed.add(row[0] + " in \"" + row[2] + "\": " + found(row[2]));
			}
		}
		assertTrue(missed.isEmpty(), String.join("\n", missed));
	}

	@Test
	void plainSentencesWithWordsThatLookAlike_haveNone() throws Exception {
		List<String> extra = new ArrayList<>();
		for (String[] row : TABLE) {
			if (found(row[3]).stream().anyMatch(span -> span.technique().equals(row[0]))) {
				extra.add(row[0] + " in \"" + row[3] + "\": " + found(row[3]));
			}
		}
		assertTrue(extra.isEmpty(), String.join("\n", extra));
	}

	@Test
	void weakWords_countOnlyWhereMuchElsePushes() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		String calm = "The town had a proud day. The road was shut at noon. The ferry left at one. The market was open. The school was full. ";
		TokenizedText tokens = new Segmenter(lexicons).segment("The town.\n\n" + calm, "");
		List<BiasSpan> found = new BiasFinder(lexicons, BiasModel.NONE, Calibration.shipped()).find(tokens, new BitSet());
		assertTrue(found.isEmpty(), found.toString());
		assertTrue(found("The town had a proud day.").stream().anyMatch(span -> span.technique().equals("loaded_language")), "The same word counts among opinion");
	}
}
