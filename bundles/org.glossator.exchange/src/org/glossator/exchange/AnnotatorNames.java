package org.glossator.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns names of annotators from elsewhere into names that a corpus can have, which are names of folders. For one import. */
final class AnnotatorNames {

	private static final int LONGEST = 60;

	private final Set<String> known;
	private final LossReport losses;

	AnnotatorNames(List<String> known, LossReport losses) {
		this.known = new LinkedHashSet<>(known);
		this.losses = losses;
	}

	/** The name itself if it will do; else one like it, which is told. A name that differs in case only is the same. */
	String of(String name) {
		String usable = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("^[. ]+|[. ]+$", "");
		if (usable.length() > LONGEST) {
			usable = usable.substring(0, usable.offsetByCodePoints(0, Math.min(LONGEST / 2, usable.codePointCount(0, usable.length()))));
		}
		if (usable.isBlank()) {
			usable = ImportRequest.NOBODY;
		}
		for (String there : known) {
			if (there.equalsIgnoreCase(usable)) {
				usable = there;
			}
		}
		known.add(usable);
		if (!usable.equals(name)) {
			losses.add("The name of an annotator is changed to one that a corpus can have.", name + " to " + usable);
		}
		return usable;
	}
}
