package org.glossator.core.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocxExtractionTest {

	private static final String OPEN = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
	private static final String CLOSE = "</w:body></w:document>";

	@TempDir
	Path folder;

	private Path docx(String... namesAndParts) throws IOException {
		Path file = folder.resolve("a.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndParts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndParts[i]));
				zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	private static String p(String text) {
		return "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}

	private String body(String body) throws IOException {
		return TextExtractor.extract(docx("word/document.xml", OPEN + body + CLOSE)).text();
	}

	private String fault(Path file) {
		InputFault fault = assertThrows(InputFault.class, () -> TextExtractor.extract(file));
		assertEquals(file, fault.file());
		return fault.getMessage();
	}

	@Test
	void paragraphs_areLinesAndEmptyOnesStay() throws IOException {
		assertEquals("One\n\nTwo & \ud83d\ude00\n", body(p("One") + "<w:p/>" + p("Two &amp; \ud83d\ude00")));
	}

	@Test
	void runs_areJoinedWithTabsBreaksAndHyphens() throws IOException {
		assertEquals("ab\tc\nd\u2011e\u00adf\n", body("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t>"
				+ "<w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t></w:r></w:p>"));
	}

	@Test
	void trackedChanges_areTakenAsAccepted() throws IOException {
		assertEquals("kept new\n", body("<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText> old</w:delText></w:r></w:del>"
				+ "<w:ins><w:r><w:t xml:space=\"preserve\"> new</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"));
	}

	@Test
	void tables_areRowsWithTabs() throws IOException {
		String row = "<w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + p("c") + "</w:tc></w:tr>";
		assertEquals("x\na\tb\nc\na\tb\nc\ny\n", body(p("x") + "<w:tbl>" + row + row + "</w:tbl>" + p("y")));
	}

	@Test
	void textBox_isReadOnceOnItsOwnLine() throws IOException {
		String box = "<mc:AlternateContent><mc:Choice><w:txbxContent>" + p("box") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
				+ p("box") + "</w:txbxContent></mc:Fallback></mc:AlternateContent>";
		assertEquals("before\nbox\nafter\n", body("<w:p><w:r><w:t>before</w:t>" + box + "<w:t>after</w:t></w:r></w:p>"));
	}

	@Test
	void footnotes_followTheText() throws IOException {
		String notes = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:type=\"separator\" w:id=\"-1\">"
				+ p("line") + "</w:footnote><w:footnote w:id=\"1\">" + p("A note.") + "</w:footnote></w:footnotes>";
		assertEquals("Text.\n\nA note.\n", TextExtractor.extract(docx("word/document.xml", OPEN + p("Text.") + CLOSE, "word/footnotes.xml", notes)).text());
	}

	@Test
	void properties_countWhereTheTextBearsThemOut() throws IOException {
		String core = "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\"><dc:title>A title for the piece</dc:title><dc:creator>Marta Quell</dc:creator></cp:coreProperties>";
		Path file = docx("word/document.xml", OPEN + p("A title for the piece") + p("Text of it.") + CLOSE, "docProps/core.xml", core);
		ExtractedText text = TextExtractor.extract(file);
		assertEquals("A title for the piece", text.title());
		assertEquals("Marta Quell", text.author());
		assertArrayEquals(Files.readAllBytes(file), text.original());
		String template = core.replace("A title for the piece", "Letter template").replace("Marta Quell", "admin");
		ExtractedText other = TextExtractor.extract(docx("word/document.xml", OPEN + p("Text of it, which is long enough.") + CLOSE, "docProps/core.xml", template));
		assertEquals("", other.title());
		assertEquals("", other.author());
	}

	@Test
	void externalEntity_isRefusedAndNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
		String attack = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + OPEN + p("a &x; b") + CLOSE;
		String message = fault(docx("word/document.xml", attack));
		assertTrue(message.contains("document type"), message);
		assertTrue(!message.contains("SECRET"));
	}

	@Test
	void entityBomb_isRefused() throws IOException {
		String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + OPEN + p("&b;") + CLOSE;
		assertTrue(fault(docx("word/document.xml", bomb)).contains("document type"));
	}

	@Test
	void zipBomb_isStopped() throws IOException {
		Path file = folder.resolve("bomb.docx");
		byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write((OPEN + "<w:p>").getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 300; i++) {
				zip.write(megabyte);
			}
			zip.write(("</w:p>" + CLOSE).getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		assertTrue(Files.size(file) < 1 << 20);
		assertTrue(fault(file).contains("do not trust"));
	}

	@Test
	void damagedOrOtherArchive_isToldAsSuch() throws IOException {
		byte[] whole = Files.readAllBytes(docx("word/document.xml", OPEN + p("Text".repeat(500)) + CLOSE));
		Path half = Files.write(folder.resolve("half.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));
		assertTrue(fault(half).contains("damaged"));
		assertTrue(fault(docx("other.xml", "<a/>")).contains("no Word document"));
		assertTrue(fault(docx("word/document.xml", OPEN + "<w:p>")).contains("damaged"));
		assertTrue(fault(docx("word/document.xml", OPEN + CLOSE)).contains("no text"));
	}
}
