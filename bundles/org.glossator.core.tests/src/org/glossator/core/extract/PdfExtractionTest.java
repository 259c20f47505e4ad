package org.glossator.core.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfExtractionTest {

	@TempDir
	Path folder;

	/** Each page is lines from the top; an empty line leaves a gap. */
	private PDDocument document(String[]... pages) throws IOException {
		PDDocument pdf = new PDDocument();
		PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
		for (String[] lines : pages) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				float y = 720;
				for (String line : lines) {
					if (!line.isEmpty()) {
						content.beginText();
						content.setFont(font, 11);
						content.newLineAtOffset(72, y);
						content.showText(line);
						content.endText();
					}
					y -= 14;
				}
			}
		}
		return pdf;
	}

	private Path save(PDDocument pdf) throws IOException {
		Path file = folder.resolve("a.pdf");
		try (pdf) {
			pdf.save(file.toFile());
		}
		return file;
	}

	private ExtractedText extract(String[]... pages) throws IOException {
		return TextExtractor.extract(save(document(pages)));
	}

	private String fault(Path file) {
		InputFault fault = assertThrows(InputFault.class, () -> TextExtractor.extract(file));
		assertEquals(file, fault.file());
		return fault.getMessage();
	}

	@Test
	void linesOfAParagraph_areJoined() throws IOException {
		ExtractedText text = extract(new String[] { "A Title for the Piece", "", "", "The monitors waited at the barrier, and the water rose by a hand",
				"while they did so, as it does in March.", "", "", "Nobody could say how long it would take." });
		assertEquals("A Title for the Piece\n\nThe monitors waited at the barrier, and the water rose by a hand while they did so, as it does in March.\n\n"
				+ "Nobody could say how long it would take.\n", text.text());
		assertEquals("A Title for the Piece", text.title());
		assertTrue(text.original().length > 100);
	}

	@Test
	void hyphenAtALineEnd_isTakenAwayOnlyOnEvidence() throws IOException {
		ExtractedText text = extract(new String[] { "The government spoke of a US-led force, and the govern-", "ment did not name the US-",
				"led one again, nor its inter-", "vention in the valley." });
		assertEquals("The government spoke of a US-led force, and the government did not name the US-led one again, nor its inter-vention in the valley.\n",
				text.text());
	}

	@Test
	void hyphenOfAWordThatIsWrittenBothWays_stays() throws IOException {
		assertEquals("They cooperate and co-operate, or co-operate no more.\n",
				extract(new String[] { "They cooperate and co-operate, or co-", "operate no more." }).text());
	}

	@Test
	void firstLinesThatDiffer_areNoRunningHeads() throws IOException {
		String[][] pages = new String[4][];
		for (int i = 0; i < pages.length; i++) {
			pages[i] = new String[] { "Chapter " + "ABCD".charAt(i) + " of the text.", "", "", "The river and its water." };
		}
		pages[3][3] = "The end of it.";
		assertEquals(3, extract(pages).boilerplate().size(), "only the line that stands on most pages");
	}

	@Test
	void runningHeadsAndPageNumbers_areMarkedAndSentencesGoOnOverPages() throws IOException {
		String[][] pages = new String[4][];
		for (int i = 0; i < pages.length; i++) {
			pages[i] = new String[] { "Quarterly Report of the Mission", "", "", "Part " + "ABCD".charAt(i) + " of the text tells of the river and its water.", "", "",
					"", String.valueOf(i + 1) };
		}
		ExtractedText text = extract(pages);
		assertEquals(8, text.boilerplate().size(), text.text());
		assertTrue(text.boilerplate().stream().allMatch(line -> text.text().substring(line.begin(), line.end()).matches("Quarterly.*|\\d")));
		ExtractedText open = extract(new String[] { "The sentence goes on" }, new String[] { "over the page." });
		assertEquals("The sentence goes on over the page.\n", open.text());
	}

	@Test
	void password_isAskedForInOneSentence() throws IOException {
		PDDocument pdf = document(new String[] { "Secret text" });
		pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
		assertTrue(fault(save(pdf)).contains("password"));
	}

	@Test
	void forbiddenExtraction_isRespected() throws IOException {
		AccessPermission none = new AccessPermission();
		none.setCanExtractContent(false);
		PDDocument pdf = document(new String[] { "Text" });
		pdf.protect(new StandardProtectionPolicy("owner", "", none));
		assertTrue(fault(save(pdf)).contains("does not allow"));
	}

	@Test
	void brokenAndPictureOnlyPdf_areToldAsSuch() throws IOException {
		byte[] whole = Files.readAllBytes(save(document(new String[] { "Text" })));
		Path broken = Files.write(folder.resolve("broken.pdf"), Arrays.copyOf(whole, 60));
		assertTrue(fault(broken).contains("damaged"), fault(broken));
		assertTrue(fault(save(document(new String[] {}))).contains("text recognition"));
	}
}
