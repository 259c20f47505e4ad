package org.glossator.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.bridge.CasWriter;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.uima.CasIntake;
import org.glossator.exchange.uima.TypeSystemFiles;
import org.glossator.exchange.uima.TypeSystemFinder;
import org.glossator.exchange.xml.HardenedXml;
import org.glossator.text.InputFault;

/** Reads XMI files, one CAS used again for all of one type system. For one call. */
final class XmiReader {

	/** A type system and the file to name when something is wrong with it. */
	private record Types(byte[] bytes, Path file) {
	}

	private final ReadRequest request;
	private final CasIntake intake;
	private final LossReport losses;
	private final TypeSystemFinder finder = new TypeSystemFinder();
	private Types types;
	private TypeSystemDescription description;
	private CAS cas;

	XmiReader(ReadRequest request, CasIntake intake, LossReport losses) {
		this.request = request;
		this.intake = intake;
		this.losses = losses;
	}

	void read() throws IOException {
		Types given = null;
		List<FoundFile> files = new ArrayList<>();
		for (Path file : request.files()) {
			if (Files.isDirectory(file)) {
				List<FoundFile> within = XmiSources.in(file);
				if (within.isEmpty()) {
					throw new InputFault(file, 0, "There is no XMI in this folder; name the files.");
				}
				files.addAll(within);
			} else if (isTypeSystem(file)) {
				given = new Types(TypeSystemFiles.bytes(file), file);
				prepare(given);
			} else {
				files.add(new FoundFile(file, ""));
			}
		}
		if (files.isEmpty()) {
			throw new InputFault(request.files().isEmpty() ? null : request.files().get(0), 0, "There is a type system but no XMI; name the XMI files too.");
		}
		for (FoundFile file : files) {
			if (isZip(file.file())) {
				readZip(file, given);
			} else {
				readFile(file, given);
			}
		}
	}

	private static boolean isTypeSystem(Path file) throws IOException {
		try (InputStream in = XmiSources.bytes(file).open()) {
			return TypeSystemFiles.isTypeSystem(in.readNBytes(4096));
		}
	}

	private static boolean isZip(Path file) throws IOException {
		try (InputStream in = XmiSources.bytes(file).open()) {
			return in.read() == 'P' && in.read() == 'K';
		}
	}

	private void readZip(FoundFile found, Types given) throws IOException {
		Path file = found.file();
		try (ZipFile zip = XmiSources.open(file)) {
			byte[] own = XmiSources.typeSystem(zip, file);
			boolean any = false;
			for (ZipEntry entry : zip.stream().filter(XmiSources::isXmi).toList()) {
				any = true;
				read(found, XmiSources.documentName(entry.getName()), own == null ? given : new Types(own, file), () -> XmiSources.open(zip, entry, file));
			}
			if (!any) {
				throw new InputFault(file, 0, "There is no XMI in this archive; an export of INCEpTION holds one and a TypeSystem.xml.");
			}
		}
	}

	private void readFile(FoundFile found, Types given) throws IOException {
		Path file = found.file();
		Path beside = given == null ? finder.beside(file) : null;
		read(found, XmiSources.documentName(file.getFileName().toString()), beside == null ? given : new Types(TypeSystemFiles.bytes(beside), beside),
				XmiSources.bytes(file));
	}

	private void read(FoundFile found, String name, Types typeSystem, XmiSources.Bytes bytes) throws IOException {
		Path file = found.file();
		prepare(typeSystem);
		CAS read = cas;
		try {
			fill(read, file, bytes, false);
		} catch (XmiRoot.Unknown e) {
			XmiTypes more = new XmiTypes();
			try (InputStream in = bytes.open()) {
				HardenedXml.parse(in, file, "XMI", more);
			}
			read = TypeSystemFiles.cas(more.complete(description, cas.getTypeSystem(), losses, name), file);
			fill(read, file, bytes, true);
		}
		intake.accept(read, found, name, (begin, end) -> {
			try (InputStream in = bytes.open()) {
				return XmiRoot.lineOf(in, file, begin, end);
			}
		});
	}

	/** Fills the CAS; leniently, what its type system lacks and dangling references are passed over. */
	private static void fill(CAS cas, Path file, XmiSources.Bytes bytes, boolean lenient) throws IOException {
		cas.reset();
		XmiRoot root = new XmiRoot(file, lenient ? null : cas.getTypeSystem(),
				new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, lenient));
		try (InputStream in = bytes.open()) {
			HardenedXml.parse(in, file, "XMI", root);
		}
	}

	/** The CAS for a type system; without one, that of the known layers. */
	private void prepare(Types wanted) throws IOException {
		boolean same = wanted == null ? types == null : types != null && Arrays.equals(types.bytes(), wanted.bytes());
		if (cas == null || !same) {
			description = wanted == null ? new CasWriter(request.schema()).typeSystem() : TypeSystemFiles.parse(wanted.bytes(), wanted.file());
			cas = TypeSystemFiles.cas(description, wanted == null ? null : wanted.file());
			types = wanted;
		}
	}
}
