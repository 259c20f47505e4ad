package org.glossator.engine.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.XMLInputSource;
import org.glossator.engine.EngineCatalog;
import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.pipeline.EngineInfo;
import org.glossator.engine.reading.Reader;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.reading.ReadingModel;
import org.glossator.engine.reading.TinyModel;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingAnnotatorTest {

	private static final String TEXT = "Troops left Aleppo\n\nBy Anna Berg\n\nThe minister said that troops had left Aleppo \ud83d\ude00. It rained e\u0301 all day.\n\n"
			+ "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, he said. Nobody knows.\n\n\u00a9 2026 All rights reserved.\n";

	@TempDir
	Path corpus;
	private CAS cas;

	@BeforeEach
	void writeModel() throws Exception {
		new TinyModel(3, TinyModel.Size.TINY).write(corpus);
	}

	private void run(String text, String... descriptors) throws Exception {
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		resources.setExtensionClassLoader(Pipelines.class.getClassLoader(), true);
		for (String name : descriptors) {
			try (InputStream in = Pipelines.class.getResourceAsStream("/desc/" + name + ".xml")) {
				AnalysisEngineDescription description = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null));
				if (name.equals("Reading")) {
					description.getMetaData().getConfigurationParameterSettings().setParameterValue("models", corpus.toString());
				}
				AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(description, resources, null);
				if (cas == null) {
					cas = engine.newCAS();
					cas.setDocumentLanguage("en");
					cas.setDocumentText(text);
				}
				engine.process(cas);
				engine.destroy();
			}
		}
	}

	private void pipeline(String content) throws Exception {
		Files.createDirectories(corpus.resolve("pipelines"));
		Files.writeString(corpus.resolve("pipelines/default.properties"), content);
	}

	private List<AnnotationRecord> annotate(String text, BooleanSupplier cancelled) throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			return pipeline.annotate(text, DocumentInfo.ofId("d"), cancelled);
		}
	}

	@Test
	void whatWasRead_comesThroughTheCas() throws Exception {
		run(TEXT, "Structure", "Sentences", "Tokens", "Reading");
		TokenizedText text = CasReader.text(cas);
		Reading right = new Reader(ReadingModel.of(corpus)).read(text);
		Reading reading = CasReader.reading(cas, text);
		assertEquals(right.labels().pairs(), reading.labels().pairs());
		int read = 0;
		for (int token = 0; token < text.size(); token++) {
			assertEquals(right.isRead(token), reading.isRead(token), text.word(token));
			read += reading.isRead(token) ? 1 : 0;
			for (int column = 0; column < right.labels().size(); column++) {
				assertEquals(right.probability(token, column), reading.probability(token, column));
			}
		}
		assertTrue(read > 20 && read < text.size(), read + " of " + text.size());
		for (int s = 0; s < text.sentences(); s++) {
			assertEquals(right.isSentenceRead(s), reading.isSentenceRead(s));
			assertEquals(right.claim(s), reading.claim(s));
		}
	}

	@Test
	void textThatNobodyRead_hasNoReading() throws Exception {
		run(TEXT, "Structure", "Sentences", "Tokens");
		assertNull(CasReader.reading(cas, CasReader.text(cas)));
	}

	@Test
	void sentenceWhoseTokensBecameOthers_countsAsNotRead() throws Exception {
		run(TEXT, "Structure", "Sentences", "Tokens", "Reading");
		TokenizedText before = CasReader.text(cas);
		int minister = before.sentenceAt(TEXT.indexOf("minister"));
		AnnotationFS token = cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(TypeSystems.TOKEN)).iterator().get();
		cas.removeFsFromIndexes(token);
		TokenizedText text = CasReader.text(cas);
		Reading reading = CasReader.reading(cas, text);
		assertFalse(reading.isSentenceRead(0));
		assertFalse(reading.isRead(0));
		assertTrue(reading.isSentenceRead(minister));
	}

	@Test
	void typeOfReadings_isThereOnlyWhileAPipelineReads() throws Exception {
		assertNull(TypeSystems.of(Schemas.builtIn()).getType(TypeSystems.READING));
		assertNull(Pipelines.aggregate(Schemas.builtIn(), null).getDelegateAnalysisEngineSpecifiersWithImports().get("reading"));
		pipeline("engines = structure, sentences, tokens, reading, entities, claims, bias\nreading.models = " + corpus + "\n");
		List<AnnotationRecord> records = annotate(TEXT, null);
		assertTrue(records.stream().anyMatch(record -> record.layer().equals("entity")));
		assertTrue(records.stream().allMatch(record -> Schemas.builtIn().layer(record.layer()) != null));
	}

	@Test
	void rulesInAPipelineThatReads_runToo() throws Exception {
		Files.createDirectories(corpus.resolve("rules"));
		Files.writeString(corpus.resolve("rules/a.ruta"), "// rain\nToken{REGEXP(\"rained\") -> CREATE(Claim, \"type\" = \"event\")};\n");
		pipeline("engines = structure, sentences, tokens, reading, rules\nreading.models = " + corpus + "\n");
		assertTrue(annotate(TEXT, null).stream().anyMatch(record -> record.layer().equals("claim")));
	}

	@Test
	void damagedModel_isToldInOneSentence() throws Exception {
		Files.write(corpus.resolve("reading.gz"), new byte[] { 1, 2, 3 });
		pipeline("engines = structure, sentences, tokens, reading\nreading.models = " + corpus + "\n");
		InputFault fault = assertThrows(InputFault.class, () -> annotate(TEXT, null));
		assertTrue(fault.getMessage().contains("reading.gz") && fault.getMessage().endsWith("."), fault.getMessage());
		// What is off asks for no model.
		pipeline("engines = structure, sentences, tokens, reading\noff = reading\nreading.models = " + corpus + "\n");
		assertTrue(annotate(TEXT, null).isEmpty());
	}

	@Test
	void cancelling_isHeardWhileATextIsRead() throws Exception {
		String text = "The minister said that troops had left Aleppo. ".repeat(100);
		int[] asked = { 0 };
		pipeline("engines = structure, sentences, tokens\n");
		annotate(text, () -> ++asked[0] < 0);
		int before = asked[0];
		pipeline("engines = structure, sentences, tokens, reading\nreading.models = " + corpus + "\n");
		asked[0] = 0;
		annotate(text, () -> ++asked[0] < 0);
		int all = asked[0];
		assertTrue(all > before + 5, before + ", " + all);
		asked[0] = 0;
		assertThrows(CancellationException.class, () -> annotate(text, () -> ++asked[0] > before + 5));
		assertEquals(before + 6, asked[0]);
	}

	@Test
	void textTooLong_isNotRead() throws Exception {
		String text = "rain ".repeat(ReadingAnnotator.MOST + 1);
		int[] asked = { 0 };
		pipeline("engines = structure, sentences, tokens\n");
		annotate(text, () -> ++asked[0] < 0);
		int before = asked[0];
		pipeline("engines = structure, sentences, tokens, reading\nreading.models = " + corpus + "\n");
		asked[0] = 0;
		annotate(text, () -> ++asked[0] < 0);
		// It is asked at each chunk, of which there would be thousands.
		assertTrue(asked[0] < before + 100, before + ", " + asked[0]);
	}

	@Test
	void engine_isInTheCatalogueAndInTheMessageOfAnUnknownOne() throws Exception {
		EngineInfo reading = EngineCatalog.of(corpus).stream().filter(engine -> engine.name().equals("reading")).findFirst().orElse(null);
		assertNotNull(reading);
		assertEquals(EngineInfo.Kind.BUILT_IN, reading.kind());
		assertTrue(reading.description().contains("claims"), reading.description());
		pipeline("engines = telepathy\n");
		InputFault fault = assertThrows(InputFault.class, () -> annotate(TEXT, null));
		assertTrue(fault.getMessage().contains("tokens, reading, entities"), fault.getMessage());
	}
}
