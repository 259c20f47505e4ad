package org.glossator.review.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.Figure;
import org.glossator.review.agreement.GroupAgreement;
import org.glossator.review.agreement.LayerAgreement;
import org.glossator.review.agreement.Measure;

/** A report of agreement as a table for spreadsheets (RFC 4180) and as a page. */
final class AgreementExport {

	private static final List<String> HEAD = List.of("layer", "of", "name", "measure", "value", "low", "high");

	private AgreementExport() {
	}

	/** What is only supposed first; then one figure a line: of all annotators, of each pair, tag, feature and document. */
	private static List<List<String>> rows(AgreementReport report) {
		List<List<String>> rows = new ArrayList<>();
		report.options().supposed().forEach(what -> rows.add(List.of("", "what if", what, "", "", "", "")));
		for (LayerAgreement layer : report.layers().values()) {
			figures(rows, layer.layer(), "all", String.join("+", layer.all().annotators()), layer.all().figures());
			for (GroupAgreement pair : layer.pairs()) {
				figures(rows, layer.layer(), "pair", String.join("+", pair.annotators()), pair.figures());
			}
			layer.tags().forEach((tag, figures) -> figures(rows, layer.layer(), "tag", tag, figures));
			layer.features().forEach((feature, figures) -> figures(rows, layer.layer(), "feature", feature, figures));
			layer.perDocument().forEach((document, group) -> figures(rows, layer.layer(), "document", document, group.figures()));
			layer.excluded().forEach((why, count) -> rows.add(List.of(layer.layer(), "left out", why, "count", String.valueOf(count), "", "")));
		}
		return rows;
	}

	private static void figures(List<List<String>> rows, String layer, String of, String name, Map<Measure, Figure> figures) {
		figures.forEach((measure, figure) -> rows.add(List.of(layer, of, name, measure.id(), number(figure.value()), number(figure.low()),
				number(figure.high()))));
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
	}

	static String csv(AgreementReport report) {
		StringBuilder out = new StringBuilder(String.join(",", HEAD)).append("\r\n");
		for (List<String> row : rows(report)) {
			out.append(String.join(",", row.stream().map(AgreementExport::quoted).toList())).append("\r\n");
		}
		return out.toString();
	}

	private static String quoted(String field) {
		return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
	}

	/** The matrix of annotators as a heat map, bars of the tags, then all figures. */
	static String html(AgreementReport report, String title, Measure measure) {
		StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(escaped(title))
				.append("</title><style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}"
						+ "td,th{border:1px solid #ccc;padding:.2em .6em;text-align:left}td.n{text-align:right}"
						+ ".b{display:inline-block;height:.7em;background:#568cc3}</style></head><body>\n<h1>")
				.append(escaped(title)).append("</h1>\n<p>").append(escaped(String.join(", ", report.annotators()))).append(", ")
				.append(report.documents()).append(" documents</p>\n");
		List<String> supposed = report.options().supposed();
		if (!supposed.isEmpty()) {
			out.append("<p><strong>What if ").append(escaped(String.join(" and ", supposed))).append("?</strong> These figures are supposed, not measured as annotated.</p>\n");
		}
		Map<String, List<List<String>>> byLayer = new LinkedHashMap<>();
		rows(report).stream().filter(row -> !row.get(0).isEmpty()).forEach(row -> byLayer.computeIfAbsent(row.get(0), layer -> new ArrayList<>()).add(row));
		byLayer.forEach((layer, rows) -> {
			out.append("<h2>").append(escaped(layer)).append("</h2>\n");
			matrix(out, report.annotators(), report.layers().get(layer), measure);
			bars(out, report.layers().get(layer), measure);
			out.append("<table><tr>");
			HEAD.subList(1, HEAD.size()).forEach(head -> out.append("<th>").append(head).append("</th>"));
			out.append("</tr>\n");
			for (List<String> row : rows) {
				out.append("<tr>");
				for (int i = 1; i < row.size(); i++) {
					out.append(i > 3 ? "<td class=\"n\">" : "<td>").append(escaped(row.get(i))).append("</td>");
				}
				out.append("</tr>\n");
			}
			out.append("</table>\n");
		});
		return out.append("</body></html>\n").toString();
	}

	private static void matrix(StringBuilder out, List<String> annotators, LayerAgreement layer, Measure measure) {
		out.append("<table><caption>").append(escaped(measure.label())).append("</caption><tr><td></td>");
		annotators.forEach(name -> out.append("<th>").append(escaped(name)).append("</th>"));
		out.append("</tr>\n");
		for (String row : annotators) {
			out.append("<tr><th>").append(escaped(row)).append("</th>");
			for (String column : annotators) {
				GroupAgreement pair = layer.pair(row, column);
				double heat = pair == null ? Double.NaN : pair.value(measure);
				out.append(Double.isNaN(heat) ? "<td>" : "<td style=\"background:" + AgreementPicture.web(HeatTable.ground(heat)) + ";color:"
						+ AgreementPicture.web(HeatTable.ink(heat)) + "\">").append(Double.isNaN(heat) ? "" : FigureTable.number(heat)).append("</td>");
			}
			out.append("</tr>\n");
		}
		out.append("</table>\n");
	}

	private static void bars(StringBuilder out, LayerAgreement layer, Measure measure) {
		out.append("<table><caption>").append(escaped(measure.label())).append(" by tag</caption>");
		layer.tags().forEach((tag, figures) -> {
			Figure figure = figures.get(measure);
			if (figure != null && !Double.isNaN(figure.value())) {
				out.append("<tr><td>").append(escaped(tag)).append("</td><td class=\"n\">").append(FigureTable.number(figure.value())).append("</td><td>")
						.append(FigureTable.interval(figure)).append("</td><td style=\"width:12em\"><span class=\"b\" style=\"width:")
						.append(String.format(Locale.ROOT, "%.1f", 100 * Math.clamp(figure.value(), 0, 1))).append("%\"></span></td></tr>\n");
			}
		});
		out.append("</table>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
