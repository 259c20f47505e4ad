package org.glossator.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.text.record.AnnotatedDocument;

/**
 * A report to read and print: one page a document with the text marked, a legend, tooltips and a list of all annotations.
 * The page needs nothing but itself: no scripts, no pictures, no fonts; a content security policy forbids them, so that
 * nothing in a text can become one.
 */
public final class HtmlFormat extends FileFormat {

	/** For the registries of services. */
	public HtmlFormat() {
		super("html", "HTML report", Ways.WRITES, Target.FOLDER, "html");
	}

	@Override
	public double detect(Path file, byte[] head) {
		return 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) {
		throw new UnsupportedOperationException("A report is not read back");
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			String page = new ReportPage(document, request.schema()).write();
			try (AtomicFile file = new AtomicFile(request.place(document, "html")); OutputStream out = file.stream()) {
				out.write(page.getBytes(StandardCharsets.UTF_8));
				file.commit();
			}
		}
	}
}
