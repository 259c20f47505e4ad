package org.glossator.exchange.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.jsonl.DocumentSets;

/**
 * A table of one annotation a row with the text around it (RFC 4180, UTF-8, offsets in code points). The columns are those
 * of {@link Columns}, then one for each feature of the schema, then one for values beyond it.
 */
abstract class TableFormat extends FileFormat {

	private final char delimiter;

	/** @param delimiter what stands between cells */
	TableFormat(String id, String label, char delimiter) {
		super(id, label, Ways.BOTH, Target.FILE, id);
		this.delimiter = delimiter;
	}

	private CSVFormat csv() {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
	}

	@Override
	public final List<FormatOption> options() {
		return List.of(FormatOption.writing("mark", "Whether the file begins with a byte order mark, as Excel wants it.", List.of("no", "yes")));
	}

	@Override
	public final double detect(Path file, byte[] head) {
		String first = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().findFirst().orElse("");
		List<String> names = Arrays.stream(first.split(String.valueOf(delimiter)))
				.map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT)).toList();
		return names.containsAll(List.of("document", "layer", "begin", "end")) ? 0.95 : 0;
	}

	@Override
	public final void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path file : request.files()) {
			new DocumentSets(file, () -> new RowSource(file, csv()), id(), intake).read();
		}
	}

	@Override
	public final void write(WriteRequest request, LossReport losses) throws IOException {
		new TableWriter(request, losses, csv(), id()).write();
	}
}
