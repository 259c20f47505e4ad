package org.glossator.core.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.glossator.text.InputFault;

/**
 * Reads the text of a Word document (Office Open XML, ECMA-376 part 1, WordprocessingML): its body, then its footnotes
 * and endnotes. A paragraph is a line, cells of a table row are parted by tabs. What tracked changes have deleted is
 * left out, what they have inserted is in. Headers and footers of pages are not read.
 */
final class DocxText {

	private DocxText() {
	}

	static SourceText read(Path file, long longest) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry main = zip.getEntry("word/document.xml");
			if (main == null) {
				throw new InputFault(file, 0, "This is a ZIP archive but no Word document; unpack it or give a DOCX file.");
			}
			DocxBody body = new DocxBody();
			parse(file, zip, main, longest, body);
			for (String notes : new String[] { "word/footnotes.xml", "word/endnotes.xml" }) {
				ZipEntry entry = zip.getEntry(notes);
				if (entry != null) {
					body.startNotes();
					parse(file, zip, entry, longest, body);
				}
			}
			DocxProperties properties = new DocxProperties();
			ZipEntry core = zip.getEntry("docProps/core.xml");
			if (core != null) {
				parse(file, zip, core, longest, properties);
			}
			return new SourceText(body.text(), properties.credits().plausibleFor(body.text()), List.of());
		} catch (ZipException e) {
			throw new InputFault(file, 0, "The DOCX file is damaged or protected; save it again without a password.", e);
		}
	}

	/** Takes the events of one XML part. */
	interface Part {
		void take(int event, XMLStreamReader reader) throws XMLStreamException;
	}

	private static void parse(Path file, ZipFile zip, ZipEntry entry, long longest, Part part) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
		Limited in = new Limited(zip.getInputStream(entry), 4 * longest);
		try (in) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new InputFault(file, 0, "Its part " + entry.getName()
							+ " declares a document type, which Word never does; do not trust this file.");
				}
				part.take(event, reader);
			}
		} catch (XMLStreamException | TooLargeException | RuntimeException e) {
			// Whether the parser names what it met as the cause differs between versions of Java.
			if (in.left < 0) {
				throw new InputFault(file, 0, "Unpacked, it is larger than " + (4 * longest >> 20) + " MB; do not trust this file.", e);
			}
			throw new InputFault(file, 0, "Its part " + entry.getName() + " is damaged; open it in Word and save it again.", e);
		}
	}

	private static final class TooLargeException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	/** Ends a reading that goes on for too long: a small archive may hold a huge part. */
	private static final class Limited extends FilterInputStream {

		private long left;

		Limited(InputStream in, long limit) {
			super(in);
			left = limit;
		}

		@Override
		public int read() throws IOException {
			int b = in.read();
			count(b < 0 ? 0 : 1);
			return b;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = in.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) throws IOException {
			left -= read;
			if (left < 0) {
				throw new TooLargeException();
			}
		}
	}
}
