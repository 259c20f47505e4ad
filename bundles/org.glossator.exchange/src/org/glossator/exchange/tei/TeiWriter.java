package org.glossator.exchange.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.label.PlainNames;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/** Writes one TEI file for each document and annotator. */
final class TeiWriter {

	private final WriteRequest request;
	private final LossReport losses;

	TeiWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
	}

	void write() throws IOException {
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			String written = new Document(document).write();
			try (AtomicFile file = new AtomicFile(request.place(document, "xml")); OutputStream out = file.stream()) {
				out.write(written.getBytes(StandardCharsets.UTF_8));
				file.commit();
			}
		}
	}

	/** One file. */
	private final class Document {

		private final AnnotatedDocument document;
		private final OffsetTable offsets;
		private final XmlText xml = new XmlText();
		private final XmlText structures = new XmlText();
		private final Map<String, String> ids = new HashMap<>();
		private int structure;

		Document(AnnotatedDocument document) {
			this.document = document;
			offsets = OffsetTable.of(document.text());
		}

		String write() {
			document.annotations().forEach(record -> ids.put(record.id(), PlainNames.encodeXml(record.id())));
			xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"" + TeiFormat.NAMESPACE + "\">\n");
			header();
			xml.raw("<text>\n<body>\n<ab xml:id=\"" + TeiFormat.TEXT + "\" xml:space=\"preserve\">").text(document.text()).raw("</ab>\n</body>\n</text>\n");
			if (xml.takeReplaced()) {
				losses.add(Lost.CHARACTERS, document.info().id());
			}
			if (!document.annotations().isEmpty()) {
				xml.raw("<standOff>\n");
				annotations();
				xml.raw(structures.toString()).raw("</standOff>\n");
			}
			xml.raw("</TEI>\n");
			return xml.toString();
		}

		private void header() {
			DocumentInfo info = document.info();
			xml.raw("<teiHeader>\n<fileDesc>\n<titleStmt><title>").text(info.title()).raw("</title>");
			if (!info.author().isEmpty()) {
				xml.raw("<author>").text(info.author()).raw("</author>");
			}
			if (!document.annotator().isEmpty()) {
				xml.raw("<respStmt xml:id=\"" + TeiFormat.ANNOTATOR + "\"><resp>annotator</resp><name>").text(document.annotator())
						.raw("</name></respStmt>");
			}
			xml.raw("</titleStmt>\n<publicationStmt><publisher>").text(info.source()).raw("</publisher>");
			if (!info.published().isEmpty()) {
				xml.raw("<date>").text(info.published()).raw("</date>");
			}
			idno("document", info.id());
			idno("url", info.url());
			idno("filename", info.originalName());
			xml.raw("</publicationStmt>\n<sourceDesc><p>Exported from a corpus of Glossator.</p></sourceDesc>\n</fileDesc>\n");
			xml.raw("<encodingDesc><appInfo><application ident=\"" + TeiFormat.APPLICATION + "\" version=\"0.1\"><label>Glossator</label>"
					+ "</application></appInfo></encodingDesc>\n");
			if (!info.language().isEmpty()) {
				xml.raw("<profileDesc><langUsage><language").attribute("ident", info.language()).raw("/></langUsage></profileDesc>\n");
			}
			xml.raw("</teiHeader>\n");
		}

		private void idno(String type, String value) {
			if (!value.isEmpty()) {
				xml.raw("<idno type=\"" + type + "\">").text(value).raw("</idno>");
			}
		}

		/** The annotations, those of a layer together; each group in the order of the set. */
		private void annotations() {
			Map<String, List<AnnotationRecord>> groups = new LinkedHashMap<>();
			for (AnnotationRecord record : document.annotations()) {
				String element = switch (record) {
					case SpanRecord span -> "spanGrp";
					case RelationRecord relation -> "linkGrp";
					case ChainRecord chain -> "linkGrp";
					case DocumentLevelRecord level -> "listAnnotation";
				};
				groups.computeIfAbsent(element + " " + record.layer(), key -> new ArrayList<>()).add(record);
			}
			groups.forEach((key, records) -> {
				String element = key.substring(0, key.indexOf(' '));
				xml.raw("<" + element).attribute("type", PlainNames.encodeXml(records.get(0).layer()));
				if (!document.annotator().isEmpty() && element.equals("spanGrp")) {
					xml.attribute("resp", "#" + TeiFormat.ANNOTATOR);
				}
				xml.raw(">\n");
				records.forEach(this::annotation);
				xml.raw("</" + element + ">\n");
			});
		}

		private void annotation(AnnotationRecord record) {
			String ana = structures(record);
			switch (record) {
				case SpanRecord span -> {
					begin("span", record, ana);
					xml.attribute("target", target(span.span())).raw(">").text(label(span)).raw("</span>\n");
				}
				case RelationRecord relation -> {
					begin("link", record, ana);
					xml.attribute("target", pointer(relation.source(), relation) + " " + pointer(relation.target(), relation)).raw("/>\n");
				}
				case ChainRecord chain -> {
					begin("link", record, ana);
					List<String> members = new ArrayList<>();
					chain.members().forEach(member -> members.add(pointer(member, chain)));
					// a link needs two ends: a chain of one is written as one that comes back at once
					if (members.size() == 1) {
						members.add(members.get(0));
					}
					xml.attribute("type", "chain").attribute("target", String.join(" ", members)).raw("/>\n");
				}
				case DocumentLevelRecord level -> {
					xml.raw("<annotation").attribute("xml:id", level.id().isEmpty() ? "glossator.d" + structure : ids.get(level.id()));
					if (!ana.isEmpty()) {
						xml.attribute("ana", ana);
					}
					xml.attribute("motivation", "classifying").attribute("target", "#" + TeiFormat.TEXT).raw("/>\n");
				}
			}
			if (xml.takeReplaced() | structures.takeReplaced()) {
				losses.add(Lost.CHARACTERS, document, record);
			}
		}

		private void begin(String element, AnnotationRecord record, String ana) {
			xml.raw("<" + element);
			if (!record.id().isEmpty()) {
				xml.attribute("xml:id", ids.get(record.id()));
			}
			if (!ana.isEmpty()) {
				xml.attribute("ana", ana);
			}
		}

		private String pointer(String id, AnnotationRecord record) {
			if (!ids.containsKey(id)) {
				losses.add(Lost.DANGLING, document, record);
			}
			return "#" + ids.getOrDefault(id, PlainNames.encodeXml(id));
		}

		private String target(Span span) {
			StringBuilder target = new StringBuilder("#string-range(" + TeiFormat.TEXT);
			for (int i = 0; i < span.fragmentCount(); i++) {
				int begin = offsets.toCodePoint(span.fragmentBegin(i));
				target.append(',').append(begin).append(',').append(offsets.toCodePoint(span.fragmentEnd(i)) - begin);
			}
			return target.append(')').toString();
		}

		/** What a person reads in the file: the value of the label. */
		private String label(SpanRecord record) {
			LayerSpec layer = request.schema().layer(record.layer());
			String value = layer == null ? null : record.values().get(layer.labelFeature());
			return value == null ? "" : value;
		}

		/** Writes the values of an annotation, and where it comes from, as feature structures; gives pointers to them. */
		private String structures(AnnotationRecord record) {
			structure++;
			List<String> pointers = new ArrayList<>();
			if (!record.values().isEmpty()) {
				pointers.add("#glossator.f" + structure);
				structures.raw("<fs xml:id=\"glossator.f" + structure + "\">");
				for (String feature : record.values().names()) {
					List<String> values = record.values().all(feature);
					structures.raw("<f name=\"" + PlainNames.encodeXml(feature) + "\">").raw(values.size() > 1 ? "<vColl org=\"list\">" : "");
					values.forEach(value -> structures.raw("<string>").text(value).raw("</string>"));
					structures.raw(values.size() > 1 ? "</vColl>" : "").raw("</f>");
				}
				structures.raw("</fs>\n");
			}
			Provenance provenance = record.provenance();
			XmlText facts = new XmlText();
			fact(facts, "status", provenance.status() == Status.ACCEPTED ? "" : provenance.status().id());
			fact(facts, "origin", provenance.origin().equals(Origin.imported(TeiFormat.ID)) ? "" : provenance.origin().id());
			fact(facts, "confidence", provenance.hasConfidence() ? Double.toString(provenance.confidence()) : "");
			fact(facts, "reason", provenance.reason());
			fact(facts, "note", provenance.note());
			if (!facts.toString().isEmpty()) {
				pointers.add("#glossator.p" + structure);
				structures.raw("<fs xml:id=\"glossator.p" + structure + "\" type=\"provenance\">").raw(facts.toString()).raw("</fs>\n");
				if (facts.takeReplaced()) {
					losses.add(Lost.CHARACTERS, document, record);
				}
			}
			return String.join(" ", pointers);
		}

		private static void fact(XmlText facts, String name, String value) {
			if (!value.isEmpty()) {
				facts.raw("<f name=\"" + name + "\"><string>").text(value).raw("</string></f>");
			}
		}
	}
}
