package org.glossator.exchange.ptc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;

/**
 * The propaganda techniques corpus of SemEval-2020 task 11 (Da San Martino et al. 2020): articles as
 * {@code articleNUMBER.txt}, and their labels as lines of number, begin and end (span identification) or number,
 * technique, begin and end (technique classification). Offsets are code points of the text with line feeds only.
 */
public final class PtcFormat extends FileFormat {

	static final String ID = "ptc";

	private static final Pattern LABELS = Pattern.compile("article\\d+\\..*(task|labels).*");
	private static final Pattern LINE = Pattern.compile("\\d+\\t([^\\t]+\\t)?\\d+\\t\\d+\\s*");

	/** Whether a file of that name in a folder holds labels. */
	static boolean isLabels(String name) {
		return LABELS.matcher(name).matches() || name.endsWith(".labels") || name.startsWith("submission") && name.endsWith(".tsv");
	}

	/** For the registries of services. */
	public PtcFormat() {
		super(ID, "PTC, SemEval-2020 task 11", Ways.BOTH, Target.FOLDER, "labels", "labels-task-tc", "tsv");
	}

	@Override
	public double detect(Path file, byte[] head) {
		if (Files.isDirectory(file)) {
			try (Stream<Path> files = Files.list(file)) {
				return files.anyMatch(each -> LABELS.matcher(each.getFileName().toString()).matches()) ? 0.85 : 0;
			} catch (IOException e) {
				return 0;
			}
		}
		if (LABELS.matcher(file.getFileName().toString()).matches()) {
			return 0.95;
		}
		List<String> lines = new String(head, StandardCharsets.UTF_8).lines().limit(20).toList();
		int whole = head.length == 64 * 1024 ? lines.size() - 1 : lines.size();
		return whole > 0 && lines.stream().limit(whole).allMatch(line -> LINE.matcher(line).matches()) ? 0.85 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		new PtcReader(request, new Intake(request, sink, losses)).read();
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new PtcWriter(request, losses).write();
	}
}
