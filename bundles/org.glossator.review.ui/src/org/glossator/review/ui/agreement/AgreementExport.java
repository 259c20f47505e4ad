package org.glossator.review.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.ConfusionTable;
import org.glossator.review.agreement.Figure;
import org.glossator.review.agreement.GroupAgreement;
import org.glossator.review.agreement.LayerAgreement;
import org.glossator.review.agreement.Measure;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.text.schema.LayerSpec;

/** What was measured as a table for spreadsheets (RFC 4180) and as a page. Immutable; any thread. */
final class AgreementExport {

	private static final List<String> HEAD = List.of("layer", "of", "name", "measure", "value", "low", "high");

	private record Confused(String left, String right, ConfusionTable table) {
	}

	private final Measured measured;
	private final AgreementReport report;
	private final String title;
	private final Measure measure;

	/**
	 * @param title stands above the page
	 * @param measure the figure of the page's heat maps and bars
	 */
	AgreementExport(Measured measured, String title, Measure measure) {
		this.measured = measured;
		this.title = title;
		this.measure = measure;
		report = measured.report();
	}

	/** What is only supposed first; then one figure a line: of all annotators, of each pair, tag, feature and document; then what was taken for what. */
	private List<List<String>> rows() {
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
			for (Confused pair : confused(layer.layer())) {
				for (String left : pair.table.values()) {
					for (String right : pair.table.values()) {
						int count = pair.table.count(left, right);
						if (count > 0) {
							rows.add(List.of(layer.layer(), "confusion", pair.left + "+" + pair.right, left + "/" + right, String.valueOf(count), "", ""));
						}
					}
				}
			}
		}
		return rows;
	}

	/** What was taken for what, for each pair. */
	private List<Confused> confused(String layer) {
		LayerSpec spec = measured.schema().layer(layer);
		List<Confused> found = new ArrayList<>();
		if (spec != null && !spec.labelFeature().isEmpty()) {
			List<String> names = report.annotators();
			for (int i = 0; i < names.size(); i++) {
				for (int j = i + 1; j < names.size(); j++) {
					found.add(new Confused(names.get(i), names.get(j), ConfusionTable.of(measured.setsOf(names.get(i)), measured.setsOf(names.get(j)),
							measured.schema(), layer, spec.labelFeature())));
				}
			}
		}
		return found;
	}

	private static void figures(List<List<String>> rows, String layer, String of, String name, Map<Measure, Figure> figures) {
		figures.forEach((measure, figure) -> rows.add(List.of(layer, of, name, measure.id(), number(figure.value()), number(figure.low()),
				number(figure.high()))));
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
	}

	/** The table. */
	String csv() {
		StringBuilder out = new StringBuilder(String.join(",", HEAD)).append("\r\n");
		for (List<String> row : rows()) {
			out.append(String.join(",", row.stream().map(AgreementExport::quoted).toList())).append("\r\n");
		}
		return out.toString();
	}

	private static String quoted(String field) {
		return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
	}

	/** For each layer the matrix of annotators as a heat map, bars of the tags with their intervals, what was taken for what, then all figures. */
	String html() {
		StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(escaped(title))
				.append("</title><style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}caption{text-align:left;font-weight:bold;padding:.3em 0}"
						+ "td,th{border:1px solid #ccc;padding:.2em .6em;text-align:left}td.n{text-align:right}td.c{text-align:center}"
						+ ".w{position:relative;width:14em;height:1em}.b{position:absolute;top:.15em;height:.7em;background:#568cc3}"
						+ ".i{position:absolute;top:.25em;height:.4em;border:solid #000;border-width:0 1px;background:linear-gradient(#000,#000) 0 50%/100% 1px no-repeat}"
						+ "</style></head><body>\n<h1>")
				.append(escaped(title)).append("</h1>\n<p>").append(escaped(String.join(", ", report.annotators()))).append(", ")
				.append(report.documents()).append(" documents</p>\n");
		List<String> supposed = WhatIf.supposed(report.options(), measured.schema());
		if (!supposed.isEmpty()) {
			out.append("<p><strong>What if ").append(escaped(String.join(" and ", supposed))).append("?</strong> These figures are supposed, not measured as annotated.</p>\n");
		}
		Map<String, List<List<String>>> byLayer = new LinkedHashMap<>();
		rows().stream().filter(row -> !row.get(0).isEmpty() && !row.get(1).equals("confusion"))
				.forEach(row -> byLayer.computeIfAbsent(row.get(0), layer -> new ArrayList<>()).add(row));
		byLayer.forEach((layer, rows) -> {
			out.append("<h2>").append(escaped(CaseTexts.layer(measured.schema(), layer))).append("</h2>\n");
			matrix(out, report.layers().get(layer));
			bars(out, report.layers().get(layer));
			confused(layer).forEach(pair -> confusion(out, pair));
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

	private void matrix(StringBuilder out, LayerAgreement layer) {
		List<String> annotators = report.annotators();
		heads(out, measure.label() + " of pairs", annotators);
		for (String row : annotators) {
			out.append("<tr><th>").append(escaped(row)).append("</th>");
			for (String column : annotators) {
				GroupAgreement pair = layer.pair(row, column);
				double heat = pair == null ? Double.NaN : pair.value(measure);
				cell(out, Double.isNaN(heat) ? "" : FigureTable.number(heat), heat);
			}
			out.append("</tr>\n");
		}
		out.append("</table>\n");
	}

	private static void heads(StringBuilder out, String caption, List<String> heads) {
		out.append("<table><caption>").append(escaped(caption)).append("</caption><tr><td></td>");
		heads.forEach(head -> out.append("<th>").append(escaped(head)).append("</th>"));
		out.append("</tr>\n");
	}

	private static void cell(StringBuilder out, String text, double heat) {
		out.append(Double.isNaN(heat) ? "<td class=\"c\">" : "<td class=\"c\" style=\"background:" + AgreementPicture.web(HeatTable.ground(heat)) + ";color:"
				+ AgreementPicture.web(HeatTable.ink(heat)) + "\">").append(text).append("</td>");
	}

	private void bars(StringBuilder out, LayerAgreement layer) {
		LayerSpec spec = measured.schema().layer(layer.layer());
		out.append("<table><caption>").append(escaped(measure.label())).append(" by tag</caption>");
		layer.tags().forEach((tag, figures) -> {
			Figure figure = figures.get(measure);
			if (figure != null && !Double.isNaN(figure.value())) {
				String name = spec == null ? tag : CaseTexts.value(measured.schema(), layer.layer(), spec.labelFeature(), tag);
				out.append("<tr><td>").append(escaped(name)).append("</td><td class=\"n\">").append(FigureTable.number(figure.value())).append("</td><td>")
						.append(FigureTable.interval(figure)).append("</td><td><div class=\"w\"><span class=\"b\" style=\"width:").append(percent(figure.value()))
						.append("\"></span>");
				if (figure.hasInterval()) {
					out.append("<span class=\"i\" style=\"left:").append(percent(figure.low())).append(";right:").append(percent(1 - figure.high())).append("\"></span>");
				}
				out.append("</div></td></tr>\n");
			}
		});
		out.append("</table>\n");
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(share, 0, 1));
	}

	/** Rows are the first annotator's tags, columns the second's; the greatest number of a row is the darkest. */
	private void confusion(StringBuilder out, Confused pair) {
		ConfusionTable table = pair.table;
		List<String> names = table.values().stream()
				.map(value -> value.equals(ConfusionTable.NONE) ? "(none)" : CaseTexts.value(measured.schema(), table.layer(), table.feature(), value)).toList();
		heads(out, "Rows " + pair.left + ", columns " + pair.right, names);
		for (int row = 0; row < names.size(); row++) {
			String left = table.values().get(row);
			int most = table.values().stream().mapToInt(right -> table.count(left, right)).max().orElse(0);
			out.append("<tr><th>").append(escaped(names.get(row))).append("</th>");
			for (String right : table.values()) {
				int count = table.count(left, right);
				cell(out, count == 0 ? "" : String.valueOf(count), count == 0 ? Double.NaN : (double) count / most);
			}
			out.append("</tr>\n");
		}
		out.append("</table>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
