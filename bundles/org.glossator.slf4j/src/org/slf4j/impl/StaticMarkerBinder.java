package org.slf4j.impl;

import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MarkerFactoryBinder;

/** Where SLF4J 1.7 finds its markers. */
public final class StaticMarkerBinder implements MarkerFactoryBinder {

	/** The one there is; SLF4J reads the field by name. */
	public static final StaticMarkerBinder SINGLETON = new StaticMarkerBinder();

	private final IMarkerFactory markers = new BasicMarkerFactory();

	private StaticMarkerBinder() {
	}

	/** The one there is; called by SLF4J by name. */
	public static StaticMarkerBinder getSingleton() {
		return SINGLETON;
	}

	@Override
	public IMarkerFactory getMarkerFactory() {
		return markers;
	}

	@Override
	public String getMarkerFactoryClassStr() {
		return BasicMarkerFactory.class.getName();
	}
}
