package org.glossator.exchange.doccano;

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
 * doccano's JSON lines, one document a line, in its three shapes: {@code label} as begin, end and label (sequence
 * labeling), {@code entities} and {@code relations} (relation extraction), and {@code label} as names for the whole
 * document (classification). Offsets are code points.
 */
public final class DoccanoFormat extends FileFormat {

	static final String ID = "doccano";

	/** For the registries of services. */
	public DoccanoFormat() {
		super(ID, "doccano JSON lines", Ways.BOTH, Target.FILE, "jsonl", "json");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.writing("shape", "The shape written: entities and relations, spans only, or labels of the whole document.",
				List.of("relations", "spans", "categories")),
				FormatOption.reading("layer", "The layer of labels that the schema does not know.", List.of()));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
		int end = start.indexOf('\n');
		String first = (end < 0 ? start : start.substring(0, end)).strip();
		if (!(first.startsWith("{") || first.startsWith("[{")) || !first.contains("\"text\"") && !first.contains("\"data\"")) {
			return 0;
		}
		if (first.contains("\"start_offset\"")) {
			return 0.95;
		}
		if (first.contains("\"document\"") || first.contains("\"spans\"") || first.contains("\"annotations\"") || first.contains("\"tokens\"")) {
			return 0;
		}
		return first.contains("\"label\"") || first.contains("\"labels\"") ? 0.8 : first.contains("\"entities\"") ? 0.4 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path file : request.files()) {
			new DoccanoReader(file, intake, request.option("layer", Label.LAYER)).read();
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new DoccanoWriter(request, losses).write();
	}
}
