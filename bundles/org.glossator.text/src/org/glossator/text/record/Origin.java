package org.glossator.text.record;

import java.util.Objects;

/**
 * Who made an annotation: a person, an engine with its version, or an import with its format. Immutable.
 *
 * @param kind what sort of maker
 * @param name the engine's or format's name; empty for a person
 * @param version the engine's version; empty where there is none
 */
public record Origin(Kind kind, String name, String version) {

	/** What sort of maker. */
	public enum Kind {
		/** A person in the editor. */
		MANUAL,
		/** An analysis engine. */
		ENGINE,
		/** A file of another tool. */
		IMPORT
	}

	/** A person. */
	public static final Origin MANUAL = new Origin(Kind.MANUAL, "", "");

	public Origin {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
		Objects.requireNonNull(version);
	}

	/** An engine of that name and version. */
	public static Origin engine(String name, String version) {
		return new Origin(Kind.ENGINE, name, version);
	}

	/** A file read in that format. */
	public static Origin imported(String format) {
		return new Origin(Kind.IMPORT, format, "");
	}

	/** As written in files: {@code manual}, {@code engine:NAME/VERSION} or {@code import:FORMAT}. */
	public String id() {
		return switch (kind) {
			case MANUAL -> "manual";
			case ENGINE -> "engine:" + name + (version.isEmpty() ? "" : "/" + version);
			case IMPORT -> "import:" + name;
		};
	}

	/** Reads {@link #id()}; anything else is an import of that name, so that nothing is lost. */
	public static Origin parse(String id) {
		if (id == null || id.isEmpty() || id.equals("manual")) {
			return MANUAL;
		}
		if (id.startsWith("engine:")) {
			int slash = id.lastIndexOf('/');
			return slash < 0 ? engine(id.substring(7), "") : engine(id.substring(7, slash), id.substring(slash + 1));
		}
		return imported(id.startsWith("import:") ? id.substring(7) : id);
	}
}
