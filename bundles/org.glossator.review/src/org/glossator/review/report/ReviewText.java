package org.glossator.review.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.ConfusionTable;
import org.glossator.review.agreement.Evaluation;
import org.glossator.review.agreement.Figure;
import org.glossator.review.agreement.Gamma;
import org.glossator.review.agreement.GroupAgreement;
import org.glossator.review.agreement.LayerAgreement;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Score;
import org.glossator.review.diff.Difference;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** The answers of {@code agree}, {@code diff} and {@code evaluate} as plain text for a terminal. */
public final class ReviewText {

	private static final int QUOTED = 40;

	private ReviewText() {
	}

	/** Rows of cells, the first column flush left, the others right. */
	private static void table(List<List<String>> rows, StringBuilder out) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = new int[columns];
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder("  ");
			for (int i = 0; i < row.size(); i++) {
				String space = " ".repeat(widths[i] - row.get(i).length());
				line.append(i == 0 ? row.get(i) + space : "  " + space + row.get(i));
			}
			out.append(line.toString().stripTrailing()).append('\n');
		}
	}

	private static String figure(double value) {
		return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "-";
	}

	private static String interval(Figure figure) {
		return figure.hasInterval() ? figure(figure.low()) + " to " + figure(figure.high()) : "";
	}

	/** Gamma rests on samples of chance: their error is told, beside the interval over documents where there is one. */
	private static String sampled(Gamma.Result gamma, String interval) {
		String error = Double.isFinite(gamma.error()) ? "sampled to " + String.format(Locale.ROOT, "%.1g", gamma.error()) : "";
		return interval.isEmpty() ? error : interval + (error.isEmpty() ? "" : ", " + error);
	}

	/** The answer of {@code agree}. */
	public static String agree(AgreementReport report) {
		StringBuilder out = new StringBuilder();
		out.append("Annotators: ").append(String.join(", ", report.annotators())).append("; documents: ")
				.append(report.documents()).append('\n');
		if (!report.options().supposed().isEmpty()) {
			out.append("What if ").append(String.join(" and ", report.options().supposed())).append(":\n");
		}
		for (LayerAgreement layer : report.layers().values()) {
			GroupAgreement all = layer.all();
			out.append('\n').append(layer.layer()).append(": ").append(all.units()).append(" annotations, ").append(all.items())
					.append(" places coded by two or more, ").append(all.documents()).append(" documents\n");
			List<List<String>> rows = new ArrayList<>();
			all.figures().forEach((measure, figure) -> rows.add(List.of(measure.label(), figure(figure.value()),
					measure == Measure.GAMMA ? sampled(all.gamma(), interval(figure)) : interval(figure))));
			table(rows, out);
			if (layer.pairs().size() > 1) {
				pairs(layer, out);
			}
			if (!layer.excluded().isEmpty()) {
				List<String> counts = new ArrayList<>();
				layer.excluded().forEach((why, count) -> counts.add(why + " " + count));
				out.append("  left out: ").append(String.join(", ", counts)).append('\n');
			}
		}
		if (report.layers().size() > 1) {
			out.append("\nall layers together\n");
			List<List<String>> rows = new ArrayList<>();
			report.overall().forEach((measure, figure) -> rows.add(List.of(measure.label(), figure(figure.value()), interval(figure))));
			table(rows, out);
		}
		return out.toString();
	}

	/** A confusion table: what the left annotator gave in rows, the right one in columns. */
	public static String confusion(ConfusionTable table, String left, String right) {
		StringBuilder out = new StringBuilder().append(table.layer()).append(' ').append(table.feature()).append(": ").append(left)
				.append(" down, ").append(right).append(" across\n");
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of(""));
		table.values().forEach(value -> head.add(value.isEmpty() ? "(none)" : value));
		rows.add(head);
		for (String row : table.values()) {
			List<String> cells = new ArrayList<>(List.of(row.isEmpty() ? "(none)" : row));
			table.values().forEach(column -> cells.add(table.count(row, column) == 0 ? "." : "" + table.count(row, column)));
			rows.add(cells);
		}
		table(rows, out);
		return out.toString();
	}

	private static void pairs(LayerAgreement layer, StringBuilder out) {
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of("pair"));
		layer.all().figures().keySet().forEach(measure -> head.add(measure.label()));
		rows.add(head);
		for (GroupAgreement pair : layer.pairs()) {
			List<String> row = new ArrayList<>(List.of(String.join(" / ", pair.annotators())));
			for (Measure measure : layer.all().figures().keySet()) {
				row.add(figure(pair.value(measure)));
			}
			rows.add(row);
		}
		table(rows, out);
	}

	/** The answer of {@code diff}. */
	public static String diff(List<SetDiff> diffs) {
		StringBuilder out = new StringBuilder();
		Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
		for (SetDiff diff : diffs) {
			diff.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
			for (Difference difference : diff.differences()) {
				out.append(diff.document()).append("  ").append(difference.layer()).append("  ").append(difference.kind().id())
						.append(difference.feature().isEmpty() ? "" : " (" + difference.feature() + ")").append("  ")
						.append(side(difference.left(), diff.left().text())).append(" | ")
						.append(side(difference.right(), diff.right().text())).append('\n');
			}
		}
		List<String> sums = new ArrayList<>();
		counts.forEach((kind, count) -> sums.add(count + " " + kind.id()));
		return out.append(sums.isEmpty() ? "No difference" : String.join(", ", sums)).append('\n').toString();
	}

	private static String side(List<AnnotationRecord> annotations, String text) {
		List<String> parts = new ArrayList<>();
		for (AnnotationRecord annotation : annotations) {
			parts.add(place(annotation, text) + (annotation.values().isEmpty() ? "" : " {" + annotation.values() + "}"));
		}
		return parts.isEmpty() ? "-" : String.join(" + ", parts);
	}

	private static String place(AnnotationRecord annotation, String text) {
		return switch (annotation) {
			case SpanRecord span -> span.span() + " \"" + quoted(span.span().coveredText(text)) + "\"";
			case RelationRecord relation -> relation.source() + " -> " + relation.target();
			case ChainRecord chain -> String.join(", ", chain.members());
			case DocumentLevelRecord document -> "document";
		};
	}

	private static String quoted(String covered) {
		String line = covered.replaceAll("\\s+", " ");
		return line.length() <= QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED / 2)) + "...";
	}

	/** The answer of {@code evaluate}. */
	public static String evaluate(Evaluation evaluation) {
		StringBuilder out = new StringBuilder();
		out.append(evaluation.predicted()).append(" against ").append(evaluation.gold()).append(", ")
				.append(evaluation.documents()).append(" documents\n");
		evaluation.layers().forEach((layer, scores) -> {
			out.append('\n').append(layer).append('\n');
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("", "precision", "recall", "F1", "tp", "fp", "fn"));
			rows.add(row("strict", scores.strict(), true));
			rows.add(row("span only", scores.span(), true));
			rows.add(row("overlap", scores.overlap(), true));
			rows.add(row("partial (PTC)", scores.partial(), false));
			scores.labels().forEach((label, of) -> {
				rows.add(List.of(label.isEmpty() ? "(no label)" : label));
				rows.add(row("  strict", of.strict(), true));
				rows.add(row("  span only", of.span(), true));
				rows.add(row("  overlap", of.overlap(), true));
				if (of.partial().gold() + of.partial().predicted() > 0) {
					rows.add(row("  partial (PTC)", of.partial(), false));
				}
			});
			table(rows, out);
		});
		if (!evaluation.excluded().isEmpty()) {
			List<String> counts = new ArrayList<>();
			evaluation.excluded().forEach((why, count) -> counts.add(why + " " + count));
			out.append("left out: ").append(String.join(", ", counts)).append('\n');
		}
		return out.toString();
	}

	private static List<String> row(String name, Score score, boolean whole) {
		List<String> row = new ArrayList<>(List.of(name, figure(score.precision()), figure(score.recall()), figure(score.f1())));
		if (whole) {
			row.addAll(List.of("" + score.truePositives(), "" + score.falsePositives(), "" + score.falseNegatives()));
		}
		return row;
	}
}
