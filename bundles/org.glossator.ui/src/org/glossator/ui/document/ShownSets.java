package org.glossator.ui.document;

import java.nio.file.Path;
import java.util.List;

/** What an editor shows, told by its input: sets of one document. */
public interface ShownSets {

	/** The corpus folder, absolute. */
	Path folder();

	/** The document's id. */
	String document();

	/** Whose sets are shown, as they are or in an earlier version. */
	List<String> owners();
}
