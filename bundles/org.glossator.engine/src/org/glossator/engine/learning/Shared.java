package org.glossator.engine.learning;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

/** Models in memory, shared by all pipelines and threads, by the hash of their files; let go when memory is short. */
final class Shared {

	private static final int MOST = 64;
	private static final Map<String, SoftReference<LayerModel>> MODELS = new HashMap<>();

	private Shared() {
	}

	static synchronized LayerModel model(ModelStore store, ModelCard card) throws IOException {
		SoftReference<LayerModel> held = MODELS.get(card.sha256());
		LayerModel model = held == null ? null : held.get();
		if (model == null || !model.layer().equals(card.layer())) {
			model = store.model(card);
			if (MODELS.size() >= MOST) {
				MODELS.clear();
			}
			MODELS.put(card.sha256(), new SoftReference<>(model));
		}
		return model;
	}
}
