package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.reading.Told;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

class BiasReadCloselyTest {

	private static final String TEXT = "The harbour reopened on Monday with a ferry to the islands. The council, painted in colours of mercy, opened a bridge. The ferry carried ninety people.";

	private final Lexicons lexicons;
	private final TokenizedText text;

	BiasReadCloselyTest() throws IOException {
		lexicons = Lexicons.load(null);
		text = new Segmenter(lexicons).segment(TEXT, "");
	}

	@Test
	void candidates_passageThatOnlyTheReadingSees() {
		int begin = TEXT.indexOf("painted");
		int end = TEXT.indexOf(", opened");
		Reading reading = Told.of(text, i -> true, i -> text.begin(i) >= begin && text.end(i) <= end);
		BiasFinder finder = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
		BiasSpan seen = finder.candidates(text, new BitSet(), reading).stream().map(BiasFinder.Candidate::span).filter(span -> span.reason().startsWith("close reading")).findFirst().orElseThrow();
		assertEquals("painted in colours of mercy", TEXT.substring(seen.begin(), seen.end()));
		assertEquals("doubt", seen.technique());
		assertTrue(finder.candidates(text, new BitSet(), null).stream().noneMatch(candidate -> candidate.span().reason().startsWith("close reading")));
	}

	@Test
	void find_readingThatSeesNothing_findsLessThanOneThatSeesAll() throws IOException {
		BiasFinder finder = new BiasFinder(lexicons, BiasModel.closely(null), Calibration.NONE);
		String page = "The clowns of the council lied again. A shameful circus of cowards, and everybody knows it.\n\n" + (TEXT + "\n\n").repeat(4);
		TokenizedText long10 = new Segmenter(lexicons).segment(page, "");
		List<BiasSpan> none = finder.find(long10, new BitSet(), Told.of(long10, i -> true, i -> false));
		List<BiasSpan> all = finder.find(long10, new BitSet(), Told.of(long10, i -> false, i -> true));
		assertTrue(none.size() < all.size(), none.size() + " and " + all.size());
	}
}
