package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;

/** The engine as any UIMA program uses it, without Glossator's own pipeline. */
class PlainUimaTest {

	@Test
	void aggregate_runsInTenLines() throws Exception {
		SchemaSpec schema = Schemas.builtIn();
		List<String> names = new ArrayList<>();
		// From here on the example of the help page, which shows what is added here.
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		resources.setExtensionClassLoader(Pipelines.class.getClassLoader(), true);
		AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(Pipelines.aggregate(schema, null), resources, null);
		CAS cas = engine.newCAS();
		cas.setDocumentLanguage("en");
		cas.setDocumentText("The Danish minister Anna Berg said that troops had left Aleppo.");
		engine.process(cas);
		for (AnnotationFS name : cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(TypeSystems.NAMED_ENTITY))) {
			names.add(name.getCoveredText());
		}
		assertEquals(List.of("Danish", "Anna Berg", "Aleppo"), names);
		engine.destroy();
	}

	@Test
	void exampleOfTheHelp_isTheOneThatRuns() throws Exception {
		Path bundles = bundles();
		assumeTrue(bundles != null, "the sources are not there");
		String page = Files.readString(bundles.resolve("org.glossator.app/help/steering.html"));
		int begin = page.indexOf("<pre>ResourceManager");
		String shown = page.substring(begin + 5, page.indexOf("</pre>", begin)).replace("&lt;", "<").replace("&gt;", ">").replace("System.out.println(", "names.add(");
		String run = Files.readString(bundles.resolve("org.glossator.engine.tests/src/org/glossator/engine/PlainUimaTest.java"));
		List<String> lines = shown.lines().map(String::strip).toList();
		assertEquals(10, lines.size());
		int at = run.indexOf(lines.get(0));
		assertEquals(String.join(" ", lines), run.substring(at, run.indexOf("assertEquals", at)).strip().replaceAll("\\s+", " "));
	}

	private static Path bundles() {
		Path place = Path.of(System.getProperty("glossator.root", "")).toAbsolutePath();
		while (place != null && !Files.isDirectory(place.resolve("bundles/org.glossator.engine"))) {
			place = place.getParent();
		}
		return place == null ? null : place.resolve("bundles");
	}

	/** Every engine alone, by its descriptor, in a UIMA pipeline that knows nothing else of Glossator. */
	@Test
	void everyDescriptor_runsInAnotherPipeline() throws Exception {
		List<String> all = List.of("Structure", "Sentences", "Tokens", "Reading", "Entities", "Claims", "Bias", "Rules", "Learned", "Relations", "Slant", "Origin");
		Path bundles = bundles();
		if (bundles != null) {
			try (Stream<Path> files = Files.list(bundles.resolve("org.glossator.engine/desc"))) {
				assertEquals(new TreeSet<>(all), new TreeSet<>(files.map(file -> file.getFileName().toString().replace(".xml", "")).filter(name -> !name.equals("Types")).toList()));
			}
		}
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		resources.setExtensionClassLoader(Pipelines.class.getClassLoader(), true);
		CAS together = null;
		for (String name : all) {
			try (InputStream in = Pipelines.class.getResourceAsStream("/desc/" + name + ".xml")) {
				AnalysisEngineDescription description = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null));
				AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(description, resources, null);
				CAS alone = engine.newCAS();
				alone.setDocumentText("It rained in Aleppo.");
				engine.process(alone);
				if (together == null) {
					together = engine.newCAS();
					together.setDocumentLanguage("en");
					together.setDocumentText("The Danish minister Anna Berg said that troops of the brutal regime had left Aleppo.");
				}
				engine.process(together);
				engine.destroy();
			}
		}
		CAS cas = together;
		for (String type : List.of(TypeSystems.SENTENCE, TypeSystems.TOKEN, TypeSystems.NAMED_ENTITY, "webanno.custom.Claim", "webanno.custom.Claimant", "webanno.custom.Bias", TypeSystems.READING)) {
			assertTrue(cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).size() > 0, type);
		}
	}

	@Test
	void typesBesideTheDescriptors_areThoseOfTheSchema() throws Exception {
		TypeSystemDescription written;
		try (InputStream in = Pipelines.class.getResourceAsStream("/desc/Types.xml")) {
			written = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
		}
		TypeSystemDescription derived = TypeSystems.of(Schemas.builtIn());
		TypeSystems.addReading(derived);
		for (TypeDescription type : derived.getTypes()) {
			assertTrue(written.getType(type.getName()) != null, type.getName());
			assertEquals(type.getFeatures().length, written.getType(type.getName()).getFeatures().length, type.getName());
		}
		assertEquals(derived.getTypes().length, written.getTypes().length);
	}
}
