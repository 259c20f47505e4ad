package org.glossator.exchange.labelstudio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.Label;

/**
 * Label Studio's JSON: tasks with their text, annotations of several people and predictions of models. A layer is a control
 * of its name; the label feature is a region's labels, other features are choices and text areas of the region. Offsets are
 * code points; versions that counted UTF-16 units are told by the quotations. What Label Studio has no control for stands
 * in the region's {@code meta}, which it keeps.
 */
public final class LabelStudioFormat extends FileFormat {

	static final String ID = "labelstudio";

	/** For the registries of services. */
	public LabelStudioFormat() {
		super(ID, "Label Studio JSON", Ways.BOTH, Target.FILE, "json");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.writing("as", "Whether sets are written as annotations of people or as predictions.",
				List.of("annotations", "predictions")),
				FormatOption.reading("layer", "The layer of labels that the schema does not know.", List.of()));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8);
		if (!start.replace("\uFEFF", "").stripLeading().startsWith("[") && !start.replace("\uFEFF", "").stripLeading().startsWith("{")) {
			return 0;
		}
		boolean results = start.contains("\"from_name\"") && start.contains("\"to_name\"");
		boolean tasks = start.contains("\"data\"") && (start.contains("\"annotations\"") || start.contains("\"predictions\"")
				|| start.contains("\"completions\""));
		return results && tasks ? 0.95 : tasks ? 0.7 : results ? 0.6 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path file : request.files()) {
			new LabelStudioReader(file, intake, request.option("layer", Label.LAYER)).read();
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new LabelStudioWriter(request, losses).write();
	}
}
