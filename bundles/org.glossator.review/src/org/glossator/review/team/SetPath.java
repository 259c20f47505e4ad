package org.glossator.review.team;

/** The path of an annotation set: {@code annotations/ANNOTATOR/DOCUMENT.spans}. */
record SetPath(String annotator, String document) {

	private static final String FOLDER = "annotations/";
	private static final String EXTENSION = ".spans";

	/** Null if the path is of something else. */
	static SetPath of(String path) {
		int slash = path.indexOf('/', FOLDER.length());
		if (!path.startsWith(FOLDER) || slash < 0 || path.indexOf('/', slash + 1) >= 0 || !path.endsWith(EXTENSION)
				|| path.length() <= slash + 1 + EXTENSION.length()) {
			return null;
		}
		return new SetPath(path.substring(FOLDER.length(), slash), path.substring(slash + 1, path.length() - EXTENSION.length()));
	}

	String path() {
		return FOLDER + annotator + "/" + document + EXTENSION;
	}
}
