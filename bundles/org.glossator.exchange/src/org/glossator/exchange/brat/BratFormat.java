package org.glossator.exchange.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.stream.FoundFile;

/**
 * brat stand-off (brat.nlplab.org/standoff.html): a text, beside it an {@code .ann} file, and an
 * {@code annotation.conf} for the folder. Offsets are code points. A layer is a type; a feature is an attribute where its
 * value is one word, a normalization where it is a concept, an event's arguments where it links, and else a comment.
 */
public final class BratFormat extends FileFormat {

	static final String ID = "brat";

	private static final Pattern TEXT_BOUND = Pattern.compile("T\\d+[\\t ]\\S+ \\d+ \\d+.*");

	/** For the registries of services. */
	public BratFormat() {
		super(ID, "brat stand-off", Ways.BOTH, Target.FOLDER, "ann");
	}

	@Override
	public double detect(Path file, byte[] head) {
		if (Files.isDirectory(file)) {
			try (Stream<Path> files = Files.list(file)) {
				return files.anyMatch(each -> each.toString().endsWith(".ann")) ? 0.9 : 0;
			} catch (IOException e) {
				return 0;
			}
		}
		boolean named = file.toString().endsWith(".ann");
		String first = new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
		if (TEXT_BOUND.matcher(first).matches()) {
			return named ? 0.95 : 0.6;
		}
		return named ? head.length == 0 || first.matches("[EARMN#*]\\d*\\t.*") ? 0.8 : 0.2 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path named : request.files()) {
			Path folder = Files.isDirectory(named) ? named : named.toAbsolutePath().getParent();
			Path configuration = folder.resolve("annotation.conf");
			if (Files.isRegularFile(configuration)) {
				intake.declare(BratConfiguration.read(configuration));
			}
			for (FoundFile file : FoundFile.of(named, name -> name.endsWith(".ann"))) {
				new BratReader(file.file(), file.annotator(request.annotator()), intake).read();
			}
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new BratWriter(request, losses).write();
	}
}
