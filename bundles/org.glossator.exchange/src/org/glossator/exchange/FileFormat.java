package org.glossator.exchange;

import java.util.List;

/** A format that states its name, ways, target and extensions once, when it is made. */
public abstract class FileFormat implements CorpusFormat {

	/** What can be done with a format. */
	protected enum Ways {
		READS, WRITES, BOTH
	}

	/** What a write makes. */
	protected enum Target {
		/** One file for all documents. */
		FILE,
		/** A folder with a file or more for each document. */
		FOLDER
	}

	private final String id;
	private final String label;
	private final Ways ways;
	private final Target target;
	private final List<String> extensions;

	/**
	 * @param id the name used on the command line
	 * @param label what a person reads
	 * @param extensions in lower case without the dot, the one written first
	 */
	protected FileFormat(String id, String label, Ways ways, Target target, String... extensions) {
		this.id = id;
		this.label = label;
		this.ways = ways;
		this.target = target;
		this.extensions = List.of(extensions);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final boolean reads() {
		return ways != Ways.WRITES;
	}

	@Override
	public final boolean writes() {
		return ways != Ways.READS;
	}

	@Override
	public final boolean writesFolder() {
		return target == Target.FOLDER;
	}

	@Override
	public final List<String> extensions() {
		return extensions;
	}
}
