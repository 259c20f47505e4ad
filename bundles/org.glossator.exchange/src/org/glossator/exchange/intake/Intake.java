package org.glossator.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;

/**
 * The way of a document from a reader to the sink: tells the sink the layers first, and reports what the known schema
 * lacks, which is kept. For one thread and one read.
 */
public final class Intake {

	private final ReadRequest request;
	private final DocumentSink sink;
	private final LossReport losses;
	private final Map<String, FoundLayer> layers = new LinkedHashMap<>();
	private SchemaSpec declared = SchemaSpec.EMPTY;

	/** For one call of a reader. */
	public Intake(ReadRequest request, DocumentSink sink, LossReport losses) {
		this.request = request;
		this.sink = sink;
		this.losses = losses;
	}

	/** What could not be read goes here. */
	public LossReport losses() {
		return losses;
	}

	/** Layers that the file itself declares; the request's own of the same name come first. */
	public void declare(SchemaSpec schema) {
		declared = schema;
		sink.schema(found());
	}

	/** A feature of an unknown layer holds links to other annotations. */
	public void link(AnnotationRecord record, String feature) {
		layer(record).link(feature);
	}

	private FoundLayer layer(AnnotationRecord record) {
		FoundLayer layer = layers.get(record.layer());
		if (layer == null) {
			layer = new FoundLayer(known(record.layer()), record);
			layers.put(record.layer(), layer);
		}
		return layer;
	}

	private LayerSpec known(String name) {
		LayerSpec layer = request.schema().layer(name);
		return layer == null ? declared.layer(name) : layer;
	}

	/** What is read. */
	public ReadRequest request() {
		return request;
	}

	/** A document found in that file. */
	public void document(AnnotatedDocument document, Path file) throws IOException {
		String name = nameOf(document, file);
		request.progress().check();
		request.progress().document(name);
		checkText(document.text(), file, name);
		boolean news = false;
		for (AnnotationRecord record : document.annotations()) {
			news |= layer(record).see(record.values());
			UnknownLabels.report(request.schema(), name, record, losses);
		}
		if (news) {
			sink.schema(found());
		}
		sink.document(document);
	}

	private static String nameOf(AnnotatedDocument document, Path file) {
		if (!document.info().id().isEmpty()) {
			return document.info().id();
		}
		return document.info().originalName().isEmpty() ? file.getFileName().toString() : document.info().originalName();
	}

	/** A lone half of a surrogate pair can be written in JSON and XML, but in no text file. */
	private static void checkText(String text, Path file, String name) throws InputFault {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isSurrogate(c)) {
				continue;
			}
			if (Character.isLowSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
				throw new InputFault(file, 0, "The text of " + name + " has half a character at offset " + i + "; mend the text.");
			}
			i++;
		}
	}

	private SchemaSpec found() {
		Map<String, LayerSpec> specs = new LinkedHashMap<>();
		for (LayerSpec layer : declared.layers()) {
			specs.put(layer.name(), known(layer.name()));
		}
		layers.forEach((name, layer) -> specs.put(name, layer.spec()));
		Set<TagSetSpec> tagSets = new LinkedHashSet<>();
		for (LayerSpec layer : specs.values()) {
			for (FeatureSpec feature : layer.features()) {
				TagSetSpec tags = request.schema().layer(layer.name()) == null ? declared.tagSetOf(feature)
						: request.schema().tagSetOf(feature);
				if (tags != null) {
					tagSets.add(tags);
				}
			}
		}
		return new SchemaSpec(request.schema().version(), List.copyOf(specs.values()), List.copyOf(tagSets));
	}
}
