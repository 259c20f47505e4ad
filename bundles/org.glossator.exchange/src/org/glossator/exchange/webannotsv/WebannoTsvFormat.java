package org.glossator.exchange.webannotsv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.uima.CasIntake;

/**
 * WebAnno TSV 3.3, the table of tokens that INCEpTION and WebAnno exchange: spans, stacked and over several tokens or
 * parts of tokens, relations, chains and slots. Offsets are UTF-16 units. Text between sentences is not in it; a text of
 * the corpus that fits is taken instead, else blanks stand in its place. Written from the format's description in the
 * user's guide of INCEpTION.
 */
public final class WebannoTsvFormat extends FileFormat {

	static final String ID = "webanno-tsv";
	static final String FORMAT = "#FORMAT=WebAnno TSV ";

	/** For the registries of services. */
	public WebannoTsvFormat() {
		super(ID, "WebAnno TSV 3.3 (INCEpTION)", Ways.BOTH, Target.FOLDER, "tsv");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(CasIntake.SEGMENTATION);
	}

	@Override
	public double detect(Path file, byte[] head) {
		if (Files.isDirectory(file)) {
			try {
				return in(file).isEmpty() ? 0 : 0.9;
			} catch (IOException e) {
				return 0;
			}
		}
		String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.UTF_8);
		return (start.startsWith("\uFEFF") ? start.substring(1) : start).startsWith(FORMAT) ? 1 : 0;
	}

	/** The file, or the files of this format in a folder and below. */
	static List<FoundFile> in(Path named) throws IOException {
		return FoundFile.of(named, name -> name.toLowerCase(Locale.ROOT).endsWith(".tsv")).stream()
				.filter(found -> found.file().equals(named) || startsRight(found.file())).toList();
	}

	private static boolean startsRight(Path file) {
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(64), StandardCharsets.UTF_8).replace("\uFEFF", "").startsWith(FORMAT);
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		new TsvReader(request, sink, losses).read();
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new TsvWriter(request, losses).write();
	}
}
