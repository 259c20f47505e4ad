package org.glossator.exchange.webannotsv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.glossator.bridge.UimaSchema;
import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.exchange.uima.CleanText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/** Writes documents, one file each. For one call. */
final class TsvWriter {

	private final WriteRequest request;
	private final Omissions omissions;
	private final CleanText clean;
	private final SchemaSpec legal;

	TsvWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		omissions = request.severalAnnotators() ? new Omissions(losses, WebannoTsvFormat.ID, Part.ANNOTATOR)
				: new Omissions(losses, WebannoTsvFormat.ID);
		clean = new CleanText(true, losses);
		legal = UimaSchema.legal(request.schema());
	}

	void write() throws IOException {
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			TsvDocument table = new TsvDocument(clean.clean(document), legal, omissions);
			try (AtomicFile file = new AtomicFile(request.place(document, "tsv"));
					Writer out = new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8))) {
				write(table, out);
				out.flush();
				file.commit();
			}
		}
	}

	private static void write(TsvDocument table, Writer out) throws IOException {
		out.write(WebannoTsvFormat.FORMAT + "3.3\n");
		List<TsvLayer> layers = table.layers();
		for (TsvLayer layer : layers) {
			out.write(table.header(layer));
			out.write('\n');
		}
		out.write('\n');
		for (TsvTokens.Sentence sentence : table.tokens().sentences()) {
			out.write('\n');
			if (!sentence.name().isBlank()) {
				out.write("#Sentence.id=" + TsvText.escapeLine(sentence.name()) + "\n");
			}
			for (String line : table.text().substring(sentence.span().begin(), sentence.span().end()).split("\n", -1)) {
				out.write("#Text=" + TsvText.escapeLine(line) + "\n");
			}
			for (TsvTokens.Token token : sentence.tokens()) {
				row(table, layers, token.unit, out);
				for (TsvUnit part : token.parts) {
					row(table, layers, part, out);
				}
			}
		}
	}

	private static void row(TsvDocument table, List<TsvLayer> layers, TsvUnit unit, Writer out) throws IOException {
		out.write(unit.id + "\t" + unit.begin + "-" + unit.end + "\t");
		out.write(table.text().substring(unit.begin, unit.end).replaceAll("[\\t\\n\\r]", " "));
		out.write('\t');
		for (TsvLayer layer : layers) {
			for (TsvLayer.Column column : layer.columns()) {
				out.write(table.cell(unit, layer, column));
				out.write('\t');
			}
		}
		out.write('\n');
	}
}
