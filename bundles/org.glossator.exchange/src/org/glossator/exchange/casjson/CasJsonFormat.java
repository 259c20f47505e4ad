package org.glossator.exchange.casjson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.Formats;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.uima.CasIntake;

/**
 * UIMA CAS JSON 0.4: a CAS with its type system in one JSON object. Both dialects are read, that of Apache's library and
 * cassis, which write offsets as plain numbers, and that of the specification, which marks them; offsets count UTF-16
 * units, code points or UTF-8 bytes, as the header says. Written is what all of them read: text before what refers to it.
 */
public final class CasJsonFormat extends FileFormat {

	static final String ID = "cas-json";

	static final FormatOption OFFSETS = FormatOption.writing("offsets",
			"What offsets count: UTF-16 units, code points (UTF-32) or bytes (UTF-8).", List.of("UTF-16", "UTF-32", "UTF-8"));
	static final FormatOption DIALECT = FormatOption.writing("dialect",
			"Whether offsets are written plain, as libraries read them, or marked, as the specification says.",
			List.of("library", "specification"));

	/** For the registries of services. */
	public CasJsonFormat() {
		super(ID, "UIMA CAS JSON 0.4", Ways.BOTH, Target.FOLDER, "json");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(OFFSETS, DIALECT, CasIntake.SEGMENTATION);
	}

	@Override
	public double detect(Path file, byte[] head) {
		if (Files.isDirectory(file)) {
			return detectIn(file);
		}
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (head.length > 1 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
			start = new String(head, StandardCharsets.UTF_16);
		}
		boolean keyword = start.contains("\"" + Names.TYPES + "\"") || start.contains("\"" + Names.STRUCTURES + "\"");
		return keyword && start.replaceFirst("^\\W*?\\{", "{").startsWith("{") ? 0.98 : 0;
	}

	/** A folder is what the first JSON file in it is. */
	private double detectIn(Path folder) {
		try {
			Path first = CasJsonReader.in(folder).get(0).file();
			try (InputStream in = Files.newInputStream(first)) {
				return detect(first, in.readNBytes(Formats.HEAD)) * 0.9;
			}
		} catch (IOException e) {
			return 0;
		}
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		new CasJsonReader(request, new CasIntake(request, sink, losses, ID), losses).read();
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new CasJsonWriter(request, losses).write();
	}
}
