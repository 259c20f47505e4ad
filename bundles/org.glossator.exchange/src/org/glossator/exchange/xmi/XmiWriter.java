package org.glossator.exchange.xmi;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.bridge.CasWriter;
import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.uima.CleanText;
import org.glossator.exchange.uima.TypeSystemFiles;
import org.glossator.exchange.xml.XmlOutput;
import org.glossator.text.record.AnnotatedDocument;
import org.xml.sax.SAXException;

/** Writes XMI, one document at a time through one CAS. For one call. */
final class XmiWriter {

	private final WriteRequest request;
	private final CasWriter writer;
	private final CleanText text;

	XmiWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		writer = new CasWriter(request.schema());
		text = new CleanText(false, losses);
	}

	void write() throws IOException {
		boolean zip = request.option(XmiFormat.ZIP.name(), "no").equals("yes");
		TypeSystemDescription written = null;
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			CAS cas = writer.write(text.clean(document));
			// Before the first document that needs it: a run that is cut off leaves XMI that can be read.
			if (!zip && written != writer.typeSystem()) {
				written = writer.typeSystem();
				writeTypes(written);
			}
			Path target = request.place(document, zip ? "zip" : "xmi");
			try (AtomicFile file = new AtomicFile(target)) {
				if (zip) {
					writeZip(cas, document.info().id(), file.stream());
				} else {
					write(cas, file.stream());
				}
				file.commit();
			}
		}
	}

	private void writeTypes(TypeSystemDescription types) throws IOException {
		try (AtomicFile file = new AtomicFile(request.target().resolve(TypeSystemFiles.NAME))) {
			write(types, file.stream());
			file.commit();
		}
	}

	private void writeZip(CAS cas, String id, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			// A fixed date, so that the same document gives the same bytes.
			put(zip, id + ".xmi");
			write(cas, zip);
			put(zip, TypeSystemFiles.NAME);
			write(writer.typeSystem(), zip);
		}
	}

	private static void put(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
		zip.putNextEntry(entry);
	}

	private void write(CAS cas, OutputStream out) throws IOException {
		try {
			new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, new XmlOutput(out));
		} catch (SAXException e) {
			throw new IOException("The XMI could not be written: " + e.getMessage(), e);
		}
	}

	private static void write(TypeSystemDescription types, OutputStream out) throws IOException {
		try {
			types.toXML(new Open(out));
		} catch (SAXException e) {
			throw new IOException("The type system could not be written: " + e.getMessage(), e);
		}
	}

	/** Stays open when a serializer closes it, since more follows. */
	private static final class Open extends FilterOutputStream {

		Open(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
