package org.glossator.review.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.ConfusionTable;
import org.glossator.review.agreement.Evaluation;
import org.glossator.review.agreement.Figure;
import org.glossator.review.agreement.GroupAgreement;
import org.glossator.review.agreement.LayerAgreement;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Score;
import org.glossator.review.agreement.Scores;
import org.glossator.review.diff.Difference;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The answers of {@code agree}, {@code diff} and {@code evaluate} as one JSON object each, for scripts. A figure that is
 * not defined is null. Offsets are code points, as in the project's other JSON; begin inclusive, end exclusive. Names may
 * be added to what is written here, none taken away.
 */
public final class ReviewJson {

	private ReviewJson() {
	}

	/** The answer of {@code agree}. */
	public static String agree(AgreementReport report) {
		return Json.object(json -> {
			Json.strings(json, "annotators", report.annotators());
			json.writeNumberField("documents", report.documents());
			if (!report.options().supposed().isEmpty()) {
				Json.strings(json, "whatIf", report.options().supposed());
			}
			json.writeObjectFieldStart("layers");
			for (LayerAgreement layer : report.layers().values()) {
				json.writeObjectFieldStart(layer.layer());
				layer(json, layer);
				json.writeEndObject();
			}
			json.writeEndObject();
			json.writeObjectFieldStart("overall");
			figures(json, report.overall());
			json.writeEndObject();
		});
	}

