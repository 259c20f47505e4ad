package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the model makes of words, forms and whole sentences. */
class BiasModelTest {

	private static final String TEXT = "The butchers came back. The tyrants lied and the thugs laughed.\n\nThe lamp is on the table.\n\nThe council met in May.";

	@TempDir
	Path folder;

	private static List<String> found(Lexicons lexicons, Map<String, Double> weights) throws Exception {
		TokenizedText text = new Segmenter(lexicons).segment(TEXT, "");
		return new BiasFinder(lexicons, new BiasModel(weights), Calibration.NONE).find(text, new BitSet()).stream()
				.map(span -> span.technique() + ": " + TEXT.substring(span.begin(), span.end())).toList();
	}

	@Test
	void whatTheModelThinksUnlikely_isNotSuggested() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		assertEquals(3, found(lexicons, Map.of(BiasModel.LEAST, 0.4, "bias", 1.0)).size());
		assertEquals(List.of(), found(lexicons, Map.of(BiasModel.LEAST, 0.4, "bias", -1.0)));
	}

	@Test
	void sentenceWithoutATellingWord_isSuggestedWholeAmongOpinionAlone() throws Exception {
		Map<String, Double> weights = Map.of(BiasModel.LEAST, 0.4, BiasModel.LEAST_WHOLE, 0.5, "bias", 1.0, "whole bias", -1.0, "whole w lamp", 3.0, "how slogans w lamp", 1.0);
		assertTrue(found(Lexicons.load(null), weights).contains("slogans: The lamp is on the table"));
		TokenizedText report = new Segmenter(Lexicons.load(null)).segment("The council met in May. The lamp is on the table.", "");
		assertEquals(List.of(), new BiasFinder(Lexicons.load(null), new BiasModel(weights), Calibration.NONE).find(report, new BitSet()));
	}

	@Test
	void wordsOfAnAnalyst_areAlwaysSuggested() throws Exception {
		Files.createDirectories(folder.resolve("lexicons"));
		Files.writeString(folder.resolve("lexicons/bias-mine.csv"), "entry,tag\nlamp,loaded_language\n");
		assertEquals(List.of("loaded_language: lamp"), found(Lexicons.load(folder), Map.of(BiasModel.LEAST, 0.4, "bias", -1.0)));
	}

	@Test
	void wordOfAnAnalystInASentenceThatPushes_isSuggestedInIt() throws Exception {
		Files.createDirectories(folder.resolve("lexicons"));
		Files.writeString(folder.resolve("lexicons/bias-mine.csv"), "entry,tag\nlamp,loaded_language\n");
		String text = "The tyrants lied and the thugs laughed.\n\nNobody has ever put the lamp of our fathers out.";
		Map<String, Double> weights = Map.of(BiasModel.LEAST, 0.4, BiasModel.LEAST_WHOLE, 0.5, "bias", 1.0, "whole bias", -1.0, "whole w lamp", 3.0, "how loaded_language w lamp", 1.0);
		List<String> found = new BiasFinder(Lexicons.load(folder), new BiasModel(weights), Calibration.NONE).find(new Segmenter(Lexicons.load(null)).segment(text, ""), new BitSet()).stream()
				.map(span -> text.substring(span.begin(), span.end())).toList();
		assertTrue(found.contains("lamp"), found.toString());
		assertTrue(found.contains("Nobody has ever put the lamp of our fathers out"), found.toString());
	}

	@Test
	void wordOfAnAnalystThatShipsToo_isSuggestedAsTheAnalysts() throws Exception {
		Files.createDirectories(folder.resolve("lexicons"));
		Files.writeString(folder.resolve("lexicons/bias-mine.csv"), "entry,tag\ntyrants,name_calling_labeling\n");
		List<BiasSpan> found = new BiasFinder(Lexicons.load(folder), new BiasModel(Map.of(BiasModel.LEAST, 0.4, "bias", 1.0)), Calibration.NONE)
				.find(new Segmenter(Lexicons.load(null)).segment(TEXT, ""), new BitSet());
		assertTrue(found.stream().anyMatch(span -> span.reason().contains("bias-mine.csv") && TEXT.substring(span.begin(), span.end()).equals("tyrants")), found.toString());
	}

	@Test
	void shippedLexiconCopiedAndAddedTo_itsOldWordsAreStillWeighed() throws Exception {
		Files.createDirectories(folder.resolve("lexicons"));
		Path copy = folder.resolve("lexicons/bias-loaded.csv");
		try (InputStream shipped = Lexicons.openShipped("bias-loaded.csv")) {
			Files.copy(shipped, copy);
		}
		Files.writeString(copy, "lamp,loaded_language,no,\n", StandardOpenOption.APPEND);
		assertEquals(List.of("loaded_language: lamp"), found(Lexicons.load(folder), Map.of(BiasModel.LEAST, 0.4, "bias", -1.0)));
	}

	@Test
	void textOfFewSentences_isGradedAsTheLexiconsDo() throws Exception {
		assertEquals(List.of(), found(Lexicons.load(null), Map.of(BiasModel.LEAST, 0.4, "bias", -1.0, BiasModel.PAGE, 1.0)));
		assertTrue(found(Lexicons.load(null), Map.of(BiasModel.LEAST, 0.4, "bias", -1.0, BiasModel.PAGE, 99.0)).contains("name_calling_labeling: tyrants"));
	}

	@Test
	void fileThatIsNoModel_isRefusedWithASentence() throws Exception {
		Files.writeString(folder.resolve("bias.txt"), "bias\tmuch\n");
		assertThrows(InputFault.class, () -> BiasModel.of(folder));
	}
}
