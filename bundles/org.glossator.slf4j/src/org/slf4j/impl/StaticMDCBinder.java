package org.slf4j.impl;

import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;

/** Where SLF4J 1.7 finds its diagnostic context: there is none. */
public final class StaticMDCBinder {

	/** The one there is; SLF4J reads the field by name. */
	public static final StaticMDCBinder SINGLETON = new StaticMDCBinder();

	private StaticMDCBinder() {
	}

	/** The one there is; called by SLF4J by name. */
	public static StaticMDCBinder getSingleton() {
		return SINGLETON;
	}

	/** A context that keeps nothing. */
	public MDCAdapter getMDCA() {
		return new NOPMDCAdapter();
	}

	/** The adapter's name. */
	public String getMDCAdapterClassStr() {
		return NOPMDCAdapter.class.getName();
	}
}
