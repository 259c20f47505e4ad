package org.glossator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

import org.glossator.engine.score.Scores;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.Test;

/** Texts with their annotations in them. */
class MarkedTextsTest {

	private static List<String> spans(AnnotatedDocument document, String layer, String feature) {
		return Scores.spans(document.annotations(), layer).stream().map(span -> span.values().get(feature) + " " + span.span().coveredText(document.text())).toList();
	}

	@Test
	void claimsPassagesAndNames_areReadAndTheirMarksTakenOut() throws IOException {
		AnnotatedDocument read = MarkedTexts.parse("t", "# slant left\n{[P Ada Holm] <fled|ll> [G Dakora] on the [F Dakora-Halabat road]}aev2, [M Tervan] radio said.\n");
		assertEquals("Ada Holm fled Dakora on the Dakora-Halabat road, Tervan radio said.\n", read.text());
		assertEquals(List.of("event Ada Holm fled Dakora on the Dakora-Halabat road"), spans(read, "claim", "type"));
		assertEquals(List.of("loaded_language fled"), spans(read, "bias", "technique"));
		assertEquals(new TreeSet<>(List.of("PER Ada Holm", "GPE Dakora", "FAC Dakora-Halabat road", "MISC Tervan")), new TreeSet<>(spans(read, "entity", "kind")));
	}

	@Test
	void marksMayCross_andEachKeepsItsOwnSpan() throws IOException {
		AnnotatedDocument read = MarkedTexts.parse("t", "{The <thieves of [O Norvik Bank]|nc> lied}aac2.");
		SpanRecord name = Scores.spans(read.annotations(), "entity").get(0);
		assertEquals("Norvik Bank", name.span().coveredText(read.text()));
		assertEquals(List.of("name_calling_labeling thieves of Norvik Bank"), spans(read, "bias", "technique"));
	}

	@Test
	void bracketsOfTheText_stay() throws IOException {
		assertEquals("[00:03] Ada Holm: welcome [laughs].", MarkedTexts.parse("t", "[00:03] [P Ada Holm]: welcome [laughs].").text());
	}

	@Test
	void markThatClosesNothing_isAFault() {
		for (String marked : List.of("Holm left}aev1.", "Holm left|ll>.", "[P Holm left.", "<Holm left|zz>.")) {
			assertThrows(IOException.class, () -> MarkedTexts.parse("t", marked), marked);
		}
	}
}
