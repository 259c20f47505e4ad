package org.glossator.exchange.brat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.text.record.AnnotatedDocument;

/** Writes a text and an {@code .ann} file for each document, and an {@code annotation.conf} for all at the end. */
final class BratWriter {

	private final WriteRequest request;
	private final LossReport losses;
	private final Omissions omissions;

	BratWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
		omissions = request.severalAnnotators() ? new Omissions(losses, BratFormat.ID, Part.ANNOTATOR) : new Omissions(losses, BratFormat.ID);
	}

	void write() throws IOException {
		ConfigurationLines configuration = new ConfigurationLines(request.schema());
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			omissions.document(document);
			String ann = new AnnLines(document, request.schema(), configuration, losses).write();
			put(request.place(document, "txt"), document.text());
			put(request.place(document, "ann"), ann);
		}
		put(request.target().resolve("annotation.conf"), configuration.annotation());
		put(request.target().resolve("visual.conf"), configuration.visual());
	}

	private static void put(Path file, String text) throws IOException {
		try (AtomicFile atomic = new AtomicFile(file); OutputStream out = atomic.stream()) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
			atomic.commit();
		}
	}
}
