package org.glossator.engine.external;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The engines that bundles bring. In Equinox a declarative service, which binds providers as they come and go; on a plain
 * class path they are found by the service loader. Thread-safe.
 */
public final class EngineProviders {

	private static final List<AnalysisEngineProvider> BOUND = new CopyOnWriteArrayList<>();

	/** Called by the service runtime. */
	public void bind(AnalysisEngineProvider provider) {
		BOUND.add(provider);
	}

	/** Called by the service runtime. */
	public void unbind(AnalysisEngineProvider provider) {
		BOUND.remove(provider);
	}

	/** Those there are now, by name; of two with one name the first. */
	public static Map<String, AnalysisEngineProvider> all() {
		Map<String, AnalysisEngineProvider> providers = new LinkedHashMap<>();
		BOUND.forEach(provider -> providers.putIfAbsent(provider.name(), provider));
		try {
			for (AnalysisEngineProvider provider : ServiceLoader.load(AnalysisEngineProvider.class, EngineProviders.class.getClassLoader())) {
				providers.putIfAbsent(provider.name(), provider);
			}
		} catch (ServiceConfigurationError broken) {
			// A provider that cannot be made is none; those found before it stay.
			return providers;
		}
		return providers;
	}
}
