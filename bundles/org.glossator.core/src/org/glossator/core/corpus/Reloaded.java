package org.glossator.core.corpus;

import java.util.List;
import java.util.Map;

/**
 * What a corpus found changed in its folder by somebody else.
 *
 * @param added documents that are new, by id
 * @param gone documents that are no longer there, by id
 * @param schemaChanged whether the layers are others now
 * @param taken open sets that now show what their file holds
 * @param kept open sets with unsaved work whose file somebody else has changed: they show what they showed, and their next
 *            save asks whether to reload or to write over the file
 * @param unreadable open sets whose file cannot be understood now, with a sentence; they show what they showed
 */
public record Reloaded(List<String> added, List<String> gone, boolean schemaChanged, List<SetKey> taken, List<SetKey> kept,
		Map<SetKey, String> unreadable) {

	public Reloaded {
		added = List.copyOf(added);
		gone = List.copyOf(gone);
		taken = List.copyOf(taken);
		kept = List.copyOf(kept);
		unreadable = Map.copyOf(unreadable);
	}
}
