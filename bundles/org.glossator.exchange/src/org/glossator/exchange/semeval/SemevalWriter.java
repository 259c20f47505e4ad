package org.glossator.exchange.semeval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.label.TechniqueNames;
import org.glossator.exchange.offset.LineFeeds;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.exchange.ptc.Articles;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;

/** Writes the articles, and one label file for each annotator, which is in place when all is written. */
final class SemevalWriter implements AutoCloseable {

	private final WriteRequest request;
	private final LossReport losses;
	private final Omissions omissions;
	private final TechniqueNames names;
	private final Articles articles = new Articles();
	private final Map<Path, AtomicFile> labels = new TreeMap<>();

	SemevalWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
		omissions = request.severalAnnotators() ? new Omissions(losses, SemevalFormat.ID, Part.ANNOTATOR)
				: new Omissions(losses, SemevalFormat.ID);
		names = new TechniqueNames(request.schema(), SemevalFormat.ID);
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
			String text = LineFeeds.of(document.text()).text();
			if (!text.equals(document.text())) {
				losses.add(Lost.LINE_ENDS, document.info().id());
			}
			Path folder = request.place(document, "txt").getParent();
			try (AtomicFile file = new AtomicFile(folder.resolve("articles").resolve(Articles.id(number) + ".txt"));
					OutputStream out = file.stream()) {
				out.write(text.getBytes(StandardCharsets.UTF_8));
				file.commit();
			}
			String lines = lines(document, number);
			if (lines.isEmpty()) {
				losses.add(Lost.EMPTY_DOCUMENT, document.info().id());
			}
			labelFile(folder.resolve(SemevalFormat.LABELS)).write(lines.getBytes(StandardCharsets.UTF_8));
		}
		for (AtomicFile file : labels.values()) {
			file.commit();
		}
	}

	private OutputStream labelFile(Path place) throws IOException {
		AtomicFile file = labels.get(place);
		if (file == null) {
			file = new AtomicFile(place);
			labels.put(place, file);
		}
		return file.stream();
	}

	private String lines(AnnotatedDocument document, String number) {
		List<Span> paragraphs = Paragraphs.of(document.text());
		Map<Integer, Set<String>> techniques = new HashMap<>();
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case SpanRecord span when span.layer().equals(names.layer()) -> add(document, span, paragraphs, techniques);
				case SpanRecord span -> omissions.whole(Lost.layer(span.layer()), document, span);
				case RelationRecord relation -> omissions.whole(Lost.RELATION, document, relation);
				case ChainRecord chain -> omissions.whole(Lost.CHAIN, document, chain);
				case DocumentLevelRecord level -> omissions.whole(Lost.DOCUMENT_LEVEL, document, level);
			}
		}
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < paragraphs.size(); i++) {
			Set<String> here = techniques.getOrDefault(i, Set.of());
			if (!here.isEmpty() || !paragraphs.get(i).coveredText(document.text()).isBlank()) {
				lines.append(number).append('\t').append(i + 1).append('\t').append(String.join(",", here)).append('\n');
			}
		}
		return lines.toString();
	}

	private void add(AnnotatedDocument document, SpanRecord record, List<Span> paragraphs, Map<Integer, Set<String>> techniques) {
		String value = record.values().get(names.feature());
		String name = value == null ? null : names.write(value);
		if (name == null || name.contains(",")) {
			omissions.whole(Lost.noName(record.layer(), names.feature(), value == null ? "without value" : value), document, record);
			return;
		}
		if (record.span().isZeroWidth()) {
			omissions.whole(Lost.ZERO_WIDTH, document, record);
			return;
		}
		boolean touched = false;
		boolean news = false;
		boolean whole = false;
		for (int i = 0; i < paragraphs.size(); i++) {
			Span paragraph = paragraphs.get(i);
			if (SpanAlgebra.overlaps(record.span(), paragraph.begin(), paragraph.end()) && !paragraph.isZeroWidth()) {
				whole = !touched && paragraph.equals(record.span());
				touched = true;
				news |= techniques.computeIfAbsent(i, key -> new LinkedHashSet<>()).add(name);
			}
		}
		if (!touched) {
			omissions.whole(Lost.LINE_END_SPAN, document, record);
			return;
		}
		if (!news) {
			omissions.whole(Lost.SAME_LABEL, document, record);
			return;
		}
		if (!whole) {
			losses.add(Lost.PARAGRAPH, document, record);
		}
		if (!names.read(name).equals(value)) {
			losses.add(Lost.coarser(record.layer(), names.feature(), name), document, record);
		}
		omissions.annotation(document, record);
		omissions.values(document, record, names.feature());
	}

	@Override
	public void close() throws IOException {
		for (AtomicFile file : labels.values()) {
			file.close();
		}
	}
}
