package org.glossator.exchange.conll;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.LabelNames;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** Writes one layer of each document as a file of tokens. */
final class ConllWriter {

	private final WriteRequest request;
	private final LossReport losses;
	private final Omissions omissions;
	private final int columns;
	private final String scheme;
	private final String layer;
	private final LabelNames labels;

	ConllWriter(WriteRequest request, LossReport losses, String format, int columns, String scheme) {
		this.request = request;
		this.losses = losses;
		omissions = request.severalAnnotators() ? new Omissions(losses, format, Part.ANNOTATOR) : new Omissions(losses, format);
		this.columns = columns;
		this.scheme = scheme;
		labels = new LabelNames(request.schema(), ConllFormat.MAPPING, LayerKind.SPAN);
		String asked = request.option("layer", "");
		layer = asked.isEmpty() ? usual() : asked;
	}

	/** The layer {@code entity}; else the first of spans. */
	private String usual() {
		if (request.schema().layer(ConllReader.ENTITY) != null) {
			return ConllReader.ENTITY;
		}
		return request.schema().layers().stream().filter(each -> each.kind() == LayerKind.SPAN && !each.name().equals(ConllReader.TOKEN))
				.map(LayerSpec::name).findFirst().orElse(ConllReader.ENTITY);
	}

	void write() throws IOException {
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			omissions.document(document);
			String lines = lines(document);
			try (AtomicFile file = new AtomicFile(request.place(document, "conll")); OutputStream out = file.stream()) {
				out.write(lines.getBytes(StandardCharsets.UTF_8));
				file.commit();
			}
		}
	}

	private String lines(AnnotatedDocument document) {
		TokenTable table = TokenTable.of(document);
		List<SpanRecord> marked = new ArrayList<>();
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case SpanRecord span when span.layer().equals(layer) -> marked.add(span);
				case SpanRecord span when span.layer().equals(ConllReader.TOKEN) && table.given() -> token(document, span);
				case SpanRecord span -> omissions.whole(Lost.layer(span.layer()), document, span);
				case RelationRecord relation -> omissions.whole(Lost.RELATION, document, relation);
				case ChainRecord chain -> omissions.whole(Lost.CHAIN, document, chain);
				case DocumentLevelRecord level -> omissions.whole(Lost.DOCUMENT_LEVEL, document, level);
			}
		}
		for (SpanRecord span : marked) {
			mark(document, span, table);
		}
		if (table.losesSpace()) {
			losses.add(Lost.WHITE_SPACE, document.info().id());
		}
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < table.size(); i++) {
			if (i > 0 && table.beginsSentence(i)) {
				out.append('\n');
			}
			out.append(table.text(i));
			if (columns > 2) {
				out.append(' ').append(cell(table.value(i, ConllReader.PART_OF_SPEECH), "_"));
			}
			if (columns > 3) {
				out.append(' ').append(cell(table.value(i, ConllReader.CHUNK), "O"));
			}
			out.append(' ').append(tag(table, i)).append('\n');
		}
		if (table.size() > 0) {
			out.append('\n');
		}
		return out.toString();
	}

	private static String cell(String value, String otherwise) {
		return value == null || value.isEmpty() ? otherwise : value.replaceAll("\\s", "_");
	}

	/** What is lost of a token that was an annotation. */
	private void token(AnnotatedDocument document, SpanRecord token) {
		omissions.annotation(document, token);
		for (String feature : token.values().names()) {
			if (!(columns > 2 && feature.equals(ConllReader.PART_OF_SPEECH)) && !(columns > 3 && feature.equals(ConllReader.CHUNK))) {
				losses.add(Lost.feature(token.layer(), feature), document, token);
			}
		}
	}

	private void mark(AnnotatedDocument document, SpanRecord span, TokenTable table) {
		if (span.span().isZeroWidth()) {
			omissions.whole(Lost.ZERO_WIDTH, document, span);
			return;
		}
		int first = table.firstTouching(span.span().begin(), span.span().end());
		int last = table.lastTouching(span.span().begin(), span.span().end());
		if (first < 0) {
			omissions.whole(Lost.BLANK, document, span);
			return;
		}
		String feature = labels.labelFeature(span.layer());
		String value = span.values().get(feature);
		String mapped = labels.mapped(span.layer(), value);
		String label = mapped != null ? mapped : labels.write(span.layer(), value);
		String written = label.isEmpty() ? "_" : label.replaceAll("[\\s\\p{Z}]", "_");
		if (!table.take(first, last, written)) {
			omissions.whole(Lost.OVERLAP, document, span);
			return;
		}
		if (span.span().isDiscontinuous()) {
			losses.add(Lost.DISCONTINUOUS, document, span);
		}
		if (table.begin(first) != span.span().begin() || table.end(last) != span.span().end()) {
			losses.add(Lost.TOKEN_BOUNDARY, document, span);
		}
		if (!written.equals(label)) {
			losses.add(Lost.LABEL_CHARACTERS, document, span);
		} else if (mapped != null && !new Label(span.layer(), feature, value).equals(labels.read(mapped))) {
			losses.add(Lost.coarser(span.layer(), feature, mapped), document, span);
		}
		omissions.annotation(document, span);
		omissions.values(document, span, feature);
	}

	private String tag(TokenTable table, int i) {
		String label = table.label(i);
		if (label == null) {
			return "O";
		}
		boolean begins = table.beginsLabel(i);
		boolean ends = table.endsLabel(i);
		return switch (scheme) {
			case "iobes" -> (begins ? ends ? "S-" : "B-" : ends ? "E-" : "I-") + label;
			case "iob1" -> (begins && i > 0 && !table.beginsSentence(i) && label.equals(table.label(i - 1)) ? "B-" : "I-") + label;
			default -> (begins ? "B-" : "I-") + label;
		};
	}
}
