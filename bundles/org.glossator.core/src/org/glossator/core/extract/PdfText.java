package org.glossator.core.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.glossator.text.InputFault;

/** Reads the text of a PDF, page by page in reading order, and has its lines made into paragraphs again. */
final class PdfText {

	/** PDFBox warns of every font that it must replace, which does not matter to the text. Held, or the level is forgotten. */
	private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	static {
		QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
	}

	private PdfText() {
	}

	static SourceText read(Path file, byte[] bytes) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			if (!pdf.getCurrentAccessPermission().canExtractContent()) {
				throw new InputFault(file, 0, "Its author does not allow taking out its text; ask for another copy.");
			}
			PdfParagraphs paragraphs = new PdfParagraphs();
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(false);
			stripper.setLineSeparator("\n");
			stripper.setParagraphStart("");
			stripper.setParagraphEnd(String.valueOf(PdfParagraphs.END));
			stripper.setArticleStart("");
			stripper.setArticleEnd("");
			stripper.setPageStart("");
			stripper.setPageEnd("");
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				paragraphs.addPage(stripper.getText(pdf));
			}
			PDDocumentInformation about = pdf.getDocumentInformation();
			String language = pdf.getDocumentCatalog().getLanguage();
			Credits credits = new Credits(Credits.first(about.getTitle()), "", "", "", Credits.first(about.getAuthor()), Credits.first(language));
			return paragraphs.toSource(credits);
		} catch (InvalidPasswordException e) {
			throw new InputFault(file, 0, "It is protected with a password; save a copy without one.", e);
		} catch (InputFault e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError e) {
			throw new InputFault(file, 0, "The PDF is damaged and could not be read; print it to a new PDF or save its text.", e);
		}
	}
}
