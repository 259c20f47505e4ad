package org.glossator.exchange.spansjsonl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.Label;

/**
 * JSON lines of documents with spans, as spaCy, Prodigy and the data sets of Hugging Face have them: spans in characters
 * (code points) or, where there is no text, in tokens; relations between them. What we know beyond that stands in keys
 * that those programs pass over, so that a set comes back whole.
 */
public final class SpansFormat extends FileFormat {

	static final String ID = "spans-jsonl";
	/** The keys of the format within spans and relations. */
	static final Set<String> KEYS = Set.of("start", "end", "label", "token_start", "token_end", "head", "child", "head_span", "child_span", "score",
			"layer");

	/** For the registries of services. */
	public SpansFormat() {
		super(ID, "JSON lines of spans (spaCy, Prodigy, Hugging Face)", Ways.BOTH, Target.FILE, "jsonl", "json");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.writing("tokens", "Whether the tokens of each text are written.", List.of("yes", "no")),
				FormatOption.reading("layer", "The layer of labels that the schema does not know.", List.of()));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
		int end = start.indexOf('\n');
		String first = end < 0 ? start : start.substring(0, end);
		if (!first.startsWith("{") && !first.startsWith("[{")) {
			return 0;
		}
		boolean text = first.contains("\"text\"");
		if (text && first.contains("\"spans\"") || first.contains("\"ner_tags\"")) {
			return 0.9;
		}
		if (first.contains("\"start_offset\"") || first.contains("\"document\"") || first.contains("\"annotations\"")) {
			return 0;
		}
		return first.contains("\"tokens\"") ? 0.7 : text && (first.contains("\"entities\"") || first.contains("\"ents\"")) ? 0.6 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path file : request.files()) {
			new SpansReader(file, intake, request.option("layer", Label.LAYER)).read();
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new SpansWriter(request, losses).write();
	}
}
