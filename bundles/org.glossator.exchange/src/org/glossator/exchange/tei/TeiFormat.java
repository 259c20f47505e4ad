package org.glossator.exchange.tei;

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
 * TEI P5 with stand-off annotation (TEI Guidelines, chapters 17 and 18): the text in the body, in {@code standOff} a
 * {@code spanGrp} for each layer of spans, a {@code linkGrp} for relations and chains, {@code annotation} for what is said
 * of the whole document, and feature structures for values. Spans point by {@code string-range}, in characters.
 */
public final class TeiFormat extends FileFormat {

	static final String ID = "tei";
	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
	/** The element that holds the text, and the person who annotated it, in files of our own. */
	static final String TEXT = "glossator.text";
	static final String ANNOTATOR = "glossator.annotator";
	/** How our own files are told. */
	static final String APPLICATION = "Glossator";

	/** For the registries of services. */
	public TeiFormat() {
		super(ID, "TEI stand-off", Ways.BOTH, Target.FOLDER, "xml", "tei");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.reading("layer", "The layer of spans without a type.", List.of()));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8);
		return start.contains(NAMESPACE) ? 0.95 : start.contains("<TEI") || start.contains("<teiHeader") ? 0.7 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path named : request.files()) {
			for (FoundFile file : FoundFile.of(named, name -> name.endsWith(".xml") || name.endsWith(".tei"))) {
				new TeiReader(file.file(), file.annotator(request.annotator()), intake, request.option("layer", Label.LAYER)).read();
			}
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new TeiWriter(request, losses).write();
	}
}
