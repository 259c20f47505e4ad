package org.glossator.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.exchange.json.JsonNumber;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.json.ObjectSource;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.text.InputFault;

/** The rows of a table as the objects that a {@code jsonl} file would hold. For one thread. */
final class RowSource implements ObjectSource {

	private final Path file;
	private final StrictReader reader;
	private final CSVParser parser;
	private final Iterator<CSVRecord> rows;
	private final List<String> headings = new ArrayList<>();
	private long line = 1;

	RowSource(Path file, CSVFormat csv) throws IOException {
		this.file = file;
		reader = new StrictReader(file);
		parser = CSVParser.builder().setReader(reader).setFormat(csv).get();
		rows = parser.iterator();
		CSVRecord head = row();
		if (head == null) {
			throw new InputFault(file, 1, "The table is empty; its first row names the columns.");
		}
		for (String heading : head) {
			String name = Cells.read(heading);
			String fixed = name.strip().toLowerCase(Locale.ROOT);
			headings.add(Columns.FIXED.contains(fixed) || fixed.equals(Columns.MORE) ? fixed : name);
		}
		for (String needed : List.of("document", "layer")) {
			if (!headings.contains(needed)) {
				throw new InputFault(file, 1, "The table has no column " + needed + "; name the columns in the first row.");
			}
		}
	}

	private CSVRecord row() throws IOException {
		line = parser.getCurrentLineNumber() + 1;
		reader.element();
		try {
			return rows.hasNext() ? rows.next() : null;
		} catch (UncheckedIOException e) {
			if (e.getCause() instanceof InputFault fault) {
				throw fault;
			}
			throw new InputFault(file, (int) line, "The row is not well quoted (" + e.getCause().getMessage() + "); mend its quotation marks.", e);
		}
	}

	@Override
	public JsonObject next() throws IOException {
		CSVRecord row = row();
		while (row != null && row.size() == 1 && row.get(0).isBlank()) {
			row = row();
		}
		if (row == null) {
			return null;
		}
		if (row.size() > headings.size()) {
			throw fault("The row has " + row.size() + " cells, the first row only " + headings.size() + "; put cells with commas in quotes.");
		}
		Map<String, Object> values = new HashMap<>();
		Map<String, Object> features = new HashMap<>();
		for (int i = 0; i < row.size(); i++) {
			String heading = headings.get(i);
			String cell = row.get(i);
			if (!cell.isEmpty() && !heading.isEmpty()) {
				take(heading, cell, values, features);
			}
		}
		if (!features.isEmpty()) {
			values.put("features", JsonObject.of(file, (int) line, features));
		}
		return JsonObject.of(file, (int) line, values);
	}

	private void take(String heading, String cell, Map<String, Object> values, Map<String, Object> features) throws IOException {
		switch (heading) {
			case "begin", "end" -> values.put(heading, new JsonNumber(cell.strip()));
			case "confidence" -> values.put(heading, new JsonNumber(cell.strip().replace(',', '.')));
			case "fragments" -> values.put(heading, fragments(cell));
			case "members" -> values.put(heading, cell.equals("[]") ? List.of() : Cells.values(cell, file, (int) line));
			case "before", "after" -> {
				// the text around is for people; the offsets say where the span is
			}
			case Columns.MORE -> {
				if (!(JsonSource.parse(cell, file, (int) line) instanceof JsonObject more)) {
					throw fault("The column more holds no JSON object; write one, or leave it empty.");
				}
				for (String name : more.names()) {
					features.put(name, more.get(name));
				}
			}
			default -> {
				if (Columns.FIXED.contains(heading)) {
					values.put(heading, Cells.read(cell));
				} else {
					add(features, Columns.feature(heading), Cells.values(cell, file, (int) line));
				}
			}
		}
	}

	/** A second column of the same name holds further values. */
	private static void add(Map<String, Object> features, String name, List<String> values) {
		List<Object> all = new ArrayList<>();
		if (features.get(name) instanceof List<?> before) {
			all.addAll(before);
		}
		all.addAll(values);
		features.put(name, all);
	}

	private List<Object> fragments(String cell) throws InputFault {
		List<Object> fragments = new ArrayList<>();
		for (String fragment : cell.strip().split("[ ;,]+")) {
			String[] ends = fragment.split("-", 2);
			if (ends.length != 2) {
				throw fault("The fragment \"" + fragment + "\" is none; write begin-end pairs such as 3-9 12-15.");
			}
			fragments.add(List.of(new JsonNumber(ends[0]), new JsonNumber(ends[1])));
		}
		return fragments;
	}

	private InputFault fault(String sentence) {
		return new InputFault(file, (int) line, sentence);
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
