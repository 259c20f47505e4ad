package org.glossator.core.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.text.InputFault;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFileTest {

	private static final Path FILE = Path.of("schema.layers");
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String OPEN = "<glossator:Schema xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:glossator=\"urn:glossator:model:1\"";

	@TempDir
	Path folder;

	private static SchemaFile parse(String xml) throws IOException {
		return SchemaFile.parse(FILE, xml.getBytes(StandardCharsets.UTF_8));
	}

	private static InputFault fault(String xml) {
		InputFault fault = assertThrows(InputFault.class, () -> parse(xml));
		assertTrue(fault.getMessage().startsWith(FILE.toString()) && fault.getMessage().endsWith("."), fault.getMessage());
		return fault;
	}

	@Test
	void specSavedAndRead_isTheSame() throws IOException {
		Path file = folder.resolve("schema.layers");
		SchemaSpec spec = BuiltInSchema.spec();
		SchemaFile.of(file, spec).save();
		assertEquals(spec, SchemaFile.read(file).spec());
	}

	@Test
	void version_changesWithContentAndOnlyWithIt() throws IOException {
		SchemaSpec spec = BuiltInSchema.spec();
		assertEquals(spec.version(), SchemaFile.of(FILE, new SchemaSpec("other", spec.layers(), spec.tagSets())).spec().version());
		List<LayerSpec> fewer = spec.layers().subList(1, spec.layers().size());
		assertNotEquals(spec.version(), SchemaFile.of(FILE, new SchemaSpec("", fewer, spec.tagSets())).spec().version());
	}

	@Test
	void whatIsUnknown_isKeptAndReported_acrossAnEdit() throws IOException {
		SchemaFile file = parse(HEAD + OPEN + " mood=\"grim\"><layers name=\"a\" shape=\"round\"><wing span=\"2\"/></layers><layers name=\"b\"/></glossator:Schema>");
		assertEquals(List.of("Layer: shape", "Layer: wing", "Schema: mood"), file.unknown());
		SchemaSpec spec = file.spec();
		List<LayerSpec> layers = new ArrayList<>(spec.layers());
		layers.add(LayerSpec.span("c"));
		layers.remove(1);
		file.update(new SchemaSpec("", layers, List.of()));
		SchemaFile again = SchemaFile.parse(FILE, file.bytes());
		assertEquals(List.of("a", "c"), again.spec().layers().stream().map(LayerSpec::name).toList());
		assertEquals(List.of("Layer: shape", "Layer: wing", "Schema: mood"), again.unknown());
		assertTrue(new String(file.bytes(), StandardCharsets.UTF_8).contains("<wing span=\"2\"/>"));
	}

	@Test
	void newerFormat_isRefused() {
		assertTrue(fault(HEAD + OPEN + " format=\"2\"/>").getMessage().contains("format 2, which is newer than this program"));
		assertTrue(fault((HEAD + OPEN + "/>").replace("model:1", "model:7")).getMessage().contains("format 7, which is newer"));
	}

	@Test
	void doctypesAndEntities_areRefusedUnread() throws IOException {
		Path secret = folder.resolve("secret.txt");
		Files.writeString(secret, "secret");
		String doctype = HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n";
		assertTrue(fault(doctype + OPEN + "><layers name=\"a\" label=\"&amp;\"><description>&e;</description></layers></glossator:Schema>").getMessage()
				.contains("DOCTYPE"));
		fault(HEAD + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + OPEN + "><layers name=\"&b;\"/></glossator:Schema>");
	}

	@Test
	void brokenXml_isToldWithItsLine() {
		assertEquals(3, fault(HEAD + OPEN + ">\n<layers name=\"a\"></glossator:Schema>").line());
		assertEquals(2, fault(HEAD + OPEN + "><layers name=\"a\" kind=\"blob\"/></glossator:Schema>").line());
		fault("");
		fault("no xml at all");
	}

	@Test
	void anotherObject_isNoSchema() {
		assertTrue(fault((HEAD + OPEN + "/>").replace("Schema", "Corpus")).getMessage().contains("holds no schema"));
	}

	@Test
	void missingFile_isTold() {
		InputFault fault = assertThrows(InputFault.class, () -> SchemaFile.read(folder.resolve("none")));
		assertTrue(fault.getMessage().contains("cannot be read"), fault.getMessage());
	}
}
