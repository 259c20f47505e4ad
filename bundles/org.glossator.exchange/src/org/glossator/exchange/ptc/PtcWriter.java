package org.glossator.exchange.ptc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.label.TechniqueNames;
import org.glossator.exchange.offset.LineFeeds;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** Writes for each document its text, a file of spans and a file of techniques. */
final class PtcWriter {

	private final WriteRequest request;
	private final LossReport losses;
	private final Omissions omissions;
	private final TechniqueNames names;
	private final Articles articles = new Articles();

	PtcWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
		omissions = request.severalAnnotators() ? new Omissions(losses, PtcFormat.ID, Part.ANNOTATOR) : new Omissions(losses, PtcFormat.ID);
		names = new TechniqueNames(request.schema(), PtcFormat.ID);
	}

	void write() throws IOException {
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			omissions.document(document);
			String number = articles.number(document.info().id());
			if (!Articles.id(number).equals(document.info().id())) {
				losses.add(Lost.DOCUMENT_ID, document.info().id());
			}
			LineFeeds text = LineFeeds.of(document.text());
			if (!text.text().equals(document.text())) {
				losses.add(Lost.LINE_ENDS, document.info().id());
			}
			Labels labels = new Labels(number, text);
			List<SpanRecord> bare = new ArrayList<>();
			for (AnnotationRecord record : document.annotations()) {
				switch (record) {
					case SpanRecord span when !span.layer().equals(names.layer()) ->
							omissions.whole(Lost.layer(span.layer()), document, span);
					case SpanRecord span when span.values().get(names.feature()) == null -> bare.add(span);
					case SpanRecord span -> add(document, span, labels);
					case RelationRecord relation -> omissions.whole(Lost.RELATION, document, relation);
					case ChainRecord chain -> omissions.whole(Lost.CHAIN, document, chain);
					case DocumentLevelRecord level -> omissions.whole(Lost.DOCUMENT_LEVEL, document, level);
				}
			}
			bare.forEach(span -> add(document, span, labels));
			Path folder = request.place(document, "txt").getParent();
			put(folder.resolve(Articles.id(number) + ".txt"), text.text());
			put(folder.resolve(Articles.id(number) + ".task1-SI.labels"), String.join("", labels.spans));
			put(folder.resolve(Articles.id(number) + ".task2-TC.labels"), String.join("", labels.techniques));
		}
	}

	/** Spans with a technique come first: one without says nothing more where one with stands. */
	private void add(AnnotatedDocument document, SpanRecord record, Labels labels) {
		int begin = labels.text.codePoint(record.span().begin());
		int end = labels.text.codePoint(record.span().end());
		if (begin == end) {
			omissions.whole(Lost.ZERO_WIDTH, document, record);
			return;
		}
		String value = record.values().get(names.feature());
		String name = value == null ? null : names.write(value);
		if (value != null && name == null) {
			omissions.whole(Lost.noName(record.layer(), names.feature(), value), document, record);
			return;
		}
		String place = begin + "\t" + end + "\n";
		boolean newSpan = labels.spans.add(labels.number + "\t" + place);
		boolean written = name == null ? newSpan : labels.techniques.add(labels.number + "\t" + name + "\t" + place);
		if (!written) {
			omissions.whole(Lost.SAME_LABEL, document, record);
			return;
		}
		if (record.span().isDiscontinuous()) {
			losses.add(Lost.DISCONTINUOUS, document, record);
		}
		if (name != null && !names.read(name).equals(value)) {
			losses.add(Lost.coarser(record.layer(), names.feature(), name), document, record);
		}
		omissions.annotation(document, record);
		omissions.values(document, record, names.feature());
	}

	/** The lines of one article. */
	private static final class Labels {

		private final String number;
		private final LineFeeds text;
		private final Set<String> spans = new LinkedHashSet<>();
		private final Set<String> techniques = new LinkedHashSet<>();

		Labels(String number, LineFeeds text) {
			this.number = number;
			this.text = text;
		}
	}

	private static void put(Path file, String text) throws IOException {
		try (AtomicFile atomic = new AtomicFile(file); OutputStream out = atomic.stream()) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
			atomic.commit();
		}
	}
}
