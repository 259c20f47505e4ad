package org.glossator.review.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.glossator.core.record.Records;
import org.glossator.core.spans.SpansWriter;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.team.AnnotationChange;
import org.glossator.review.team.OpenConflict;
import org.glossator.review.team.PullResult;
import org.glossator.review.team.TeamStatus;
import org.glossator.review.team.Version;
import org.glossator.text.record.AnnotationRecord;

import com.fasterxml.jackson.core.JsonGenerator;

/** The answers of {@code team} and {@code curate} as one JSON object each, and as text for a terminal. */
public final class TeamJson {

	private static final UnaryOperator<String> SHORT = commit -> commit.substring(0, 7);

	private TeamJson() {
	}

	/** The answer of {@code team status}; both sides of a conflict as lines of a {@code .spans} file, empty where deleted. */
	public static String status(TeamStatus status, List<OpenConflict> conflicts) {
		return Json.object(json -> {
			json.writeStringField("remote", status.remote());
			json.writeNumberField("ahead", status.ahead());
			json.writeNumberField("behind", status.behind());
			Json.strings(json, "changed", status.changed());
			texts(json, "broken", status.broken());
			json.writeBooleanField("unfinished", status.unfinished());
			texts(json, "setAside", status.setAside());
			json.writeArrayFieldStart("conflicts");
			for (OpenConflict conflict : conflicts) {
				json.writeStartObject();
				json.writeStringField("id", conflict.id());
				json.writeStringField("document", conflict.document());
				json.writeStringField("what", conflict.what());
				json.writeStringField("path", conflict.path());
				json.writeStringField("annotator", conflict.annotator());
				json.writeStringField("annotation", conflict.annotation());
				Json.strings(json, "aspects", conflict.aspects());
				json.writeStringField("base", line(conflict.base()));
				json.writeStringField("one", line(conflict.one()));
				json.writeStringField("other", line(conflict.other()));
				json.writeEndObject();
			}
			json.writeEndArray();
			Json.strings(json, "toDo", status.toDo());
		});
	}

	/** The same as text, with both sides of each conflict. */
	public static String statusText(TeamStatus status, List<OpenConflict> conflicts) {
		StringBuilder out = new StringBuilder(statusText(status));
		for (OpenConflict conflict : conflicts) {
			out.append("  ").append(conflict.id()).append("  ").append(conflict.path()).append("  ").append(conflict.what())
					.append(conflict.aspects().isEmpty() ? "" : " (" + String.join(", ", conflict.aspects()) + ")").append('\n');
			if (!conflict.annotation().isEmpty()) {
				out.append("    one    ").append(conflict.one() == null ? "deleted" : line(conflict.one())).append("\n    other  ")
						.append(conflict.other() == null ? "deleted" : line(conflict.other())).append('\n');
			}
		}
		return out.toString();
	}

	/** The same as text. */
	public static String statusText(TeamStatus status) {
		StringBuilder out = new StringBuilder("meets at ").append(status.remote()).append('\n');
		if (status.toDo().isEmpty()) {
			out.append("nothing to do\n");
		}
		status.toDo().forEach(line -> out.append(line).append('\n'));
		new TreeMap<>(status.broken()).forEach((path, why) -> out.append("  ").append(path).append(": ").append(why).append('\n'));
		new TreeMap<>(status.setAside()).forEach((path, why) -> out.append("  ").append(path).append(": ").append(why).append('\n'));
		return out.toString();
	}

	/** The answer of {@code team pull} and {@code team push}. */
	public static String pulled(PullResult result) {
		return Json.object(json -> {
			Json.strings(json, "changed", result.changed());
			json.writeNumberField("conflicts", result.conflicts());
			texts(json, "setAside", result.setAside());
			texts(json, "refused", result.refused());
		});
	}

	/** The same as text. */
	public static String pulledText(PullResult result) {
		StringBuilder out = new StringBuilder().append(result.changed().size()).append(" files changed, ").append(result.conflicts())
				.append(" new conflicts\n");
		new TreeMap<>(result.setAside()).forEach((path, why) -> out.append("set aside: ").append(path).append(": ").append(why).append('\n'));
		new TreeMap<>(result.refused()).forEach((path, why) -> out.append("refused: ").append(path).append(": ").append(why).append('\n'));
		return out.toString();
	}

	/** The answer of {@code curate}. */
	public static String curate(CorpusCuration.Report report) {
		return Json.object(json -> {
			json.writeStringField("strategy", report.strategy().id());
			Json.strings(json, "annotators", report.annotators());
			json.writeStringField("target", report.target());
			json.writeNumberField("documents", report.documents());
			json.writeNumberField("annotations", report.annotations());
			json.writeNumberField("undecided", report.undecided());
			json.writeNumberField("withoutEnds", report.withoutEnds());
			Json.strings(json, "kept", report.kept());
		});
	}

	/** The same as text. */
	public static String curateText(CorpusCuration.Report report) {
		return report.documents() + " documents curated into the set of " + report.target() + " (" + report.strategy().id() + " of "
				+ String.join(", ", report.annotators()) + "): " + report.annotations() + " annotations taken, " + report.undecided()
				+ " left to decide, " + report.withoutEnds() + " relations and chains without their ends\n"
				+ (report.kept().isEmpty() ? "" : "left alone because somebody has worked on them: " + String.join(", ", report.kept()) + "\n");
	}

	/** The answer of {@code team history}. */
	public static String versions(List<Version> versions) {
		return Json.object(json -> {
			json.writeArrayFieldStart("versions");
			for (Version version : versions) {
				json.writeStartObject();
				json.writeStringField("commit", version.commit());
				json.writeStringField("time", version.time().toString());
				json.writeStringField("author", version.author());
				json.writeStringField("message", version.message());
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}

	/** The same as text. */
	public static String versionsText(List<Version> versions) {
		StringBuilder out = new StringBuilder();
		versions.forEach(version -> out.append(SHORT.apply(version.commit())).append("  ").append(version.time()).append("  ")
				.append(version.author()).append("  ").append(version.message()).append('\n'));
		return versions.isEmpty() ? "No version: the set was never sent\n" : out.toString();
	}

	/** The answer of {@code team history} for one annotation; before and after as lines of a {@code .spans} file. */
	public static String changes(List<AnnotationChange> changes) {
		return Json.object(json -> {
			json.writeArrayFieldStart("changes");
			for (AnnotationChange change : changes) {
				json.writeStartObject();
				json.writeStringField("commit", change.commit());
				json.writeStringField("time", change.time().toString());
				json.writeStringField("author", change.author());
				json.writeStringField("message", change.message());
				json.writeStringField("before", line(change.before()));
				json.writeStringField("after", line(change.after()));
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}

	/** The same as text. */
	public static String changesText(List<AnnotationChange> changes) {
		StringBuilder out = new StringBuilder();
		changes.forEach(change -> out.append(SHORT.apply(change.commit())).append("  ").append(change.time()).append("  ").append(change.author())
				.append("  ").append(change.before() == null ? "added" : change.after() == null ? "removed" : "changed").append("\n  - ")
				.append(line(change.before())).append("\n  + ").append(line(change.after())).append('\n'));
		return changes.isEmpty() ? "No version has this annotation\n" : out.toString();
	}

	private static String line(AnnotationRecord annotation) {
		return annotation == null ? "" : SpansWriter.line(Records.element(annotation)).stripTrailing();
	}

	private static void texts(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
			json.writeStringField(text.getKey(), text.getValue());
		}
		json.writeEndObject();
	}
}
