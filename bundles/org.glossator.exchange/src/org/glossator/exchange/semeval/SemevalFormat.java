package org.glossator.exchange.semeval;

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
 * SemEval-2023 task 3, subtask 3 (Piskorski et al. 2023): the persuasion techniques of each paragraph, as lines of article
 * number, paragraph number and techniques with commas between. A paragraph is a line of the article, counted from 1.
 */
public final class SemevalFormat extends FileFormat {

	static final String ID = "semeval2023";
	static final String LABELS = "labels-subtask-3.txt";

	private static final Pattern LINE = Pattern.compile("\\d+\\t\\d+\\t([A-Z][A-Za-z_-]*(,[A-Z][A-Za-z_-]*)*)?\\s*");

	/** Whether a file of that name in a folder holds labels. */
	static boolean isLabels(String name) {
		return name.contains("labels-subtask-3") && !name.contains("spans") && !name.endsWith(".template");
	}

	/** For the registries of services. */
	public SemevalFormat() {
		super(ID, "SemEval-2023 task 3, subtask 3", Ways.BOTH, Target.FOLDER, "txt", "labels");
	}

	@Override
	public double detect(Path file, byte[] head) {
		if (Files.isDirectory(file)) {
			try (Stream<Path> files = Files.list(file)) {
				return files.anyMatch(each -> isLabels(each.getFileName().toString())) ? 0.9 : 0;
			} catch (IOException e) {
				return 0;
			}
		}
		List<String> lines = new String(head, StandardCharsets.UTF_8).lines().limit(50).toList();
		int whole = head.length == 64 * 1024 ? lines.size() - 1 : lines.size();
		boolean labels = whole > 0 && lines.stream().limit(whole).allMatch(line -> LINE.matcher(line).matches());
		return labels ? isLabels(file.getFileName().toString()) ? 0.95 : 0.7 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		new SemevalReader(request, new Intake(request, sink, losses)).read();
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		try (SemevalWriter writer = new SemevalWriter(request, losses)) {
			writer.write();
		}
	}
}
