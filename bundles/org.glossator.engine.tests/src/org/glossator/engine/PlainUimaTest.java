package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;

/** The engine as any UIMA program uses it, without Glossator's own pipeline. */
class PlainUimaTest {

	@Test
	void aggregate_runsInTenLines() throws Exception {
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		resources.setExtensionClassLoader(Pipelines.class.getClassLoader(), true);
		AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(Pipelines.aggregate(Schemas.builtIn(), null), resources, null);
		CAS cas = engine.newCAS();
		cas.setDocumentLanguage("en");
		cas.setDocumentText("The Danish minister Anna Berg said that troops had left Aleppo.");
		engine.process(cas);
		List<String> names = new ArrayList<>();
		for (AnnotationFS name : cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(TypeSystems.NAMED_ENTITY))) {
			names.add(name.getCoveredText());
		}
		assertEquals(List.of("Danish", "Anna Berg", "Aleppo"), names);
		engine.destroy();
	}

	@Test
	void singleDescriptor_runsInAnotherPipeline() throws Exception {
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		resources.setExtensionClassLoader(Pipelines.class.getClassLoader(), true);
		for (String name : List.of("Structure", "Sentences", "Tokens", "Entities", "Claims", "Bias", "Relations", "Slant")) {
			try (InputStream in = Pipelines.class.getResourceAsStream("/desc/" + name + ".xml")) {
				AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(
						UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null)), resources, null);
				CAS cas = engine.newCAS();
				cas.setDocumentText("It rained in Aleppo.");
				engine.process(cas);
				engine.destroy();
			}
		}
	}

	@Test
	void typesBesideTheDescriptors_areThoseOfTheSchema() throws Exception {
		TypeSystemDescription written;
		try (InputStream in = Pipelines.class.getResourceAsStream("/desc/Types.xml")) {
			written = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
		}
		TypeSystemDescription derived = TypeSystems.of(Schemas.builtIn());
		for (TypeDescription type : derived.getTypes()) {
			assertTrue(written.getType(type.getName()) != null, type.getName());
			assertEquals(type.getFeatures().length, written.getType(type.getName()).getFeatures().length, type.getName());
		}
		assertEquals(derived.getTypes().length, written.getTypes().length);
	}
}
