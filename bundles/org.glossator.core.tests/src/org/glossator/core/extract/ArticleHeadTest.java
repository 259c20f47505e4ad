package org.glossator.core.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleHeadTest {

	private static final String BODY = "The monitors waited at the barrier, and the water rose by a hand's breadth while they did so.\n\n"
			+ "Nobody could say how long it would take, and those who were asked said that it was not for them to say.\n";

	@TempDir
	Path folder;

	private ExtractedText extract(String text) throws IOException {
		return TextExtractor.extract(Files.writeString(folder.resolve("a.txt"), text));
	}

	private static String marks(ExtractedText text) {
		return text.boilerplate().stream().map(line -> line.kind().id() + ":" + text.text().substring(line.begin(), line.end()))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void aggregatorPage_givesTitleAuthorPublisherAndDate() throws IOException {
		ExtractedText text = extract("\n\nVideo: Monitors at the Gate? A Setback\n\nBy [Some Outlet](#)\n\nWorld Digest, July 05, 2017\n\n"
				+ "[Some Outlet](#)\n\nRegion: [North](#), [South](#)\n\n" + BODY
				+ "\nThe original source of this article is [Some Outlet](#)\nCopyright \u00a9 [Some Outlet](#), 2017\n");
		assertEquals("Video: Monitors at the Gate? A Setback", text.title());
		assertEquals("Some Outlet", text.author());
		assertEquals("World Digest", text.source());
		assertEquals("2017-07-05", text.published());
		assertEquals("en", text.language());
		assertEquals(List.of("metadata", "metadata", "metadata", "related", "related", "legal").size(), text.boilerplate().size(), marks(text));
		assertTrue(marks(text).contains("related:Region: [North](#), [South](#)"));
	}

	@Test
	void nameAndDateBelowTheTitle_areAuthorAndDate() throws IOException {
		ExtractedText text = extract("Neighbours make progress in talks\n\nKit Draycott\nJuly 8, 2017\n\n" + BODY + "\nOther reports by Talkwire\n");
		assertEquals("Kit Draycott", text.author());
		assertEquals("2017-07-08", text.published());
		assertEquals("Talkwire", text.source());
		assertEquals("metadata:Kit Draycott\nmetadata:July 8, 2017\nrelated:Other reports by Talkwire", marks(text));
	}

	@Test
	void repeatedTitle_hidesLinksToNeighboursAndTheirDates() throws IOException {
		ExtractedText text = extract("Making the Zones Work Again\n\nOther Title Here\nJuly 5, 2017\nThird Title Here\nJuly 6, 2017\n\n"
				+ "Making the Zones Work Again\n\nby Ann Onymous ( \u2013 Home \u2013 Ann Onymous)\n\n" + BODY
				+ "\nAnn Onymous\nAnn Onymous was born in 1934 and has written books.\n");
		assertEquals("Making the Zones Work Again", text.title());
		assertEquals("", text.published(), "the dates are those of the neighbours");
		assertEquals("Ann Onymous", text.author());
		assertEquals(7, text.boilerplate().size(), marks(text));
	}

	@Test
	void captionOrRunningTextFirst_isNoTitle() throws IOException {
		assertEquals("", extract("FILE IMAGE: Members of a corps\n" + BODY).title());
		assertEquals("", extract(BODY).title());
	}

	@Test
	void newsAboutDonationsAndCopyright_isNoBoilerplate() throws IOException {
		ExtractedText text = extract("A title for the piece\n\nDonations to the party rose, the court said, after the leader asked for support.\n\n"
				+ "Copyright law is to change, and Facebook said that it would comment on the draft next week.\n\n"
				+ "The union supports our colleagues in the north, a spokesman said on Tuesday.\n");
		assertEquals("", marks(text));
	}

	@Test
	void shortLastLinesWithoutFurniture_stayArticle() throws IOException {
		assertEquals("", marks(extract("A title for the piece\n\n" + BODY + "\nTheir demands:\nWater\nBread\nPeace\n")));
	}

	@Test
	void marks_areTheLinesWithoutBlanksInAnyLineEnd() throws IOException {
		ExtractedText text = extract("A title for the piece\r\n\r\n" + BODY.replace("\n", "\r\n") + "  Share this on Facebook \r\nAll rights reserved");
		assertEquals("sharing:Share this on Facebook\nlegal:All rights reserved", marks(text));
		assertEquals(text.boilerplate().size(), text.toDraft().marks().size());
		assertEquals("sharing", text.toDraft().marks().getFirst().values().get("kind"));
	}

	@Test
	void dates_areReadInSixLanguagesAndNotGuessed() {
		assertEquals("2017-07-05", DateText.find("July 05, 2017").iso());
		assertEquals("2017-07-05", DateText.find("on 5th July 2017").iso());
		assertEquals("2017-07-05", DateText.find("5. Juli 2017").iso());
		assertEquals("2017-08-05", DateText.find("le 5 ao\u00fbt 2017").iso());
		assertEquals("2017-07-05", DateText.find("5 de julio de 2017").iso());
		assertEquals("2017-07-05", DateText.find("5 \u0438\u044e\u043b\u044f 2017 \u0433.").iso());
		assertEquals("2017-07-05", DateText.find("5 \u064a\u0648\u0644\u064a\u0648 2017").iso());
		assertEquals("2017-07-25", DateText.find("7/25/2017").iso());
		assertEquals("2017-07-05", DateText.find("2017-07-05T10:00:00Z").iso());
		assertNull(DateText.find("07/05/2017"), "could be May or July");
		assertNull(DateText.find("31 June 2017"));
		assertNull(DateText.find("In 2017 he had 5 cows"));
	}

	@Test
	void languages_areToldOrLeftOpen() {
		assertEquals("en", LanguageGuess.of("The monitors waited at the barrier and it was not for them to say."));
		assertEquals("de", LanguageGuess.of("Die Beobachter warteten an der Schranke, und das Wasser ist nicht gesunken."));
		assertEquals("fr", LanguageGuess.of("Les observateurs ont attendu dans le froid et la situation est la m\u00eame pour une semaine."));
		assertEquals("es", LanguageGuess.of("Los observadores esperaban en la barrera y no se sabe lo que pasa con el agua."));
		assertEquals("ru", LanguageGuess.of("\u041d\u0430\u0431\u043b\u044e\u0434\u0430\u0442\u0435\u043b\u0438 \u0436\u0434\u0430\u043b\u0438, \u0438 \u0432\u043e\u0434\u044b \u0431\u044b\u043b\u043e \u043c\u043d\u043e\u0433\u043e."));
		assertEquals("ar", LanguageGuess.of("\u0627\u0644\u0645\u0631\u0627\u0642\u0628\u0648\u0646 \u0639\u0646\u062f \u0627\u0644\u062d\u0627\u062c\u0632"));
		assertEquals("", LanguageGuess.of("Os observadores n\u00e3o sabem o que se passa com a \u00e1gua do rio e da barragem."));
		assertEquals("", LanguageGuess.of("Obserwatorzy nie wiedz\u0105, co si\u0119 dzieje z wod\u0105 w rzece i na tamie."));
		assertEquals("", LanguageGuess.of("42"));
	}
}
