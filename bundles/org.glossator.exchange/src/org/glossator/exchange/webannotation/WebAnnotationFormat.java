package org.glossator.exchange.webannotation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.stream.FoundFile;

/**
 * W3C Web Annotation in JSON-LD (Web Annotation Data Model, 2017): one collection a document, spans by
 * {@code TextPositionSelector} (code points) and {@code TextQuoteSelector}, feature values as bodies, relations and
 * chains as annotations of annotations. Our own terms are declared in the context under {@code urn:glossator:}.
 */
public final class WebAnnotationFormat extends FileFormat {

	static final String ID = "webannotation";
	static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
	/** Where a text comes from. The context's own {@code source} is the IRI of what a target is a part of. */
	static final String PUBLISHER = "dcterms:publisher";

	/** For the registries of services. */
	public WebAnnotationFormat() {
		super(ID, "W3C Web Annotation (JSON-LD)", Ways.BOTH, Target.FOLDER, "jsonld");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.writing("content", "Whether the text of each document is written beside its annotations.", List.of("yes", "no")),
				FormatOption.reading("layer", "The layer of tags that the schema does not know.", List.of()));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8);
		if (start.contains("www.w3.org/ns/anno.jsonld")) {
			return 1;
		}
		return start.contains("\"TextPositionSelector\"") || start.contains("\"TextQuoteSelector\"") ? 0.8
				: file.toString().endsWith(".jsonld") ? 0.2 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path named : request.files()) {
			for (FoundFile file : FoundFile.of(named, name -> name.endsWith(".jsonld"))) {
				new WebAnnotationReader(file, intake, request.option("layer", Label.LAYER)).read();
			}
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new WebAnnotationWriter(request, losses).write();
	}
}
