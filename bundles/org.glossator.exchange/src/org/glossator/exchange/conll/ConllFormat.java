package org.glossator.exchange.conll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.stream.FoundFile;

/**
 * One token a line with its label, an empty line between sentences, as in the shared tasks of CoNLL-2002 and 2003. Any of
 * the schemes IOB1, IOB2, IOBES and BILOU is read. Names of tags in these formats stand under {@code conll} in the schema.
 */
abstract class ConllFormat extends FileFormat {

	/** The key of these formats in a tag's mappings. */
	static final String MAPPING = "conll";

	private static final FormatOption POS = FormatOption.writing("pos",
			"Whether the part of speech is written between token and label, as in the Dutch files of the task.", List.of("no", "yes"));

	private static final Pattern LABEL = Pattern.compile("O|[BIESLUM]-\\S+");

	private final int columns;
	private final String scheme;

	/**
	 * @param columns how many are written
	 * @param scheme the scheme written by default
	 */
	ConllFormat(String id, String label, int columns, String scheme) {
		super(id, label, Ways.BOTH, Target.FOLDER, "conll", "iob", "bio");
		this.columns = columns;
		this.scheme = scheme;
	}

	@Override
	public final List<FormatOption> options() {
		List<String> schemes = scheme.equals("iob1") ? List.of("iob1", "iob2", "iobes") : List.of("iob2", "iob1", "iobes");
		List<FormatOption> options = new ArrayList<>(List.of(
				new FormatOption("layer", "The layer written, and the layer of labels that the schema does not know.", List.of(), FormatOption.Use.BOTH),
				FormatOption.writing("scheme", "The scheme of labels written.", schemes),
				FormatOption.reading("tokens", "Whether tokens, parts of speech and chunks become annotations when read.", List.of("no", "yes"))));
		if (columns == 2) {
			options.add(POS);
		}
		return List.copyOf(options);
	}

	@Override
	public final double detect(Path file, byte[] head) {
		if (Files.isDirectory(file)) {
			return 0;
		}
		int found = 0;
		int seen = 0;
		String[] lines = new String(head, StandardCharsets.UTF_8).split("\\R", 60);
		for (int i = 0; i + 1 < lines.length || i < lines.length && lines.length < 60 && i < 1; i++) {
			String line = lines[i].replace("\uFEFF", "");
			if (line.isBlank() || line.startsWith("#") || line.startsWith("-DOCSTART-")) {
				continue;
			}
			String[] cells = line.split("[ \\t]+");
			if (cells.length < 2 || !LABEL.matcher(cells[cells.length - 1]).matches() || found > 0 && cells.length != found) {
				return 0;
			}
			found = cells.length;
			seen++;
		}
		if (seen == 0) {
			return 0;
		}
		return found >= 4 == columns >= 4 ? 0.9 : 0.3;
	}

	@Override
	public final void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path named : request.files()) {
			for (FoundFile file : FoundFile.of(named, name -> extensions().stream().anyMatch(end -> name.endsWith("." + end)))) {
				new ConllReader(file.file(), file.annotator(request.annotator()), intake, id()).read();
			}
		}
	}

	@Override
	public final void write(WriteRequest request, LossReport losses) throws IOException {
		new ConllWriter(request, losses, id(), columns == 2 && request.option(POS.name(), "no").equals("yes") ? 3 : columns,
				request.option("scheme", scheme)).write();
	}
}
