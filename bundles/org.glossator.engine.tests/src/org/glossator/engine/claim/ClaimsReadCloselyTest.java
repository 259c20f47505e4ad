package org.glossator.engine.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Labels;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.reading.Told;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

class ClaimsReadCloselyTest {

	private static final String TEXT = "The harbour reopened on Monday. A city that forgets its fishermen has forgotten itself. The ferry carried ninety people.";

	private final Lexicons lexicons;
	private final TokenizedText text;

	ClaimsReadCloselyTest() throws IOException {
		lexicons = Lexicons.load(null);
		text = new Segmenter(lexicons).segment(TEXT, "");
	}

	private List<String> found(Reading reading) throws IOException {
		return new ClaimFinder(lexicons, ClaimModel.closely(null)).find(text, List.of(), reading).stream().map(claim -> TEXT.substring(claim.begin(), claim.end())).toList();
	}

	@Test
	void find_asTheReadingSays() throws IOException {
		assertEquals(List.of("The harbour reopened on Monday", "The ferry carried ninety people"), found(Told.of(text, i -> text.sentence(i) != 1 && isWord(i), i -> false)));
		assertEquals(List.of("A city that forgets its fishermen has forgotten itself"), found(Told.of(text, i -> text.sentence(i) == 1 && isWord(i), i -> false)));
	}

	@Test
	void find_readingWithoutClaims_hardlyAny() throws IOException {
		assertEquals(List.of(), found(Told.of(text, i -> false, i -> false)));
	}

	@Test
	void of_clauseThatIsTheClaim_moreThanOneThatIsPartOfIt() {
		Reading reading = Told.of(text, i -> text.sentence(i) == 0 && isWord(i), i -> false);
		Map<String, Double> whole = features(reading, Frame.plain(0, 5));
		Map<String, Double> part = features(reading, Frame.plain(1, 4));
		assertTrue(whole.get("read sum") > part.get("read sum"));
		assertTrue(whole.get("read begins") > 0 && part.get("read begins") < 0);
		assertTrue(whole.get("read ends") > 0 && part.get("read ends") < 0);
		assertTrue(whole.get("read type event") > whole.get("read type policy"));
	}

	@Test
	void of_notRead_nothing() {
		Reading none = new Reading(Labels.of(List.of("claim", "O", "claim", "B", "claim", "I")), new float[text.size()][], new double[] { Double.NaN, Double.NaN, Double.NaN });
		assertEquals(Map.of(), features(none, Frame.plain(0, 5)));
	}

	private Map<String, Double> features(Reading reading, Frame frame) {
		Map<String, Double> found = new TreeMap<>();
		new ReadClauses(text, reading).of(frame, 0, found);
		return found;
	}

	private boolean isWord(int token) {
		return Character.isLetterOrDigit(text.word(token).charAt(0));
	}
}
