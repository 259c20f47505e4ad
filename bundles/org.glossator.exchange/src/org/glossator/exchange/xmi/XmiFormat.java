package org.glossator.exchange.xmi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.uima.CasIntake;

/**
 * UIMA CAS XMI with its type system, as a file and {@code TypeSystem.xml} beside it, or both in a ZIP as INCEpTION
 * exchanges them. Offsets are UTF-16 units. Any type system is read; see {@code org.glossator.bridge} for what becomes of
 * its types, and how what UIMA has no place for travels along.
 */
public final class XmiFormat extends FileFormat {

	static final String ID = "xmi";

	static final FormatOption ZIP = FormatOption.writing("zip",
			"Whether each document becomes a ZIP of its XMI and type system, as INCEpTION exchanges them.", List.of("no", "yes"));

	/** For the registries of services. */
	public XmiFormat() {
		super(ID, "UIMA CAS XMI (INCEpTION)", Ways.BOTH, Target.FOLDER, "xmi", "zip");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(ZIP, CasIntake.SEGMENTATION);
	}

	@Override
	public double detect(Path file, byte[] head) {
		try {
			if (Files.isDirectory(file)) {
				return XmiSources.in(file).isEmpty() ? 0 : 0.9;
			}
			if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
				return XmiSources.hasXmi(file) ? 0.95 : 0;
			}
		} catch (IOException e) {
			return 0;
		}
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (head.length > 1 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
			start = new String(head, StandardCharsets.UTF_16);
		}
		if (!start.contains("http://www.omg.org/XMI")) {
			return 0;
		}
		return start.contains("http:///uima/cas.ecore") ? 0.98 : 0.2;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		new XmiReader(request, new CasIntake(request, sink, losses, ID), losses).read();
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		new XmiWriter(request, losses).write();
	}
}
