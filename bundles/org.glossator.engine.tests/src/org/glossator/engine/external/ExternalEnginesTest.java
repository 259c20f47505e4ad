package org.glossator.engine.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Origin;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalEnginesTest {

	private static final String TEXT = "The NATO and UN said so.";
	private static final String DESCRIPTOR = """
			<?xml version="1.0" encoding="UTF-8"?>
			<analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
				<frameworkImplementation>org.apache.uima.java</frameworkImplementation>
				<primitive>true</primitive>
				<annotatorImplementationName>org.glossator.engine.external.CapitalsAnnotator</annotatorImplementationName>
				<analysisEngineMetaData>
					<name>Capitals</name>
					<configurationParameters>
						<configurationParameter><name>shortest</name><type>Integer</type><multiValued>false</multiValued><mandatory>false</mandatory></configurationParameter>
					</configurationParameters>
					<typeSystemDescription><types><typeDescription>
						<name>de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity</name>
						<supertypeName>uima.tcas.Annotation</supertypeName>
						<features><featureDescription><name>value</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>
					</typeDescription></types></typeSystemDescription>
				</analysisEngineMetaData>
			</analysisEngineDescription>
			""";

	@TempDir
	Path corpus;

	private void write(String name, String content) throws Exception {
		Files.createDirectories(corpus.resolve(name).getParent());
		Files.writeString(corpus.resolve(name), content);
	}

	private List<String> run(String pipeline) throws Exception {
		try (Pipeline made = Pipelines.of(Schemas.builtIn(), corpus, pipeline).create()) {
			return made.annotate(TEXT, DocumentInfo.ofId("d"), null).stream()
					.filter(record -> record.provenance().origin().equals(Origin.engine("capitals", "")))
					.map(record -> ((SpanRecord) record).span().coveredText(TEXT) + " " + record.values().get("kind") + " " + record.provenance().reason()).toList();
		}
	}

	@Test
	void descriptorOfTheCorpus_suggestsUnderItsName() throws Exception {
		write("engines/capitals.xml", DESCRIPTOR);
		write("pipelines/caps.properties", "engines = sentences, capitals\n");
		assertEquals(List.of("NATO ORG engine capitals", "UN ORG engine capitals"), run("caps"));
		assertEquals(Set.of("capitals"), ExternalEngines.names(corpus));
		write("pipelines/caps.properties", "engines = capitals\ncapitals.shortest = 3\n");
		assertEquals(List.of("NATO ORG engine capitals"), run("caps"));
		write("pipelines/caps.properties", "engines = capitals\noff = capitals\n");
		assertTrue(run("caps").isEmpty());
	}

	@Test
	void wrongParameters_areTold() throws Exception {
		write("engines/capitals.xml", DESCRIPTOR);
		for (String bad : List.of("capitals.shortest = three", "capitals.longest = 3")) {
			write("pipelines/caps.properties", "engines = capitals\n" + bad + "\n");
			assertTrue(assertThrows(InputFault.class, () -> run("caps")).getMessage().contains("capitals"));
		}
		write("engines/capitals.xml", "<html/>");
		assertThrows(InputFault.class, () -> run("caps"));
	}

	@Test
	void classThatIsNowhere_isNamed() throws Exception {
		write("engines/capitals.xml", DESCRIPTOR.replace("CapitalsAnnotator", "Nowhere"));
		write("pipelines/caps.properties", "engines = capitals\n");
		String told = assertThrows(java.io.IOException.class, () -> run("caps")).getMessage();
		assertTrue(told.contains("the class org.glossator.engine.external.Nowhere is nowhere") && !told.contains("Loader"), told);
	}

	@Test
	void serviceOfABundle_suggestsUnderItsName() throws Exception {
		AnalysisEngineProvider provider = new AnalysisEngineProvider() {
			@Override
			public String name() {
				return "capitals";
			}

			@Override
			public String description() {
				return "Words in capitals";
			}

			@Override
			public AnalysisEngineDescription engine() throws java.io.IOException {
				try (InputStream in = new ByteArrayInputStream(DESCRIPTOR.getBytes(StandardCharsets.UTF_8))) {
					return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null));
				} catch (InvalidXMLException fault) {
					throw new java.io.IOException(fault);
				}
			}
		};
		write("pipelines/caps.properties", "engines = capitals\n");
		assertThrows(InputFault.class, () -> run("caps"));
		EngineProviders service = new EngineProviders();
		service.bind(provider);
		try {
			assertEquals(List.of("NATO ORG engine capitals", "UN ORG engine capitals"), run("caps"));
		} finally {
			service.unbind(provider);
		}
	}

	private void pear(String name, Map<String, byte[]> entries) throws Exception {
		Files.createDirectories(corpus.resolve("engines"));
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(corpus.resolve("engines").resolve(name)))) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
	}

	private static Map<String, byte[]> entries() throws Exception {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("metadata/install.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<COMPONENT_INSTALLATION_DESCRIPTOR>
					<OS></OS><TOOLKITS></TOOLKITS><UIMA_FRAMEWORK></UIMA_FRAMEWORK>
					<SUBMITTED_COMPONENT>
						<ID>capitals</ID><NAME>Capitals</NAME><DESC>$main_root/desc/capitals.xml</DESC><DEPLOYMENT>standard</DEPLOYMENT>
					</SUBMITTED_COMPONENT>
					<INSTALLATION>
						<PROCESS>
							<ACTION>set_env_variable</ACTION>
							<PARAMETERS><VAR_NAME>CLASSPATH</VAR_NAME><VAR_VALUE>$main_root/lib/capitals.jar</VAR_VALUE><COMMENTS></COMMENTS></PARAMETERS>
						</PROCESS>
					</INSTALLATION>
				</COMPONENT_INSTALLATION_DESCRIPTOR>
				""".getBytes(StandardCharsets.UTF_8));
		entries.put("desc/capitals.xml", DESCRIPTOR.replace("engine.external", "engine.unpacked").getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream jar = new ByteArrayOutputStream();
		// Under another name of the same length, so that only the PEAR has the class.
		try (ZipOutputStream zip = new ZipOutputStream(jar); InputStream in = CapitalsAnnotator.class.getResourceAsStream("CapitalsAnnotator.class")) {
			String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
			zip.putNextEntry(new ZipEntry("org/glossator/engine/unpacked/CapitalsAnnotator.class"));
			zip.write(bytes.replace("engine/external", "engine/unpacked").getBytes(StandardCharsets.ISO_8859_1));
		}
		entries.put("lib/capitals.jar", jar.toByteArray());
		return entries;
	}

	@Test
	void pear_runsOnceItIsTrusted_andAgainAfterAChangeOnlyIfTrustedAgain() throws Exception {
		pear("capitals.pear", entries());
		write("pipelines/caps.properties", "engines = capitals\n");
		InputFault refused = assertThrows(InputFault.class, () -> run("caps"));
		assertTrue(refused.getMessage().contains("its own code"), refused.getMessage());
		assertFalse(Files.exists(corpus.resolve(".glossator/engines")));
		ExternalEngines.pear(corpus, "capitals").orElseThrow().trust();
		assertEquals(List.of("NATO ORG engine capitals", "UN ORG engine capitals"), run("caps"));
		Map<String, byte[]> changed = entries();
		changed.put("more.txt", new byte[1]);
		pear("capitals.pear", changed);
		assertThrows(InputFault.class, () -> run("caps"));
	}

	@Test
	void pearThatWritesOutsideItsFolder_isNotInstalled() throws Exception {
		write("pipelines/caps.properties", "engines = capitals\n");
		for (String evil : List.of("../../../evil.txt", "/tmp/glossator-evil.txt", "a/../../evil.txt", "C:\\evil.txt", "..\\evil.txt")) {
			Map<String, byte[]> entries = entries();
			entries.put(evil, new byte[1]);
			pear("capitals.pear", entries);
			ExternalEngines.pear(corpus, "capitals").orElseThrow().trust();
			InputFault fault = assertThrows(InputFault.class, () -> run("caps"), evil);
			assertTrue(fault.getMessage().contains("outside"), fault.getMessage());
			assertFalse(Files.exists(corpus.resolve(".glossator/engines")));
		}
	}

	@Test
	void fileThatIsNoPear_isTold() throws Exception {
		write("pipelines/caps.properties", "engines = capitals\n");
		write("engines/capitals.pear", "no zip");
		ExternalEngines.pear(corpus, "capitals").orElseThrow().trust();
		assertThrows(InputFault.class, () -> run("caps"));
		pear("capitals.pear", Map.of("x", new byte[1]));
		ExternalEngines.pear(corpus, "capitals").orElseThrow().trust();
		assertThrows(InputFault.class, () -> run("caps"));
	}
}
