package org.glossator.exchange.casjson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.bridge.CasWriter;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.uima.CasIntake;
import org.glossator.exchange.uima.TypeSystemFiles;
import org.glossator.exchange.uima.TypeSystemFinder;
import org.glossator.text.InputFault;

/** Reads CAS JSON files. For one call. */
final class CasJsonReader {

	private final ReadRequest request;
	private final CasIntake intake;
	private final LossReport losses;
	private final TypeSystemFinder finder = new TypeSystemFinder();
	private TypeSystemDescription types;
	private CAS cas;

	CasJsonReader(ReadRequest request, CasIntake intake, LossReport losses) {
		this.request = request;
		this.intake = intake;
		this.losses = losses;
	}

	void read() throws IOException {
		for (Path named : request.files()) {
			for (FoundFile file : in(named)) {
				read(file);
			}
		}
	}

	/** The file, or the JSON files in a folder and below. */
	static List<FoundFile> in(Path named) throws IOException {
		return FoundFile.of(named, name -> name.toLowerCase(Locale.ROOT).endsWith(".json"));
	}

	private void read(FoundFile found) throws IOException {
		Path file = found.file();
		JsonObject root;
		try (JsonSource source = new JsonSource(file)) {
			root = source.next();
			if (root == null) {
				throw new InputFault(file, 0, "The file is empty; export it again.");
			}
			if (source.next() != null) {
				throw new InputFault(file, root.line(), "There is more than one object; a CAS is one.");
			}
		}
		if (!root.has(Names.STRUCTURES) && !root.has(Names.VIEWS)) {
			throw root.fault("This is no CAS: it has no " + Names.STRUCTURES + ".");
		}
		String name = TypeSystemFiles.stem(file.getFileName().toString());
		List<Structure> structures = structures(root);
		prepare(root, structures, file, name);
		JsonCas filling = new JsonCas(cas, encoding(root));
		filling.fill(structures, root);
		intake.accept(cas, found, name, filling::lineOf);
	}

	/** The structures, whether they stand in an array, under their ids, or, being texts, in their views. */
	private static List<Structure> structures(JsonObject root) throws InputFault {
		List<Structure> all = new ArrayList<>();
		if (root.get(Names.STRUCTURES) instanceof JsonObject byId) {
			for (String id : byId.names()) {
				if (byId.object(id) != null) {
					all.add(Structure.of(byId.object(id), id));
				}
			}
		} else {
			for (JsonObject object : root.objects(Names.STRUCTURES)) {
				all.add(Structure.of(object, null));
			}
		}
		JsonObject views = root.object(Names.VIEWS);
		if (views != null) {
			for (String view : views.names()) {
				if (views.object(view) != null && views.object(view).get(Names.SOFA) instanceof JsonObject sofa) {
					all.add(new Structure(sofa.integer(Names.ID), CAS.TYPE_NAME_SOFA, sofa));
				}
			}
		}
		return all;
	}

	private static OffsetEncoding encoding(JsonObject root) throws InputFault {
		JsonObject header = root.object(Names.HEADER);
		String name = header == null ? null : header.text(Names.OFFSET_ENCODING);
		if (name == null) {
			return OffsetEncoding.UTF_16;
		}
		OffsetEncoding encoding = OffsetEncoding.of(name);
		if (encoding == null) {
			throw header.fault("Offsets are said to count " + name + "; they can count UTF-16, UTF-32 or UTF-8.");
		}
		return encoding;
	}

	/** Makes a CAS for the file's types, unless the last file had the same. */
	private void prepare(JsonObject root, List<Structure> structures, Path file, String name) throws IOException {
		TypeSystemDescription own = JsonTypes.read(root);
		Path beside = own == null ? finder.beside(file) : null;
		TypeSystemDescription wanted = own != null ? own
				: beside != null ? TypeSystemFiles.parse(TypeSystemFiles.bytes(beside), beside) : new CasWriter(request.schema()).typeSystem();
		if (cas == null || !wanted.equals(types)) {
			types = wanted;
			cas = TypeSystemFiles.cas(wanted, file);
		}
		TypeSystemDescription complete = JsonTypes.complete(wanted, cas.getTypeSystem(), structures, losses, name);
		if (complete != wanted) {
			types = null;
			cas = TypeSystemFiles.cas(complete, file);
		}
		cas.reset();
	}
}
