package org.glossator.engine.entity;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** The shipped tagger and what it knows of words, loaded when first asked for, shared. */
final class NameModels {

	private interface Reader<M> {
		M read(DataInputStream in) throws IOException;
	}

	private NameModels() {
	}

	private static final class Held {
		static final NameKnowledge KNOWLEDGE = new NameKnowledge(load("clusters.gz", Clusters::read), load("classes.gz", Clusters::read), load("gazetteer.gz", Gazetteer::read));
		static final NameTagger TAGGER = load("names.gz", NameTagger::read);
	}

	static NameKnowledge knowledge() {
		return Held.KNOWLEDGE;
	}

	static NameTagger tagger() {
		return Held.TAGGER;
	}

	private static <M> M load(String name, Reader<M> reader) {
		try (InputStream in = NameModels.class.getResourceAsStream("/models/" + name)) {
			if (in == null) {
				throw new IOException("The engine's own model " + name + " is missing from its bundle.");
			}
			return reader.read(new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(in), 1 << 16)));
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}
}
