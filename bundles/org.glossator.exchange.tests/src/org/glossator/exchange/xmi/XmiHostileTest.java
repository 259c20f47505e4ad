package org.glossator.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.glossator.exchange.Loss;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.exchange.xml.BoundedInput;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiHostileTest {

	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
			<typeDescription><name>my.Span</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
			<features><featureDescription><name>kind</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>
			</typeDescription>
			<typeDescription><name>my.CorefChain</name><description/><supertypeName>uima.cas.AnnotationBase</supertypeName>
			<features><featureDescription><name>first</name><description/><rangeTypeName>my.CorefLink</rangeTypeName></featureDescription></features>
			</typeDescription>
			<typeDescription><name>my.CorefLink</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
			<features><featureDescription><name>next</name><description/><rangeTypeName>my.CorefLink</rangeTypeName></featureDescription></features>
			</typeDescription>
			</types></typeSystemDescription>
			""";
	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:my="http:///my.ecore" xmi:version="2.0">
			<cas:NULL xmi:id="0"/>
			""";
	private static final String TAIL = """
			<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="One two."/>
			<cas:View sofa="1" members="2"/>
			</xmi:XMI>
			""";

	private final XmiFormat format = new XmiFormat();

	@TempDir
	Path folder;

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private Collected read(String elements) throws IOException {
		file("TypeSystem.xml", TYPES);
		return Collected.read(format, file("a.xmi", HEAD + elements + TAIL));
	}

	private InputFault fault(Path file) {
		return assertThrows(InputFault.class, () -> Collected.read(format, file));
	}

	@Test
	void honestFile_isRead() throws IOException {
		Collected read = read("<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"7\" kind=\"n\"/>\n");
		assertEquals("two", ((SpanRecord) read.documents.get(0).annotations().get(0)).span().coveredText(read.documents.get(0).text()));
		assertEquals(List.of(), read.losses.losses());
	}

	@Test
	void externalEntity_isRefusedAndNotFetched() throws IOException {
		Path secret = file("secret.txt", "secret");
		for (String type : List.of("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\">",
				"<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")) {
			InputFault fault = fault(file("x.xmi", HEAD.replace("<xmi:XMI", type + "\n<xmi:XMI") + "<my:Span xmi:id=\"2\" kind=\"&x;\"/>" + TAIL));
			assertEquals(2, fault.line());
			assertTrue(fault.getMessage().contains("x.xmi, line 2: It has a document type declaration"), fault.getMessage());
			file("TypeSystem.xml", TYPES.replace("<typeSystemDescription", type + "\n<typeSystemDescription"));
			assertTrue(fault(file("y.xmi", HEAD + TAIL)).getMessage().contains("TypeSystem.xml, line 2: It has a document type"));
			Files.delete(folder.resolve("TypeSystem.xml"));
		}
	}

	@Test
	void typeSystemThatImportsAnother_isRefusedWithItsLine() throws IOException {
		file("TypeSystem.xml", TYPES.replace("<types>", "<imports>\n<import location=\"http://127.0.0.1:1/x.xml\"/></imports><types>"));
		InputFault fault = fault(file("y.xmi", HEAD + TAIL));
		assertEquals(3, fault.line());
		assertTrue(fault.getMessage().contains("imports another"), fault.getMessage());
	}

	@Test
	void typeSystemThatContradictsItself_isAFault() throws IOException {
		file("TypeSystem.xml", TYPES.replace("my.CorefLink</rangeTypeName>", "my.Gone</rangeTypeName>"));
		assertTrue(fault(file("y.xmi", HEAD + TAIL)).getMessage().contains("TypeSystem.xml: UIMA refuses the type system"));
	}

	@Test
	void offsetsOutsideTheText_areToldWithTheirLine() throws IOException {
		for (String offsets : List.of("begin=\"4\" end=\"9\"", "begin=\"-1\" end=\"3\"", "begin=\"5\" end=\"4\"")) {
			InputFault fault = assertThrows(InputFault.class,
					() -> read("<my:Span xmi:id=\"3\" sofa=\"1\" begin=\"4\" end=\"7\"/>\n<my:Span xmi:id=\"2\" sofa=\"1\" " + offsets + "/>\n"));
			assertEquals(5, fault.line(), fault.getMessage());
			assertTrue(fault.getMessage().contains("8 UTF-16 units"), fault.getMessage());
		}
	}

	@Test
	void chainInACircle_isToldWithItsLine() throws IOException {
		InputFault fault = assertThrows(InputFault.class, () -> read("""
				<my:CorefLink xmi:id="4" sofa="1" begin="0" end="3" next="5"/>
				<my:CorefLink xmi:id="5" sofa="1" begin="4" end="7" next="4"/>
				<my:CorefChain xmi:id="2" sofa="1" first="4"/>
				"""));
		assertTrue(fault.getMessage().contains("runs in a circle at 0-3"), fault.getMessage());
		assertEquals(4, fault.line());
	}

	@Test
	void cutOffFile_isToldWithItsLine() throws IOException {
		file("TypeSystem.xml", TYPES);
		String whole = HEAD + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"7\"/>\n" + TAIL;
		for (int length = 0; length < whole.stripTrailing().length(); length += 7) {
			Path file = file("cut.xmi", whole.substring(0, length));
			InputFault fault = fault(file);
			assertTrue(fault.getMessage().contains("cut.xmi"), fault.getMessage());
		}
	}

	@Test
	void wrongContent_isAFaultNeverAnotherException() throws IOException {
		for (String elements : List.of("<my:Span xmi:id=\"x\" sofa=\"1\" begin=\"4\" end=\"7\"/>", "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"4.5\" end=\"7\"/>",
				"<my:Span xmi:id=\"2\" sofa=\"99\" begin=\"4\" end=\"7\"/>", "<my:CorefChain xmi:id=\"2\" sofa=\"1\" first=\"77\"/>",
				"<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"99999999999\" end=\"7\"/>", "<cas:View sofa=\"1\" members=\"a b\"/>",
				"<cas:FSArray xmi:id=\"5\" elements=\"x y\"/>",
				"<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"7\"/><my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>")) {
			InputFault fault = assertThrows(InputFault.class, () -> read(elements + "\n"), elements);
			assertTrue(fault.line() > 0, elements + fault.getMessage());
		}
	}

	@Test
	void otherXmlAndNoXml_areFaults() throws IOException {
		for (String content : List.of("", "plain", "<html/>", "<a xmlns:xmi=\"http://www.omg.org/XMI\"/>", "\u0000\u0001\u0002")) {
			assertTrue(fault(file("b.xmi", content)).getMessage().contains("b.xmi"), content);
		}
		assertTrue(fault(folder.resolve("none.xmi")).getMessage().contains("There is no such file"));
	}

	@Test
	void deepNesting_isAFault() throws IOException {
		assertTrue(fault(file("deep.xmi", HEAD + "<my:a>".repeat(100_000))).getMessage().contains("deep.xmi, line"));
	}

	@Test
	void randomDamage_isAFaultOrReads() throws IOException {
		file("TypeSystem.xml", TYPES);
		String whole = HEAD + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"7\" kind=\"n\"/>\n<my:CorefLink xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n" + TAIL;
		for (long seed = 1; seed <= Fuzz.rounds(300); seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
			for (int i = 1 + random.nextInt(3); i > 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "0123456789\"<>/& =".charAt(random.nextInt(17)));
			}
			Path file = folder.resolve("r.xmi");
			Files.write(file, bytes);
			try {
				Collected.read(format, file);
			} catch (InputFault e) {
				assertTrue(e.getMessage().contains("r.xmi"), "seed " + seed + ": " + e.getMessage());
			}
		}
	}

	@Test
	void entryThatLeadsOut_isRefusedAndWritesNothing() throws IOException {
		for (String name : List.of("../evil.xmi", "a/../../evil.xmi", "/evil.xmi", "C:\\evil.xmi", "..\\evil.xmi")) {
			Path zip = zip("slip.zip", name, HEAD + TAIL);
			assertTrue(fault(zip).getMessage().contains("leads out of the archive"), name);
			assertFalse(Files.exists(folder.resolveSibling("evil.xmi")));
		}
	}

	@Test
	void bomb_isStoppedEarly() throws IOException {
		Path zip = folder.resolve("bomb.zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
			packed.putNextEntry(new ZipEntry("a.xmi"));
			packed.write(HEAD.getBytes(StandardCharsets.UTF_8));
			byte[] blanks = new byte[1 << 20];
			Arrays.fill(blanks, (byte) ' ');
			for (int i = 0; i < 200; i++) {
				packed.write(blanks);
			}
		}
		assertTrue(fault(zip).getMessage().contains("MB of data in one piece"));
	}

	@Test
	void endlessFile_isStopped() {
		InputStream endless = new InputStream() {

			@Override
			public int read() {
				return ' ';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				return length;
			}
		};
		byte[] buffer = new byte[1 << 20];
		InputFault fault = assertThrows(InputFault.class, () -> {
			try (BoundedInput in = new BoundedInput(endless, Path.of("endless"))) {
				while (in.read(buffer) >= 0) {
					assertTrue(buffer.length > 0);
				}
			}
		});
		assertTrue(fault.getMessage().contains("512 MB"));
	}

	@Test
	void brokenArchives_areFaults() throws IOException {
		Path zip = zip("ok.zip", "a.xmi", HEAD + TAIL);
		byte[] bytes = Files.readAllBytes(zip);
		Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
		assertTrue(fault(cut).getMessage().contains("broken or cut off"));
		assertTrue(fault(zip("empty.zip", "readme.txt", "nothing")).getMessage().contains("There is no XMI in this archive"));
		bytes[40] ^= 0x55;
		bytes[45] ^= 0x55;
		fault(Files.write(folder.resolve("damaged.zip"), bytes));
	}

	@Test
	void typesWithoutATypeSystem_areToldFromTheFile() throws IOException {
		Collected read = Collected.read(format, file("alone.xmi", HEAD + """
				<my:Claim xmi:id="2" sofa="1" begin="0" end="3" kind="event"><tags>a</tags><tags>b</tags></my:Claim>
				<my:Says xmi:id="3" sofa="1" begin="0" end="3" Governor="4" Dependent="2"/>
				<my:Who xmi:id="4" sofa="1" begin="4" end="7" slots="5 6"/>
				<my:Slot xmi:id="5" role="r" target="2"/>
				<my:Slot xmi:id="6" target="4"/>
				""" + TAIL.replace("members=\"2\"", "members=\"2 3 4\"")));
		List<AnnotationRecord> annotations = read.documents.get(0).annotations();
		SpanRecord claim = (SpanRecord) annotations.get(0);
		SpanRecord who = (SpanRecord) annotations.get(1);
		RelationRecord says = (RelationRecord) annotations.get(2);
		assertEquals("Claim kind=event, tags=a, tags=b", claim.layer() + " " + claim.values());
		assertEquals(List.of("r|" + claim.id(), who.id()), who.values().all("slots"));
		assertEquals(who.id() + " to " + claim.id(), says.source() + " to " + says.target());
		assertEquals(List.of(new Loss("A type that the type system does not have is told from the file, its features as texts.", 4,
				List.of("alone my.Claim", "alone my.Says", "alone my.Slot", "alone my.Who"))), read.losses.losses());
	}

	private Path zip(String file, String entry, String content) throws IOException {
		Path zip = folder.resolve(file);
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
			packed.putNextEntry(new ZipEntry(entry));
			packed.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return zip;
	}
}
