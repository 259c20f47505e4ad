package org.glossator.exchange.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.glossator.bridge.CasFault;
import org.glossator.bridge.CasReader;
import org.glossator.bridge.Segmentation;
import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** The way of a CAS that a format has read to the sink. For one thread and one read. */
public final class CasIntake {

	/** The option that says what becomes of sentences and tokens. */
	public static final FormatOption SEGMENTATION = FormatOption.reading("segmentation",
			"Whether sentences and tokens of the file become annotations: where something needs them, all, or none.",
			List.of("needed", "keep", "drop"));

	/** Finds the line of an annotation at fault in the file just read; 0 for none. */
	@FunctionalInterface
	public interface Lines {

		/** The line of the first annotation with these offsets, as the file has them, counted from 1; 0 for none. */
		int of(int begin, int end) throws IOException;
	}

	private final ReadRequest request;
	private final DocumentSink sink;
	private final LossReport losses;
	private final String format;
	private final Segmentation segmentation;
	private CasReader reader;
	private TypeSystem types;
	private SchemaSpec told = SchemaSpec.EMPTY;

	/** For one call of a reader of that format. */
	public CasIntake(ReadRequest request, DocumentSink sink, LossReport losses, String format) {
		this.request = request;
		this.sink = sink;
		this.losses = losses;
		this.format = format;
		segmentation = switch (request.option(SEGMENTATION.name(), "needed")) {
			case "keep" -> Segmentation.KEEP;
			case "drop" -> Segmentation.DROP;
			default -> Segmentation.NEEDED;
		};
	}

	/**
	 * Takes a CAS, each of its views that has anything in it as a document.
	 *
	 * @param found the file it was read from
	 * @param name the document's name where the CAS does not say: the file's, without its extension
	 */
	public void accept(CAS cas, FoundFile found, String name, Lines lines) throws IOException {
		Path file = found.file();
		request.progress().check();
		request.progress().document(name);
		if (types != cas.getTypeSystem()) {
			types = cas.getTypeSystem();
			reader = new CasReader(types, request.schema(), segmentation, format, losses::add);
		}
		List<CAS> views = new ArrayList<>();
		cas.getViewIterator().forEachRemaining(views::add);
		views.sort(Comparator.comparing((CAS view) -> !view.getViewName().equals(CAS.NAME_DEFAULT_SOFA)).thenComparing(CAS::getViewName));
		boolean first = true;
		for (CAS view : views) {
			AnnotatedDocument document;
			try {
				document = reader.read(view);
			} catch (CasFault e) {
				throw new InputFault(file, lines.of(e.begin(), e.end()), e.getMessage(), e);
			}
			if (view.getSofaDataURI() != null || view.getSofaDataArray() != null) {
				losses.add("A view whose content is not text is not taken over.", name + " " + view.getViewName());
			}
			boolean empty = view.getDocumentText() == null && document.annotations().isEmpty();
			if (empty && (!first || view != views.get(views.size() - 1))) {
				continue;
			}
			checkText(document.text(), file, name);
			SchemaSpec layers = reader.found();
			if (!layers.equals(told)) {
				told = layers;
				sink.schema(layers);
			}
			sink.document(named(document, first ? name : name + "-" + view.getViewName(), found.annotator(request.annotator())));
			first = false;
		}
	}

	private static AnnotatedDocument named(AnnotatedDocument document, String name, String otherwise) {
		DocumentInfo info = document.info();
		String original = !info.originalName().isEmpty() ? info.originalName() : info.id().isEmpty() ? name : info.id();
		DocumentInfo named = new DocumentInfo(info.id().isEmpty() ? name : info.id(), info.title(), info.source(), info.url(),
				info.published(), info.author(), info.language(), info.path(), info.sha256(), original);
		String annotator = document.annotator().isEmpty() ? otherwise : document.annotator();
		return new AnnotatedDocument(named, document.text(), annotator, document.annotations());
	}

	/** A lone half of a surrogate pair can be written in JSON, but in no text file. */
	private static void checkText(String text, Path file, String name) throws InputFault {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(c)) {
				throw new InputFault(file, 0, "The text of " + name + " has half a character at offset " + i + "; mend the text.");
			}
		}
	}
}
