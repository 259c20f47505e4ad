package org.glossator.exchange.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.LabelNames;
import org.glossator.exchange.stream.LineSource;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.exchange.token.Detokenizer;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.span.Span;

/**
 * Reads one file of tokens; a {@code -DOCSTART-} line or a line {@code #doc} begins a further document. The first column
 * is the token, the last its label; the columns between are parts of speech and chunks.
 */
final class ConllReader {

	/** The layer of labels that neither the schema nor an option places: these formats are made for named entities. */
	static final String ENTITY = "entity";
	private static final String KIND = "kind";
	/** The layer of tokens, and its features. */
	static final String TOKEN = "token";
	static final String PART_OF_SPEECH = "pos";
	static final String CHUNK = "chunk";
	private static final Set<String> NOTHING = Set.of("_", "-X-", "O", "-");

	private final Path file;
	private final String annotator;
	private final Intake intake;
	private final Provenance provenance;
	private final LabelNames labels;
	private final String layer;
	private final boolean keepTokens;

	private Detokenizer text;
	private List<AnnotationRecord> records;
	private Open open;
	private int documents;
	private boolean marked;

	/** An entity that may go on. */
	private record Open(String label, int begin, int end, boolean closed) {
	}

	ConllReader(Path file, String annotator, Intake intake, String format) {
		this.file = file;
		this.annotator = annotator;
		this.intake = intake;
		provenance = Provenance.imported(format);
		labels = new LabelNames(intake.request().schema(), ConllFormat.MAPPING, LayerKind.SPAN);
		layer = intake.request().option("layer", ENTITY);
		keepTokens = intake.request().option("tokens", "no").equals("yes");
	}

	void read() throws IOException {
		begin();
		try (LineSource source = new LineSource(file)) {
			for (String line = source.next(); line != null; line = source.next()) {
				take(line, source);
			}
		}
		if (!marked || text.length() > 0) {
			finish();
		}
	}

	private void begin() {
		text = new Detokenizer();
		records = new ArrayList<>();
		open = null;
	}

	private void take(String line, LineSource source) throws IOException {
		String[] cells = line.strip().split("[ \\t]+");
		if (cells[0].isEmpty()) {
			close();
			text.endSentence();
		} else if (cells[0].equals("-DOCSTART-") || line.strip().equals("#doc")) {
			if (text.length() > 0) {
				marked = true;
				finish();
			}
			marked = true;
			begin();
		} else if (cells.length == 1 && cells[0].startsWith("#") || line.startsWith("# ") && cells.length > 2 && !isLabel(cells[cells.length - 1])) {
			intake.losses().add(Lost.notRead("comment"), file.getFileName() + ", line " + source.number());
		} else if (cells.length == 1) {
			throw source.fault("The token \"" + shortened(cells[0]) + "\" has no label; write one after it, or O for none.");
		} else {
			token(cells, source);
		}
	}

	private static boolean isLabel(String cell) {
		return cell.equals("O") || cell.length() > 2 && cell.charAt(1) == '-';
	}

	private void token(String[] cells, LineSource source) throws IOException {
		String tag = cells[cells.length - 1];
		if (!isLabel(tag) || "BIESLUMO".indexOf(tag.charAt(0)) < 0) {
			throw source.fault("The label \"" + shortened(tag) + "\" is none of IOB; write O, B-LABEL or I-LABEL.");
		}
		int begin = text.add(cells[0]);
		int end = text.length();
		if (end > StrictReader.LONGEST) {
			throw source.fault("The text is too long; divide it by lines with -DOCSTART-.");
		}
		columns(cells, begin, end, source);
		if (tag.equals("O")) {
			close();
			return;
		}
		char prefix = tag.charAt(0);
		String label = tag.substring(2);
		boolean begins = prefix == 'B' || prefix == 'S' || prefix == 'U' || open == null || open.closed() || !open.label().equals(label);
		if (begins) {
			close();
		}
		boolean closed = prefix == 'S' || prefix == 'U' || prefix == 'E' || prefix == 'L';
		open = new Open(label, begins ? begin : open.begin(), end, closed);
	}

	private void columns(String[] cells, int begin, int end, LineSource source) {
		if (keepTokens) {
			List<String> values = new ArrayList<>();
			if (cells.length > 2 && !cells[1].equals("_")) {
				values.addAll(List.of(PART_OF_SPEECH, cells[1]));
			}
			if (cells.length > 3 && !cells[2].equals("_")) {
				values.addAll(List.of(CHUNK, cells[2]));
			}
			records.add(new SpanRecord("", TOKEN, Span.of(begin, end), FeatureValues.of(values.toArray(String[]::new)), provenance));
		}
		for (int i = 1; i < cells.length - 1; i++) {
			if ((!keepTokens || i > 2) && !NOTHING.contains(cells[i])) {
				intake.losses().add(Lost.notRead("column " + (i + 1)), file.getFileName() + ", line " + source.number());
			}
		}
	}

	private void close() {
		if (open == null) {
			return;
		}
		Label label = labels.read(open.label());
		if (label == null) {
			String feature = labels.labelFeature(layer);
			label = new Label(layer, feature.equals(Label.FEATURE) && layer.equals(ENTITY) ? KIND : feature, open.label());
		}
		FeatureValues values = label.value() == null ? FeatureValues.NONE : FeatureValues.of(label.feature(), label.value());
		records.add(new SpanRecord("", label.layer(), Span.of(open.begin(), open.end()), values, provenance));
		open = null;
	}

	private void finish() throws IOException {
		close();
		documents++;
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String id = (dot > 0 ? name.substring(0, dot) : name) + (marked ? "-" + documents : "");
		DocumentInfo info = new DocumentInfo(id, "", "", "", "", "", "", "", "", marked ? id : name);
		intake.document(new AnnotatedDocument(info, text.text(), annotator, Gathering.ordered(records)), file);
		begin();
	}

	private static String shortened(String word) {
		return word.length() > 40 ? word.substring(0, 40) + "..." : word;
	}
}
