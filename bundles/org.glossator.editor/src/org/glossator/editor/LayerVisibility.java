package org.glossator.editor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.glossator.text.record.Status;

/** Which layers and which states of annotations an editor shows, and which of them weakly. */
public final class LayerVisibility {

	/** How a layer is shown. */
	public enum Level {
		/** As it is. */
		FULL,
		/** Weakly, so that others stand out. */
		FADED,
		/** Not at all. */
		HIDDEN
	}

	private final Map<String, Level> levels = new HashMap<>();
	private final Map<Status, Boolean> states = new EnumMap<>(Status.class);
	private final Runnable changed;
	private String solo;

	/**
	 * All but what was rejected is shown.
	 *
	 * @param changed told after each change
	 */
	LayerVisibility(Runnable changed) {
		this.changed = changed;
		states.put(Status.REJECTED, false);
	}

	/** How a layer is shown now. One that is shown alone is shown, even if it was hidden among others. */
	public Level level(String layer) {
		Level level = levels.getOrDefault(layer, Level.FULL);
		if (solo == null) {
			return level;
		}
		return !solo.equals(layer) ? Level.HIDDEN : level == Level.HIDDEN ? Level.FULL : level;
	}

	/** Whether annotations of a layer in that state are shown at all. */
	public boolean isShown(String layer, Status status) {
		return states.getOrDefault(status, true) && level(layer) != Level.HIDDEN;
	}

	/** Shows a layer so; ends a solo. */
	public void set(String layer, Level level) {
		solo = null;
		levels.put(layer, level);
		changed.run();
	}

	/** Shows that layer alone; once more shows all as before. */
	public void toggleSolo(String layer) {
		solo = layer.equals(solo) ? null : layer;
		changed.run();
	}

	/** Whether annotations in that state are shown. */
	public boolean isShown(Status status) {
		return states.getOrDefault(status, true);
	}

	/** Shows or hides annotations in that state. */
	public void set(Status status, boolean shown) {
		states.put(status, shown);
		changed.run();
	}
}