	private static void layer(JsonGenerator json, LayerAgreement layer) throws IOException {
		Json.strings(json, "annotators", layer.all().annotators());
		group(json, layer.all());
		json.writeArrayFieldStart("pairs");
		for (GroupAgreement pair : layer.pairs()) {
			json.writeStartObject();
			json.writeStringField("left", pair.annotators().get(0));
			json.writeStringField("right", pair.annotators().get(1));
			group(json, pair);
			if (pair.scores() != null) {
				json.writeObjectFieldStart("scores");
				scores(json, pair.scores());
				json.writeEndObject();
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		named(json, "features", layer.features());
		named(json, "tags", layer.tags());
		json.writeObjectFieldStart("perDocument");
		for (Map.Entry<String, GroupAgreement> document : layer.perDocument().entrySet()) {
			json.writeObjectFieldStart(document.getKey());
			group(json, document.getValue());
			json.writeEndObject();
		}
		json.writeEndObject();
		counts(json, "excluded", layer.excluded());
	}

	private static void group(JsonGenerator json, GroupAgreement group) throws IOException {
		json.writeNumberField("documents", group.documents());
		json.writeNumberField("units", group.units());
		json.writeNumberField("items", group.items());
		figures(json, group.figures());
		if (group.gamma() != null) {
			json.writeObjectFieldStart("gammaSampling");
			Json.number(json, "error", group.gamma().error());
			json.writeNumberField("samples", group.gamma().samples());
			json.writeBooleanField("exactAlignment", group.gamma().exact());
			json.writeEndObject();
		}
	}

	private static void named(JsonGenerator json, String name, Map<String, Map<Measure, Figure>> all) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, Map<Measure, Figure>> entry : all.entrySet()) {
			json.writeObjectFieldStart(entry.getKey());
			figures(json, entry.getValue());
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private static void figures(JsonGenerator json, Map<Measure, Figure> figures) throws IOException {
		for (Map.Entry<Measure, Figure> entry : figures.entrySet()) {
			if (!entry.getKey().isF1()) {
				Json.number(json, entry.getKey().id(), entry.getValue().value());
			}
		}
		if (figures.keySet().stream().anyMatch(Measure::isF1)) {
			json.writeObjectFieldStart("f1");
			for (Map.Entry<Measure, Figure> entry : figures.entrySet()) {
				if (entry.getKey().isF1()) {
					Json.number(json, entry.getKey().id(), entry.getValue().value());
				}
			}
			json.writeEndObject();
		}
		json.writeObjectFieldStart("intervals");
		for (Map.Entry<Measure, Figure> entry : figures.entrySet()) {
			if (entry.getValue().hasInterval()) {
				json.writeArrayFieldStart((entry.getKey().isF1() ? "f1." : "") + entry.getKey().id());
				json.writeNumber(entry.getValue().low());
				json.writeNumber(entry.getValue().high());
				json.writeEndArray();
			}
		}
		json.writeEndObject();
	}

	/** A confusion table: what the left annotator gave in rows, the right one in columns; the empty value is what is not there. */
	public static String confusion(ConfusionTable table) {
		return Json.object(json -> {
			json.writeStringField("layer", table.layer());
			json.writeStringField("feature", table.feature());
			Json.strings(json, "values", table.values());
			json.writeArrayFieldStart("counts");
			for (String left : table.values()) {
				json.writeStartArray();
				for (String right : table.values()) {
					json.writeNumber(table.count(left, right));
				}
				json.writeEndArray();
			}
			json.writeEndArray();
		});
	}

	/** The answer of {@code diff} over any number of documents. */
	public static String diff(List<SetDiff> diffs) {
		return Json.object(json -> {
			Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
			diffs.forEach(diff -> diff.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
			json.writeObjectFieldStart("counts");
			for (Map.Entry<DifferenceKind, Integer> count : counts.entrySet()) {
				json.writeNumberField(count.getKey().id(), count.getValue());
			}
			json.writeEndObject();
			json.writeArrayFieldStart("differences");
			for (SetDiff diff : diffs) {
				OffsetTable offsets = OffsetTable.of(diff.left().text());
				for (Difference difference : diff.differences()) {
					json.writeStartObject();
					json.writeStringField("document", difference.document());
					json.writeStringField("layer", difference.layer());
					json.writeStringField("kind", difference.kind().id());
					if (!difference.feature().isEmpty()) {
						json.writeStringField("feature", difference.feature());
					}
					side(json, "left", difference.left(), diff.left().annotator(), diff.left().text(), offsets);
					side(json, "right", difference.right(), diff.right().annotator(), diff.right().text(), offsets);
					json.writeEndObject();
				}
			}
			json.writeEndArray();
		});
	}

	/** The annotation, or null; for a split or merge the first part, with the others listed beside it. */
	private static void side(JsonGenerator json, String name, List<AnnotationRecord> annotations, String annotator,
			String text, OffsetTable offsets) throws IOException {
		if (annotations.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		json.writeFieldName(name);
		annotation(json, annotations.get(0), annotator, text, offsets);
		if (annotations.size() > 1) {
			json.writeArrayFieldStart(name + "Others");
			for (AnnotationRecord other : annotations.subList(1, annotations.size())) {
				annotation(json, other, annotator, text, offsets);
			}
			json.writeEndArray();
		}
	}

	private static void annotation(JsonGenerator json, AnnotationRecord annotation, String annotator, String text,
			OffsetTable offsets) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", annotation.id());
		json.writeStringField("layer", annotation.layer());
		json.writeStringField("annotator", annotator);
		switch (annotation) {
			case SpanRecord span -> {
				json.writeNumberField("begin", offsets.toCodePoint(span.span().begin()));
				json.writeNumberField("end", offsets.toCodePoint(span.span().end()));
				if (span.span().isDiscontinuous()) {
					json.writeArrayFieldStart("fragments");
					for (int offset : span.span().offsets()) {
						json.writeNumber(offsets.toCodePoint(offset));
					}
					json.writeEndArray();
				}
				json.writeStringField("text", span.span().coveredText(text));
			}
			case RelationRecord relation -> {
				json.writeStringField("source", relation.source());
				json.writeStringField("target", relation.target());
			}
			case ChainRecord chain -> Json.strings(json, "members", chain.members());
			case DocumentLevelRecord document -> json.writeBooleanField("wholeDocument", true);
		}
		values(json, annotation.values());
		json.writeEndObject();
	}

	private static void values(JsonGenerator json, FeatureValues values) throws IOException {
		json.writeObjectFieldStart("values");
		for (String feature : values.names()) {
			List<String> all = values.all(feature);
			if (all.size() == 1) {
				json.writeStringField(feature, all.get(0));
			} else {
				Json.strings(json, feature, all);
			}
		}
		json.writeEndObject();
	}

	/** The answer of {@code evaluate}. */
	public static String evaluate(Evaluation evaluation) {
		return Json.object(json -> {
			json.writeStringField("gold", evaluation.gold());
			json.writeStringField("predicted", evaluation.predicted());
			json.writeNumberField("documents", evaluation.documents());
			json.writeObjectFieldStart("layers");
			for (Map.Entry<String, Scores> layer : evaluation.layers().entrySet()) {
				json.writeObjectFieldStart(layer.getKey());
				scores(json, layer.getValue());
				json.writeObjectFieldStart("labels");
				for (Map.Entry<String, Scores> label : layer.getValue().labels().entrySet()) {
					json.writeObjectFieldStart(label.getKey());
					numbers(json, label.getValue().strict(), true);
					scores(json, label.getValue());
					json.writeEndObject();
				}
				json.writeEndObject();
				json.writeEndObject();
			}
			json.writeEndObject();
			counts(json, "excluded", evaluation.excluded());
		});
	}

	private static void scores(JsonGenerator json, Scores scores) throws IOException {
		score(json, "strict", scores.strict(), true);
		score(json, "span", scores.span(), true);
		score(json, "overlap", scores.overlap(), true);
		score(json, "partial", scores.partial(), false);
		score(json, "partialLabelled", scores.partialLabelled(), false);
	}

	private static void score(JsonGenerator json, String name, Score score, boolean whole) throws IOException {
		json.writeObjectFieldStart(name);
		numbers(json, score, whole);
		json.writeEndObject();
	}

	/** Partial credit has no whole true and false positives; there the numbers of spans stand instead. */
	private static void numbers(JsonGenerator json, Score score, boolean whole) throws IOException {
		Json.number(json, "precision", score.precision());
		Json.number(json, "recall", score.recall());
		Json.number(json, "f1", score.f1());
		if (whole) {
			json.writeNumberField("tp", score.truePositives());
			json.writeNumberField("fp", score.falsePositives());
			json.writeNumberField("fn", score.falseNegatives());
		} else {
			json.writeNumberField("predicted", score.predicted());
			json.writeNumberField("gold", score.gold());
		}
	}

	private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, Integer> count : counts.entrySet()) {
			json.writeNumberField(count.getKey(), count.getValue());
		}
		json.writeEndObject();
	}
}
