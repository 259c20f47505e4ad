package org.slf4j.impl;

import org.slf4j.ILoggerFactory;
import org.slf4j.spi.LoggerFactoryBinder;

/**
 * Where SLF4J 1.7, which UIMA wants, finds its loggers. A fragment of our own, because the published binding attaches
 * itself to SLF4J 2 as well, which the help server wants, and then neither works.
 */
public final class StaticLoggerBinder implements LoggerFactoryBinder {

	/** The API version this was compiled against; SLF4J reads the field by name. */
	public static final String REQUESTED_API_VERSION = "1.7.36";

	private static final StaticLoggerBinder SINGLETON = new StaticLoggerBinder();

	private final ILoggerFactory loggers = JulLogger::new;

	private StaticLoggerBinder() {
	}

	/** The one there is; called by SLF4J by name. */
	public static StaticLoggerBinder getSingleton() {
		return SINGLETON;
	}

	@Override
	public ILoggerFactory getLoggerFactory() {
		return loggers;
	}

	@Override
	public String getLoggerFactoryClassStr() {
		return JulLogger.class.getName();
	}
}
