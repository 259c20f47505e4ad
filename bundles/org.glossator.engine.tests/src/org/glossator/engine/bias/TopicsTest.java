package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words are about. */
class TopicsTest {

	private static Map<String, Double> of(Topics topics, String sentence) throws Exception {
		TokenizedText text = new Segmenter(Lexicons.load(null)).segment(sentence, "");
		Map<String, Double> features = new TreeMap<>();
		topics.add(text, 0, text.size(), features);
		return features;
	}

	@Test
	void wordPhraseAndBeginning_countByTheirLength() throws Exception {
		Topics topics = Topics.of(List.of("# remark", "sea: boat, open water, sail*", "land: hill"));
		assertEquals(Map.of("k sea", 0.5), of(topics, "The boat is old."));
		assertEquals(Map.of("k sea", 1.0), of(topics, "They found open water."));
		assertEquals(Map.of("k sea", 0.5, "k land", 0.5), of(topics, "Sailors see the hill."));
		assertEquals(Map.of(), of(topics, "Boats lie on opened water."));
	}

	@Test
	void topicSaidAgainAndAgain_countsNoMoreThanOneAndAHalf() throws Exception {
		assertEquals(1.5, of(Topics.of(List.of("sea: boat")), "A boat, a boat, a boat, a boat, a boat.").get("k sea"));
	}

	@Test
	void phraseAtTheEndOfTheText_isNotLookedForBehindIt() throws Exception {
		assertEquals(Map.of(), of(Topics.of(List.of("sea: open water")), "The gate is open"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nation | Our soldiers guard the motherland.", "time | It is now or never.", "people | Everybody knows what they did.", "dilemma | There is no other way.",
			"killer | End of story.", "simple | All of it is to blame on one man.", "vague | Certain circles have an interest.", "whatabout | And what about their prisons?",
			"fear | They will come to destroy your home.", "values | It is a question of decency and justice." })
	void shippedTopic_isHeardWhereItIsTalkedOfAndNotOfALamp(String topic, String sentence) throws Exception {
		assertTrue(of(Topics.shipped(), sentence).containsKey("k " + topic), sentence);
		assertFalse(of(Topics.shipped(), "The green lamp stood near a kitchen table.").containsKey("k " + topic), topic);
	}
}
