package org.glossator.engine.external;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

/** Finds classes and resources of Glossator's engines first, then those of the providers' bundles. */
public final class EngineLoader extends ClassLoader {

	private final List<ClassLoader> others = new ArrayList<>();

	/** @param own the engine bundle's loader */
	public EngineLoader(ClassLoader own) {
		super(own);
		EngineProviders.all().values().forEach(provider -> others.add(provider.classLoader()));
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		for (ClassLoader other : others) {
			try {
				return other.loadClass(name);
			} catch (ClassNotFoundException notThere) {
				continue;
			}
		}
		throw new ClassNotFoundException(name);
	}

	@Override
	protected URL findResource(String name) {
		for (ClassLoader other : others) {
			URL found = other.getResource(name);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	protected Enumeration<URL> findResources(String name) throws IOException {
		List<URL> found = new ArrayList<>();
		for (ClassLoader other : others) {
			found.addAll(java.util.Collections.list(other.getResources(name)));
		}
		return java.util.Collections.enumeration(found);
	}
}
