package org.glossator.exchange.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;

/** The page of one document. For one page, one thread. */
final class ReportPage {

	private final AnnotatedDocument document;
	private final ReportLayers layers;
	private final List<SpanRecord> spans = new ArrayList<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final StringBuilder out = new StringBuilder();

	ReportPage(AnnotatedDocument document, SchemaSpec schema) {
		this.document = document;
		layers = new ReportLayers(document, schema);
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof SpanRecord span) {
				numbers.put(span.id(), spans.size());
				spans.add(span);
			}
		}
	}

	String write() {
		DocumentInfo info = document.info();
		String title = info.title().isBlank() ? info.id() : info.title();
		out.append("<!DOCTYPE html>\n<html").append(info.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? " lang=\"" + info.language() + "\"" : "")
				.append(">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Glossator\">\n<title>")
				.append(Html.escaped(title)).append("</title>\n<style>\n").append(ReportStyle.of(layers)).append("</style>\n</head>\n<body>\n");
		header(title);
		legend();
		out.append("<main>\n");
		List<String> tips = spans.stream().map(this::tip).toList();
		new MarkedText(document.text(), spans, layers, tips, out).write();
		out.append("</main>\n");
		table();
		out.append("</body>\n</html>\n");
		return out.toString();
	}

	private void header(String title) {
		DocumentInfo info = document.info();
		out.append("<header>\n<h1 dir=\"auto\">").append(Html.escaped(title)).append("</h1>\n<dl>\n");
		fact("Document", info.id());
		fact("Author", info.author());
		fact("Source", info.source());
		fact("Published", info.published());
		if (isAddress(info.url())) {
			out.append("<dt>Address</dt><dd>").append(link(info.url())).append("</dd>\n");
		}
		fact("Annotator", document.annotator());
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof DocumentLevelRecord level) {
				out.append("<dt>").append(Html.escaped(layers.of(level).name)).append("</dt><dd>").append(values(level)).append(provenance(level))
						.append("</dd>\n");
			}
		}
		out.append("</dl>\n</header>\n");
	}

	private void fact(String name, String value) {
		if (!value.isBlank()) {
			out.append("<dt>").append(name).append("</dt><dd><bdi>").append(Html.escaped(value)).append("</bdi></dd>\n");
		}
	}

	/** Each layer with a switch that hides it; the page has no script, the style does it. */
	private void legend() {
		out.append("<section class=\"legend\" aria-label=\"Legend\">\n");
		for (ReportLayers.Entry layer : layers.all()) {
			out.append("<div><label><input type=\"checkbox\" id=\"show").append(layer.number).append("\" checked> <span class=\"swatch l")
					.append(layer.number).append("\"></span> <b>").append(Html.escaped(layer.name)).append("</b> ").append(layer.count).append("</label>");
			if (!layer.labels.isEmpty()) {
				List<String> counts = new ArrayList<>();
				layer.labels.forEach((label, count) -> counts.add("<bdi>" + Html.escaped(label) + "</bdi> " + count));
				out.append(" <small>").append(String.join(", ", counts)).append("</small>");
			}
			out.append("</div>\n");
		}
		out.append("<p class=\"key\">Solid line: accepted. Broken line: suggested or rejected.</p>\n</section>\n");
	}

	/** What is told of an annotation when the pointer rests on it. */
	private String tip(AnnotationRecord record) {
		StringBuilder tip = new StringBuilder(layers.of(record).name);
		String label = layers.label(record);
		tip.append(label.isEmpty() ? "" : ": " + label);
		FeatureValues values = record.values();
		for (int i = 0; i < values.size(); i++) {
			if (!values.value(i).equalsIgnoreCase(label)) {
				tip.append("\n    ").append(layers.feature(record, values.name(i))).append(": ").append(values.value(i));
			}
		}
		Provenance provenance = record.provenance();
		if (provenance.status() != Status.ACCEPTED) {
			tip.append("\n    ").append(provenance.status().id());
			tip.append(provenance.hasConfidence() ? ", " + Math.round(provenance.confidence() * 100) + " %" : "");
		}
		tip.append(provenance.reason().isEmpty() ? "" : "\n    " + provenance.reason());
		tip.append(provenance.note().isEmpty() ? "" : "\n    \u201C" + provenance.note() + "\u201D");
		return tip.toString();
	}

	private void table() {
		if (document.annotations().isEmpty()) {
			out.append("<p class=\"key\">No annotations.</p>\n");
			return;
		}
		out.append("<section>\n<h2>Annotations</h2>\n<table>\n<thead><tr><th>Layer</th><th>Text</th><th>Values</th><th>Made</th><th>Id</th></tr></thead>\n<tbody>\n");
		int number = 0;
		for (AnnotationRecord record : document.annotations()) {
			ReportLayers.Entry layer = layers.of(record);
			String anchor = record instanceof SpanRecord ? " id=\"a" + number + "\"" : "";
			out.append("<tr").append(anchor).append(" class=\"r").append(layer.number).append("\"><td><span class=\"swatch l").append(layer.number)
					.append("\"></span> ").append(Html.escaped(layer.name)).append("</td><td dir=\"auto\">");
			switch (record) {
				case SpanRecord span -> out.append("<a href=\"#t").append(number++).append("\">").append(quoted(span)).append("</a>");
				case RelationRecord relation -> out.append(end(relation.source())).append(" \u2192 ").append(end(relation.target()));
				case ChainRecord chain -> out.append(String.join(" \u2013 ", chain.members().stream().map(this::end).toList()));
				case DocumentLevelRecord level -> out.append("<i>whole document</i>");
			}
			out.append("</td><td>").append(values(record)).append("</td><td>").append(provenance(record)).append("</td><td>")
					.append(Html.escaped(record.id())).append("</td></tr>\n");
		}
		out.append("</tbody>\n</table>\n</section>\n");
	}

	private String quoted(SpanRecord span) {
		String covered = span.span().coveredText(document.text()).replaceAll("\\s+", " ");
		if (covered.codePointCount(0, covered.length()) > 200) {
			covered = covered.substring(0, covered.offsetByCodePoints(0, 200)) + "\u2026";
		}
		return "<bdi>" + Html.escaped(covered.isBlank() ? "\u2038" : covered) + "</bdi>";
	}

	private String end(String id) {
		Integer number = numbers.get(id);
		return number == null ? Html.escaped(id) : "<a href=\"#t" + number + "\">" + quoted(spans.get(number)) + "</a>";
	}

	private String values(AnnotationRecord record) {
		StringBuilder values = new StringBuilder();
		for (String feature : record.values().names()) {
			List<String> texts = record.values().all(feature).stream().map(value -> isAddress(value) ? link(value)
					: "<bdi>" + Html.escaped(value) + "</bdi>").toList();
			values.append(values.isEmpty() ? "" : "<br>").append(Html.escaped(layers.feature(record, feature))).append(": ")
					.append(String.join(", ", texts));
		}
		return values.toString();
	}

	private static String provenance(AnnotationRecord record) {
		Provenance provenance = record.provenance();
		StringBuilder told = new StringBuilder();
		told.append(Html.escaped(provenance.origin().id()));
		told.append(provenance.status() == Status.ACCEPTED ? "" : ", " + provenance.status().id());
		told.append(provenance.hasConfidence() ? ", " + Math.round(provenance.confidence() * 100) + " %" : "");
		told.append(provenance.reason().isEmpty() ? "" : "<br>" + Html.escaped(provenance.reason()));
		told.append(provenance.note().isEmpty() ? "" : "<br><q>" + Html.escaped(provenance.note()) + "</q>");
		return " <small>" + told + "</small>";
	}

	/** Only addresses of the web become links: a text may hold others that do something. */
	private static boolean isAddress(String text) {
		return text.matches("https?://[^\\s\"'<>]+");
	}

	private static String link(String address) {
		return "<a href=\"" + Html.escaped(address) + "\" rel=\"noopener noreferrer\">" + Html.escaped(address) + "</a>";
	}
}
